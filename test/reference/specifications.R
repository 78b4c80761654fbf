# Specifications, distributed lags and moving windows with lm and sandwich, for
# test/statistics/specification-references.ts. Run from the root of the repository:
# Rscript test/reference/specifications.R
suppressMessages({library(sandwich); library(jsonlite)})

cpi <- read.csv("datasets/food/food-price-index.csv")
fao <- read.csv("datasets/food/fao-food-price-index.csv")
number <- function(month) 12 * as.integer(substr(month, 1, 4)) + as.integer(substr(month, 6, 7)) - 1
back <- function(v, lag) c(rep(NA, lag), v[seq_len(length(v) - lag)])
# One frame over the months of the FAO index, so that lags reach back before the food price index.
d <- data.frame(t = number(fao$month), real = fao$real, nominal = fao$nominal)
d$index <- cpi$food_price_index[match(fao$month, cpi$month)]
d$season <- factor(d$t %% 12)

regressor <- function(name, transformation) {
  v <- d[[name]]
  switch(transformation, level = v, change = v - back(v, 1), "log-change" = 100 * (log(v) - log(back(v, 1))),
         "year-on-year" = 100 * (v / back(v, 12) - 1))
}
dependent <- function(transformation) {
  i <- d$index
  switch(transformation, level = i, change = i - 100, "log-change" = 100 * log(i / 100),
         "year-on-year" = 100 * (Reduce(`*`, lapply(0:11, function(l) back(i, l) / 100)) - 1))
}
hac_lags <- function(n) floor(4 * (n / 100)^(2 / 9))
covariance <- function(fit, kind, lags = hac_lags(nobs(fit))) switch(kind, classical = vcov(fit),
  HAC = NeweyWest(fit, lag = lags, prewhite = FALSE, adjust = FALSE), vcovHC(fit, type = kind))

# Neighbouring changes on the year share eleven of their months.
lags_of <- function(fit, s) max(hac_lags(nobs(fit)), if (s$transformation == "year-on-year") 11)
fitted_model <- function(s) {
  f <- data.frame(y = dependent(s$transformation), x = back(regressor(s$regressor, s$transformation), s$lag),
                  season = d$season)
  f <- f[d$t >= number(s$from) & d$t <= number(s$to), ]
  f <- f[complete.cases(f), ]
  form <- if (s$seasonalDummies) y ~ x + season else y ~ x
  fit <- lm(form, f)
  if (s$outliersDropped > 0) fit <- lm(form, f[-order(-cooks.distance(fit))[seq_len(s$outliersDropped)], ])
  fit
}
run <- function(s) {
  fit <- fitted_model(s)
  # Where a month of the year is left with one observation HC2 and HC3 are not defined (its hat value is 1).
  if (s$standardError %in% c("HC2", "HC3") && max(hatvalues(fit)) > 1 - 1e-8) return(NULL)
  slope <- unname(coef(fit)["x"])
  se <- sqrt(covariance(fit, s$standardError, lags_of(fit, s))["x", "x"])
  df <- df.residual(fit)
  data.frame(s, n = nobs(fit), slope = slope, se = se, p = 2 * pt(-abs(slope / se), df),
             low = slope - qt(0.975, df) * se, high = slope + qt(0.975, df) * se)
}
periods <- data.frame(from = c("2000-01", "2005-01", "2014-01", "2021-01"), to = c("2024-12", "2009-12", "2016-12", "2024-12"))
grid <- expand.grid(period = 1:4, standardError = c("classical", "HC0", "HC1", "HC2", "HC3", "HAC"),
  seasonalDummies = c(FALSE, TRUE), outliersDropped = c(0, 1, 3),
  transformation = c("level", "change", "log-change", "year-on-year"), regressor = c("real", "nominal"),
  lag = 0:12, stringsAsFactors = FALSE)
# A prime step runs through the combinations without keeping time with any of the choices; the published
# four come first.
rows <- c(1:4, seq(5, nrow(grid), by = 97))
specifications <- do.call(rbind, lapply(rows, function(i) {
  run(data.frame(periods[grid$period[i], ], grid[i, -1], row.names = NULL))
}))

