# How often the test of the response after twelve months rejects at a nominal 5% where there is none, over the four
# periods of the article: normal first-order autoregressive errors with the autocorrelation of what the response
# leaves, the true path of world prices with its lags. With lm and sandwich, for test/statistics/test-sizes.slow.test.ts.
# Writes response-test-sizes.json. Run from the repository's root: Rscript test/reference/response-test-sizes.R
suppressMessages({ library(sandwich); library(jsonlite) })
set.seed(20250120)
replications <- 1000
price <- read.csv("datasets/food/food-price-index.csv")
fao <- read.csv("datasets/food/fao-food-price-index.csv")
x <- c(NA, 100 * diff(log(fao$nominal)))
y <- 100 * log(price$food_price_index[match(fao$month, price$month)] / 100)
periods <- list(c("2000-01", "2024-12"), c("2005-01", "2009-12"), c("2014-01", "2016-12"), c("2021-01", "2024-12"))
sizes <- lapply(periods, function(p) {
  rows <- which(fao$month >= p[1] & fao$month <= p[2]); n <- length(rows)
  X <- sapply(0:12, function(k) x[rows - k])
  r <- as.numeric(ar(resid(lm(y[rows] ~ X)), aic = FALSE, order.max = 1, demean = FALSE)$ar)
  rejected <- replicate(replications, {
    u <- numeric(n); u[1] <- rnorm(1) / sqrt(1 - r^2); for (t in 2:n) u[t] <- r * u[t - 1] + rnorm(1)
    m <- lm(u ~ X)
    V <- NeweyWest(m, lag = floor(4 * (n / 100)^(2 / 9)), prewhite = FALSE, adjust = TRUE)[-1, -1]
    2 * pt(-abs(sum(coef(m)[-1]) / sqrt(sum(V))), m$df.residual) <= 0.05
  })
  list(from = p[1], autocorrelation = r, rejected = mean(rejected))
})
write_json(list(made = paste("sandwich", packageVersion("sandwich"), "seed 20250120"), replications = replications, sizes = sizes),
           "test/reference/response-test-sizes.json", digits = NA, auto_unbox = TRUE)
