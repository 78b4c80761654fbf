# Pass-through of the FAO index summed over lags 0 to 6, for the article's four periods: lags reach back before
# the period where the joined series have them. Writes pass-through.json. Run from the repository's root:
#   Rscript test/reference/pass-through.R
library(sandwich)
library(jsonlite)

price <- read.csv("datasets/food/food-price-index.csv")
fao <- read.csv("datasets/food/fao-food-price-index.csv")
d <- merge(price, fao, by = "month")
d <- d[order(d$month), ]
longest <- 6
for (lag in 0:longest) d[[paste0("x", lag)]] <- c(rep(NA, lag), head(d$real, nrow(d) - lag))
names <- paste0("x", 0:longest)
periods <- list(c("2000-01", "2024-12"), c("2005-01", "2009-12"), c("2014-01", "2016-12"), c("2021-01", "2024-12"))
results <- lapply(periods, function(p) {
  s <- d[d$month >= p[1] & d$month <= p[2], ]
  s <- s[complete.cases(s), ]
  m <- lm(reformulate(names, "food_price_index"), s)
  hac <- NeweyWest(m, lag = floor(4 * (nrow(s) / 100)^(2 / 9)), prewhite = FALSE, adjust = FALSE)
  total <- function(v) sqrt(sum(v[names, names]))
  list(from = p[1], n = nrow(s), estimate = sum(coef(m)[names]), classical = total(vcov(m)), hac = total(hac))
})
write_json(results, "test/reference/pass-through.json", digits = NA, auto_unbox = TRUE, pretty = TRUE)
