# Reference values of least squares and robust errors, from R's lm, sandwich and lmtest.
#
#   Rscript test/reference/lm.R        (from the root of the repository)
#
# writes lm.json beside this file.

suppressMessages({ library(sandwich); library(lmtest) })
source("test/reference/models.R")

models[["macrodata without intercept"]] <- lm(infl ~ 0 + unemp + tbilrate, macrodata)
models[["two indices"]] <- lm(food_price_index ~ real + nominal, foodBetween("2000-01", "2024-12"))

robust <- function(model, covariance) {
  table <- coeftest(model, vcov. = covariance)
  list(covariance = unname(covariance), standardErrors = I(unname(table[, 2])), t = I(unname(table[, 3])),
       p = I(unname(table[, 4])))
}

results <- lapply(models, function(model) {
  s <- summary(model)
  interval <- confint(model)
  lags <- floor(4 * (nobs(model) / 100)^(2 / 9))
  hac <- function(lag) robust(model, NeweyWest(model, lag = lag, prewhite = FALSE, adjust = FALSE))
  list(
    estimates = unname(coef(model)), standardErrors = unname(s$coefficients[, 2]), t = unname(s$coefficients[, 3]),
    p = unname(s$coefficients[, 4]), ci95 = unname(interval), df = s$df[2], rSquared = s$r.squared,
    adjustedRSquared = s$adj.r.squared, residualStandardError = s$sigma,
    f = list(statistic = s$fstatistic[[1]], df1 = s$fstatistic[[2]], df2 = s$fstatistic[[3]],
             p = pf(s$fstatistic[[1]], s$fstatistic[[2]], s$fstatistic[[3]], lower.tail = FALSE)),
    unscaledCovariance = unname(s$cov.unscaled),
    residuals = unname(residuals(model)), fitted = unname(fitted(model)),
    HC0 = robust(model, vcovHC(model, "HC0")), HC1 = robust(model, vcovHC(model, "HC1")),
    HC2 = robust(model, vcovHC(model, "HC2")), HC3 = robust(model, vcovHC(model, "HC3")),
    HAC = c(list(lags = lags), hac(lags)), HAC6 = c(list(lags = 6), hac(6))
  )
})

write(results, "test/reference/lm.R", c("sandwich", "lmtest"), "test/reference/lm.json")
