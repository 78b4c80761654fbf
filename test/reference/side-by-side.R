# Regressions side by side: of the four periods of the food article, and of two regressors, with each kind of errors and
# Wald's F of the same kind. Writes side-by-side.json. Run from the repository's root:
#   Rscript test/reference/side-by-side.R
suppressMessages({
  library(sandwich)
  library(lmtest)
})
library(jsonlite)

price <- read.csv("datasets/food/food-price-index.csv")
fao <- read.csv("datasets/food/fao-food-price-index.csv")
periods <- list(c("2000-01", "2024-12"), c("2005-01", "2009-12"), c("2014-01", "2016-12"), c("2021-01", "2024-12"))
d <- merge(price, fao, by = "month")
d <- d[order(d$month), ]

covariances <- function(m) {
  n <- nobs(m)
  kinds <- c("HC0", "HC1", "HC2", "HC3")
  robust <- lapply(setNames(kinds, kinds), function(kind) vcovHC(m, kind))
  hac <- NeweyWest(m, lag = floor(4 * (n / 100)^(2 / 9)), prewhite = FALSE, adjust = FALSE)
  c(list(classical = vcov(m)), robust, list(HAC = hac))
}
described <- function(m) {
  list(
    n = nobs(m), estimate = unname(coef(m)), rSquared = summary(m)$r.squared,
    adjustedRSquared = summary(m)$adj.r.squared,
    errors = lapply(covariances(m), function(v) {
      wald <- waldtest(m, vcov = v)
      list(
        standardError = unname(sqrt(diag(v))), p = unname(coeftest(m, v)[, 4]),
        f = wald$F[2], pOfF = wald$`Pr(>F)`[2]
      )
    })
  )
}
food <- lapply(periods, function(p) {
  inside <- d[d$month >= p[1] & d$month <= p[2], ]
  described(lm(inside[[2]] ~ inside$real))
})
monthly <- read.csv("test/fixtures/monthly.csv")
write_json(
  list(food = food, two = described(lm(y ~ x + z, monthly))),
  "test/reference/side-by-side.json", digits = NA, auto_unbox = TRUE, pretty = TRUE
)
