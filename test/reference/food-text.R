# What the text of the food article speaks of beside its models: means and variability of the FAO index, the
# unit value of imports against it, the article's regression over 2011-2017, and growth on growth in twelve
# months. Writes food-text.json. Run from the repository's root:
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
writeLines(toJSON(list(
  nominalMean = as.list(nominal[c("2022", "2023", "2024")]),
  volatility = list(nominal = volatility("nominal"), real = volatility("real")),
  importUnitValue = list(levels = cor(unit, index), growth = cor(growth(unit), growth(index))),
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
