# Sizes of tests that do not resample, with lm, sandwich and strucchange's p-values, for
# test/statistics/test-sizes.slow.test.ts: series without slope or break, normal AR(1) errors, the true FAO index.
# Run from the root of the repository: Rscript test/reference/test-sizes.R
suppressMessages({library(sandwich); library(strucchange); library(jsonlite)})
set.seed(20250118)
replications <- 1000
cpi <- read.csv("datasets/food/food-price-index.csv")
fao <- read.csv("datasets/food/fao-food-price-index.csv")
food <- merge(cpi, fao, by = "month")
periods <- list(c("2000-01", "2024-12"), c("2005-01", "2009-12"), c("2014-01", "2016-12"), c("2021-01", "2024-12"))
sizes <- lapply(periods, function(p) {
  d <- food[food$month >= p[1] & food$month <= p[2], ]; x <- d$real; n <- length(x)
  e <- resid(lm(d$food_price_index ~ x))
  r <- as.numeric(ar(e, aic = FALSE, order.max = 1, demean = FALSE)$ar)
  L <- floor(4 * (n / 100)^(2 / 9))
  rejected <- replicate(replications, {
    y <- numeric(n); y[1] <- rnorm(1) / sqrt(1 - r^2); for (t in 2:n) y[t] <- r * y[t - 1] + rnorm(1)
    fit <- lm(y ~ x); b <- unname(coef(fit)[2])
    p_of <- function(V) 2 * pt(-abs(b / sqrt(V[2, 2])), n - 2)
    c(classical = p_of(vcov(fit)), HC3 = p_of(vcovHC(fit, "HC3")),
      HAC = p_of(NeweyWest(fit, lag = L, prewhite = FALSE, adjust = FALSE)),
      `sup-F` = unname(sctest(Fstats(y ~ x, from = 0.15))$p.value),
      CUSUM = unname(sctest(efp(y ~ x, type = "OLS-CUSUM"))$p.value)) <= 0.05
  })
  list(from = p[1], autocorrelation = r, rejected = as.list(rowMeans(rejected)))
})
writeLines(toJSON(list(made = paste("strucchange", packageVersion("strucchange"), "sandwich", packageVersion("sandwich"), "seed 20250118"),
  replications = replications, sizes = sizes), digits = NA, auto_unbox = TRUE), "test/reference/test-sizes.json")
