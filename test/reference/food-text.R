# What the text of the food article speaks of beside its models: means and variability of the FAO index, the
# unit value of imports against it, the article's regression over 2011-2017, growth on growth in twelve months,
# heteroskedasticity without March 2022, and food prices on world prices and the exchange rate. Writes
# food-text.json. Run from the repository's root:
#   Rscript test/reference/food-text.R
library(sandwich)
library(lmtest)
library(jsonlite)

price <- read.csv("datasets/food/food-price-index.csv")
fao <- read.csv("datasets/food/fao-food-price-index.csv")
trade <- read.csv("datasets/food/trade.csv")
periods <- list(c("2000-01", "2024-12"), c("2005-01", "2009-12"), c("2014-01", "2016-12"), c("2021-01", "2024-12"))
inside <- function(month, p) month >= p[1] & month <= p[2]
volatility <- function(kind) {
  change <- c(NA, 100 * diff(log(fao[[kind]])))
  sapply(periods, function(p) sd(change[inside(fao$month, p)]))
}
slope <- function(y, x) {
  m <- lm(y ~ x)
  hac <- NeweyWest(m, lag = floor(4 * (length(y) / 100)^(2 / 9)), prewhite = FALSE, adjust = FALSE)
  list(
    n = length(y), slope = coef(m)[[2]], p = summary(m)$coefficients[2, 4], pHac = coeftest(m, hac)[2, 4],
    ci95Hac = unname(coefci(m, vcov. = hac)[2, ]), rSquared = summary(m)$r.squared
  )
}
d <- merge(price, fao, by = "month")
earlier <- d[inside(d$month, c("2011-01", "2017-12")), ]
fao$change <- c(NA, 100 * diff(log(fao$real)))
fao$growth <- c(rep(NA, 12), 100 * (tail(fao$real, -12) / head(fao$real, -12) - 1))
d <- merge(price, fao, by = "month")
d$year <- sapply(seq_len(nrow(d)), function(t) if (t < 12) NA else 100 * (prod(d$food_price_index[(t - 11):t] / 100) - 1))
years <- substr(fao$month, 1, 4)
nominal <- tapply(fao$nominal, years, mean)
imports <- trade[trade$flow == "imports", ]
unit <- 1000 * imports$thousand_usd / imports$tonnes
index <- nominal[as.character(imports$year)]
growth <- function(v) tail(v, -1) / head(v, -1) - 1
detrended <- function(v) resid(lm(v ~ seq_along(v)))

# One lag structure for both: the month and the twelve before it.
rate <- read.csv("datasets/official/exchange-rate.csv")
rate <- rate[rate$series == "usd", ]
change <- function(v) c(NA, 100 * diff(log(v)))
lags <- function(v, name) {
  m <- embed(c(rep(NA, 12), v), 13)
  colnames(m) <- paste0(name, 0:12)
  m
}
world <- paste0("x", 0:12)
dollar <- paste0("e", 0:12)
L <- data.frame(
  month = fao$month, y = 100 * log(price$food_price_index[match(fao$month, price$month)] / 100),
  lags(change(fao$nominal), "x"), lags(change(rate$value[match(fao$month, rate$period)]), "e")
)
L <- L[complete.cases(L), ]
share <- function(terms, of) summary(lm(y ~ ., L[, c("y", terms)]))[[of]]
shares <- function(of) {
  list(worldPrices = share(world, of), exchangeRate = share(dollar, of), both = share(c(world, dollar), of))
}
ofRate <- function(keep) {
  s <- L[keep, c("y", world, dollar)]
  m <- lm(y ~ ., s)
  V <- NeweyWest(m, lag = floor(4 * (nrow(s) / 100)^(2 / 9)), prewhite = FALSE, adjust = TRUE)
  b <- sum(coef(m)[dollar])
  se <- sqrt(sum(V[dollar, dollar]))
  t <- qt(0.975, m$df.residual)
  list(n = nrow(s), sum = b, p = 2 * pt(-abs(b / se), m$df.residual), low = b - t * se, high = b + t * se)
}
kept <- d[d$month != "2022-03", ]
tests <- function(formula) {
  sapply(periods, function(p) {
    s <- kept[inside(kept$month, p), ]
    unname(bptest(lm(food_price_index ~ real, s), formula, data = s)$p.value)
  })
}
writeLines(toJSON(list(
  nominalMean = as.list(nominal[c("2022", "2023", "2024")]),
  volatility = list(nominal = volatility("nominal"), real = volatility("real")),
  importUnitValue = list(levels = cor(unit, index), detrended = cor(detrended(unit), detrended(index)), growth = cor(growth(unit), growth(index))),
  withoutMarch2022 = list(breuschPagan = tests(~real), white = tests(~ real + I(real^2))),
  devaluation = list(
    n = nrow(L), rSquared = shares("r.squared"), adjustedRSquared = shares("adj.r.squared"),
    withoutFourthQuarter2015 = ofRate(!inside(L$month, c("2015-10", "2015-12"))),
    without2014To2016 = ofRate(!inside(L$month, c("2014-01", "2016-12")))
  ),
  yearsOfEarlierWork = slope(earlier$food_price_index, earlier$real),
  yearOnYear = lapply(periods, function(p) {
    s <- d[inside(d$month, p) & !is.na(d$year), ]
    slope(s$year, s$growth)
  }),
  monthOnMonth = lapply(periods, function(p) {
    s <- d[inside(d$month, p), ]
    slope(100 * log(s$food_price_index / 100), s$change)
  })
), digits = NA, auto_unbox = TRUE, pretty = TRUE), "test/reference/food-text.json")
