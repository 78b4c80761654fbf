# Reference values of residual diagnostics, from R and lmtest.
#
#   Rscript test/reference/diagnostics.R        (from the root of the repository)
#
# writes diagnostics.json beside this file.

suppressMessages(library(lmtest))
source("test/reference/models.R")

longleyModel <- lm(Employed ~ ., longley)
white <- list(
  real = ~ real + I(real^2),
  unemp = ~ (unemp + tbilrate + before1984)^2 + I(unemp^2) + I(tbilrate^2) + I(before1984^2)
)
dataOf <- list(
  "2000-01:2024-12" = foodBetween("2000-01", "2024-12"), "2005-01:2009-12" = foodBetween("2005-01", "2009-12"),
  "2014-01:2016-12" = foodBetween("2014-01", "2016-12"), "2021-01:2024-12" = foodBetween("2021-01", "2024-12"),
  "macrodata" = macrodata
)

test <- function(result) {
  c(list(statistic = result$statistic[[1]]), as.list(result$parameter), list(p = result$p.value[[1]]))
}

jarqueBera <- function(e) {
  d <- e - mean(e)
  m <- function(power) mean(d^power)
  skewness <- m(3) / m(2)^1.5
  kurtosis <- m(4) / m(2)^2
  statistic <- length(e) / 6 * (skewness^2 + (kurtosis - 3)^2 / 4)
  list(statistic = statistic, df = 2, p = pchisq(statistic, 2, lower.tail = FALSE), skewness = skewness,
       kurtosis = kurtosis)
}

diagnostics <- function(model, order) {
  list(
    durbinWatson = test(dwtest(model)),
    breuschGodfrey = c(list(order = order), test(bgtest(model, order = order, fill = 0))),
    breuschPagan = test(bptest(model)),
    jarqueBera = jarqueBera(residuals(model)),
    leverage = unname(hatvalues(model)),
    cooksDistance = unname(cooks.distance(model))
  )
}

results <- Map(function(model, name) {
  terms <- white[[all.vars(formula(model))[2]]]
  c(diagnostics(model, 12), list(
    breuschGodfrey1 = test(bgtest(model, order = 1, fill = 0)),
    white = test(bptest(model, terms, data = dataOf[[name]])),
    reset = test(resettest(model, power = 2:3, type = "fitted"))
  ))
}, models, names(models))
results$longley <- diagnostics(longleyModel, 2)
results$longley$reset <- test(resettest(longleyModel, power = 2:3, type = "fitted"))

# Short samples, for the exact distribution of the Durbin-Watson statistic with few degrees of freedom. The
# default of 15 quadrature nodes leaves five to nine digits there; from 1000 on the first twelve stay.
for (n in 5:10) {
  shortTest <- dwtest(Employed ~ GNP, data = longley[1:n, ], iterations = 5000)
  results[[paste("longley, first", n)]] <- list(durbinWatson = test(shortTest))
}

write(results, "test/reference/diagnostics.R", "lmtest", "test/reference/diagnostics.json")
