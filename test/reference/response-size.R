# How often tests of no response reject at a nominal 5% at the lengths of the food article, where there is none:
# a regressor and errors that are independent of each other and as autocorrelated as the FAO index (AR(3)) and
# the residuals of the distributed lag over 2000-2024 (AR(13)). For the sum of lags 0 to 12 by three bandwidths,
# usual, 12 and 1.3 sqrt(n), without and with the factor n / (n - k); for the joint test of twelve leads beside
# twelve lags, with the factor, by the first two. Writes response-size.json. Run from the repository's root:
#   Rscript test/reference/response-size.R
library(jsonlite)
price <- read.csv("datasets/food/food-price-index.csv")
fao <- read.csv("datasets/food/fao-food-price-index.csv")
x <- c(NA, 100 * diff(log(fao$nominal)))
y <- 100 * log(price$food_price_index[match(fao$month, price$month)] / 100)
inside <- which(!is.na(y))
X <- sapply(0:12, function(k) x[inside - k])
errors <- ar(resid(lm(y[inside] ~ X)), order.max = 13, aic = FALSE)$ar
regressor <- ar(x[-1], order.max = 3, aic = FALSE)$ar

newey <- function(Z, e, Q, L) {
  n <- nrow(Z); s <- Z * e; M <- crossprod(s)
  for (l in seq_len(L)) {
    G <- crossprod(s[(l + 1):n, , drop = FALSE], s[1:(n - l), , drop = FALSE])
    M <- M + (1 - l / (L + 1)) * (G + t(G))
  }
  Q %*% M %*% Q
}
fit <- function(Z, u) {
  Q <- solve(crossprod(Z)); b <- Q %*% crossprod(Z, u)
  list(Q = Q, b = as.vector(b), e = as.vector(u - Z %*% b), df = nrow(Z) - ncol(Z))
}
seed <- 1; draws <- 2000
set.seed(seed)
sizes <- lapply(c(300, 200, 130, 60, 48, 36), function(n) {
  L <- c(floor(4 * (n / 100)^(2 / 9)), 12, floor(1.3 * sqrt(n)))
  one <- replicate(draws, {
    v <- arima.sim(list(ar = regressor), n + 24, n.start = 200)
    u <- arima.sim(list(ar = errors), n, n.start = 200)
    Z <- cbind(1, sapply(0:12, function(k) v[13:(n + 12) - k]))
    f <- fit(Z, u)
    p <- sapply(L, function(l) {
      V <- newey(Z, f$e, f$Q, l)[-1, -1]
      t <- abs(sum(f$b[-1])) / sqrt(sum(V))
      2 * pt(-c(t, t * sqrt(f$df / n)), f$df)
    })
    joint <- c(NA, NA)
    if (n >= 60) {
      Z <- cbind(1, sapply(-12:12, function(k) v[13:(n + 12) - k]))
      f <- fit(Z, u)
      joint <- sapply(L[1:2], function(l) {
        V <- newey(Z, f$e, f$Q, l)[2:13, 2:13] * n / f$df
        pf(sum(f$b[2:13] * solve(V, f$b[2:13])) / 12, 12, f$df, lower.tail = FALSE)
      })
    }
    c(p[1, ], p[2, ], joint) < 0.05
  })
  share <- rowMeans(one)
  list(n = n, bandwidths = L, without = share[1:3], with = share[4:6], joint = share[7:8])
})
write_json(list(seed = seed, draws = draws, nominal = 0.05, sizes = sizes), "test/reference/response-size.json",
           digits = 4, auto_unbox = TRUE, pretty = TRUE)
for (s in sizes) cat(s$n, "without", s$without, "with", s$with, "joint", s$joint, "\n")
