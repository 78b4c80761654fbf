# Unit-root and stationarity tests with urca, for test/statistics/unit-root-references.ts.
# Run from the root of the repository: Rscript test/reference/unit-roots.R
suppressMessages({library(urca); library(jsonlite)})

cpi <- read.csv("datasets/food/food-price-index.csv")
fao <- read.csv("datasets/food/fao-food-price-index.csv")
food <- merge(cpi, fao, by = "month")
periods <- list(c("2000-01", "2024-12"), c("2005-01", "2009-12"), c("2014-01", "2016-12"), c("2021-01", "2024-12"))

series <- list()
for (p in periods) {
  d <- food[food$month >= p[1] & food$month <= p[2], ]
  span <- paste(p, collapse = " ")
  series[[paste(span, "food price index")]] <- d$food_price_index
  series[[paste(span, "FAO index")]] <- d$real
  series[[paste(span, "residuals")]] <- unname(resid(lm(food_price_index ~ real, d)))
}
# Flow of the Nile at Aswan 1871-1970, a data set of R.
series[["Nile"]] <- as.numeric(Nile)

adf <- do.call(rbind, lapply(names(series), function(name) {
  cases <- expand.grid(type = c("none", "drift", "trend"), lags = c(0, 1, 4), stringsAsFactors = FALSE)
  do.call(rbind, lapply(seq_len(nrow(cases)), function(i) {
    fit <- ur.df(series[[name]], type = cases$type[i], lags = cases$lags[i])
    data.frame(series = name, type = cases$type[i], lags = cases$lags[i], statistic = unname(fit@teststat[1]))
  }))
}))
kpss <- do.call(rbind, lapply(names(series), function(name) {
  cases <- expand.grid(type = c("mu", "tau"), lags = c("short", "long", "7"), stringsAsFactors = FALSE)
  do.call(rbind, lapply(seq_len(nrow(cases)), function(i) {
    lags <- cases$lags[i]
    fit <- if (lags == "7") ur.kpss(series[[name]], type = cases$type[i], use.lag = 7)
           else ur.kpss(series[[name]], type = cases$type[i], lags = lags)
    data.frame(series = name, type = cases$type[i], rule = lags, lags = fit@lag, statistic = fit@teststat,
               t(setNames(as.numeric(fit@cval), c("c10", "c5", "c2.5", "c1"))))
  }))
}))
writeLines(toJSON(list(
  made = paste("urca", packageVersion("urca"), "on", R.version.string),
  series = series, adf = adf, kpss = kpss), digits = NA, auto_unbox = TRUE, pretty = FALSE),
  "test/reference/unit-roots.json")