# The food article's specifications that HC3 is not defined for, among those with dummies and three months left out.
risky <- expand.grid(period = 1:4, transformation = c("level", "change", "year-on-year"),
  regressor = c("real", "nominal"), lag = 0:12, stringsAsFactors = FALSE)
alone <- vapply(seq_len(nrow(risky)), function(i) {
  s <- data.frame(periods[risky$period[i], ], risky[i, -1], seasonalDummies = TRUE, outliersDropped = 3)
  max(hatvalues(fitted_model(s))) > 1 - 1e-8
}, TRUE)
undefined <- cbind(periods[risky$period, ], risky[, -1])[alone, ]

# Distributed lags: sum of the coefficients with its standard error.
pass <- function(lags, seasonal, from, to, hac) {
  f <- data.frame(y = d$index)
  for (l in 0:lags) f[[paste0("x", l)]] <- back(d$real, l)
  if (seasonal) f$season <- d$season
  f <- f[d$t >= number(from) & d$t <= number(to), ]
  fit <- lm(y ~ ., f)
  x <- paste0("x", 0:lags)
  error <- function(v) sqrt(sum(v[x, x]))
  data.frame(lags, seasonal, from, to, hacLags = hac, n = nobs(fit), sum = sum(coef(fit)[x]),
    classical = error(vcov(fit)), hac = error(NeweyWest(fit, lag = hac, prewhite = FALSE, adjust = FALSE)),
    first = unname(coef(fit)["x0"]), firstError = sqrt(vcov(fit)["x0", "x0"]),
    last = unname(coef(fit)[paste0("x", lags)]), df = df.residual(fit))
}
cases <- expand.grid(lags = c(1, 3, 6), seasonal = c(FALSE, TRUE), period = 1:4)
distributed <- do.call(rbind, lapply(seq_len(nrow(cases)), function(i) {
  p <- periods[cases$period[i], ]
  n <- number(p$to) - number(p$from) + 1
  pass(cases$lags[i], cases$seasonal[i], p$from, p$to, hac_lags(n))
}))
# The same on another data set, of R: drivers killed or injured on the price of petrol.
belts <- data.frame(y = as.numeric(Seatbelts[, "drivers"]), x = as.numeric(Seatbelts[, "PetrolPrice"]))
other <- local({
  f <- data.frame(y = belts$y)
  for (l in 0:4) f[[paste0("x", l)]] <- back(belts$x, l)
  f$season <- factor((seq_along(belts$y) - 1) %% 12)
  fit <- lm(y ~ ., f[5:192, ])
  x <- paste0("x", 0:4)
  list(y = belts$y, x = belts$x, lags = 4, n = nobs(fit), sum = sum(coef(fit)[x]),
    classical = sqrt(sum(vcov(fit)[x, x])),
    hac = sqrt(sum(NeweyWest(fit, lag = 4, prewhite = FALSE, adjust = FALSE)[x, x])))
})

# Windows of 60 and of 24 months over 2000-2024.
window <- function(length) {
  f <- d[!is.na(d$index), ]
  starts <- c(1, 50, 120, nrow(f) - length + 1)
  do.call(rbind, lapply(starts, function(s) {
    w <- f[s:(s + length - 1), ]
    fit <- lm(index ~ real, w)
    ci <- confint(fit)["real", ]
    data.frame(length, start = s - 1, slope = unname(coef(fit)["real"]), low = ci[[1]], high = ci[[2]],
               hac = sqrt(covariance(fit, "HAC")["real", "real"]))
  }))
}
writeLines(toJSON(list(
  made = paste("sandwich", packageVersion("sandwich"), "on", R.version.string),
  specifications = specifications, undefined = undefined, distributed = distributed, seatbelts = other,
  windows = rbind(window(60), window(24))), digits = NA, auto_unbox = TRUE), "test/reference/specifications.json")
