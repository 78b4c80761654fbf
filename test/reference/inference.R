# Inference that allows for autocorrelation, with R's own functions, for test/statistics/inference-references.ts:
# Yule-Walker autoregressions (ar), the noncentral t (pt), power, two one-sided tests, slopes by regime (lm and
# sandwich), the limit of Kiefer and Vogelsang (2005) by eigenvalues and by simulated Brownian motion, and the
# sieve bootstrap in plain R. Run from the root of the repository: Rscript test/reference/inference.R
suppressMessages({library(sandwich); library(jsonlite)})
set.seed(20250117)

cpi <- read.csv("datasets/food/food-price-index.csv")
fao <- read.csv("datasets/food/fao-food-price-index.csv")
food <- merge(cpi, fao, by = "month")
periods <- list(c("2000-01", "2024-12"), c("2005-01", "2009-12"), c("2014-01", "2016-12"), c("2021-01", "2024-12"))
of_period <- function(p) food[food$month >= p[1] & food$month <= p[2], ]
hac_lags <- function(n) floor(4 * (n / 100)^(2 / 9))
cap <- function(n) min(12, floor(n / 10))

# The $aic of ar() is n log(v) + 2 k less the least of its values over the orders k.
fit_ar <- function(e, criterion = "BIC") {
  n <- length(e)
  penalty <- if (criterion == "BIC") log(n) else 2
  values <- ar(e, aic = TRUE, order.max = cap(n), demean = FALSE)$aic + (penalty - 2) * 0:cap(n)
  order <- unname(which.min(values)) - 1
  coefficients <- if (order == 0) numeric(0) else as.numeric(ar(e, aic = FALSE, order.max = order, demean = FALSE)$ar)
  list(order = order, coefficients = I(coefficients))
}

# Sieve bootstrap p-values of the HAC t, sup-F and OLS-CUSUM.
hac_t <- function(y, x, L) {
  dx <- x - mean(x); b <- sum(dx * y) / sum(dx^2); u <- dx * (y - mean(y) - b * dx); n <- length(y)
  s <- sum(u^2)
  for (l in seq_len(L)) s <- s + 2 * (1 - l / (L + 1)) * sum(u[(l + 1):n] * u[1:(n - l)])
  b * sum(dx^2) / sqrt(s)
}
rss <- function(y, x) { dx <- x - mean(x); sum((y - mean(y))^2) - sum(dx * y)^2 / sum(dx^2) }
rss_path <- function(y, x) { # of the first 1, 2, ... observations
  m <- seq_along(y); sx <- cumsum(x); sy <- cumsum(y)
  cumsum(y^2) - sy^2 / m - (cumsum(x * y) - sx * sy / m)^2 / (cumsum(x^2) - sx^2 / m)
}
sup_f <- function(y, x) {
  n <- length(y); first <- floor(0.15 * n); at <- first:(n - first)
  x <- x - mean(x); y <- y - mean(y)
  parts <- rss_path(y, x)[at] + rev(rss_path(rev(y), rev(x)))[at + 1]
  max((rss(y, x) - parts) / (parts / (n - 4)))
}
cusum <- function(y, x) {
  n <- length(y); e <- lm.fit(cbind(1, x), y)$residuals
  max(abs(cumsum(e))) / sqrt(sum(e^2) / (n - 2) * n)
}
sieve_p <- function(e, x, statistic, observed, draws = 9999) {
  fit <- fit_ar(e); f <- fit$coefficients; p <- fit$order; n <- length(e)
  innovations <- if (p == 0) e else sapply((p + 1):n, function(t) e[t] - sum(f * e[t - seq_len(p)]))
  innovations <- innovations - mean(innovations)
  drawn <- replicate(draws, {
    z <- sample(innovations, n + 100, replace = TRUE)
    u <- if (p == 0) z else as.numeric(stats::filter(z, f, method = "recursive"))
    abs(statistic(u[101:(n + 100)], x))
  })
  (1 + sum(drawn >= abs(observed))) / (1 + draws)
}
models <- lapply(periods, function(p) {
  d <- of_period(p); x <- d$real; y <- d$food_price_index; n <- length(y); L <- hac_lags(n)
  fit <- lm(y ~ x); e <- unname(resid(fit)); restricted <- y - mean(y)
  t <- unname(coef(fit)[2] / sqrt(NeweyWest(fit, lag = L, prewhite = FALSE, adjust = FALSE)[2, 2]))
  long <- ceiling(1.3 * sqrt(n)) - 1
  stopifnot(abs(t - hac_t(y, x, L)) < 1e-8)
  list(from = p[1], hacT = t, longLags = long,
       longT = unname(coef(fit)[2] / sqrt(NeweyWest(fit, lag = long, prewhite = FALSE, adjust = FALSE)[2, 2])),
       restricted = fit_ar(restricted), residuals = fit_ar(e), residualsAIC = fit_ar(e, "AIC"),
       slopeP = sieve_p(restricted, x, function(u, x) hac_t(u, x, L), t),
       supF = sup_f(y, x), supFP = sieve_p(e, x, sup_f, sup_f(y, x)),
       cusum = cusum(y, x), cusumP = sieve_p(e, x, cusum, cusum(y, x)))
})

# The slopes of the three crises and of the calm months outside them in one regression.
regime <- rep("calm", nrow(food))
for (p in periods[-1]) regime[food$month >= p[1] & food$month <= p[2]] <- p[1]
regime <- factor(regime); y <- food$food_price_index; x <- food$real
both <- lm(y ~ 0 + regime + regime:x)
V <- NeweyWest(both, lag = hac_lags(nrow(food)), prewhite = FALSE, adjust = FALSE)
slopes <- paste0("regime", levels(regime), ":x")
wald <- function(names) {
  chosen <- paste0("regime", names, ":x")
  R <- t(sapply(chosen[-1], function(other) (names(coef(both)) == other) - (names(coef(both)) == chosen[1])))
  b <- R %*% coef(both)
  f <- drop(t(b) %*% solve(R %*% V %*% t(R), b)) / nrow(R)
  list(regimes = names, statistic = f, df1 = nrow(R), df2 = df.residual(both),
       p = pf(f, nrow(R), df.residual(both), lower.tail = FALSE))
}
crises <- sapply(periods[-1], `[`, 1)
compared <- c(list(crises, c(crises, "calm"), crises[c(1, 3)]), lapply(crises, c, "calm"))
# The bootstrap p of one of these in plain R: errors of the fit with one slope of the crises.
restricted <- resid(lm(y ~ 0 + regime + I((regime != "calm") * x) + I((regime == "calm") * x)))
frame <- model.matrix(both)
influence <- (solve(crossprod(frame)) %*% t(frame))[match(slopes, colnames(frame)), ]
rownames(influence) <- levels(regime)
wald_of <- function(u, names) {
  e <- u - frame %*% (solve(crossprod(frame)) %*% crossprod(frame, u))
  h <- influence[names, ] * rep(e, each = length(names)); b <- influence[names, ] %*% u
  R <- cbind(-1, diag(length(names) - 1)); h <- R %*% h; n <- length(u); L <- hac_lags(n); S <- tcrossprod(h)
  for (l in 1:L) { G <- h[, (l + 1):n, drop = FALSE] %*% t(h[, 1:(n - l), drop = FALSE]); S <- S + (1 - l / (L + 1)) * (G + t(G)) }
  b <- R %*% b; drop(t(b) %*% solve(S, b)) / (length(names) - 1)
}
hat <- solve(crossprod(frame)) %*% t(frame)
stopifnot(abs(wald_of(y, crises) - wald(crises)$statistic) < 1e-8)
regimes <- list(
  slopes = lapply(levels(regime), function(r) list(regime = r, n = sum(regime == r), slope = unname(coef(both)[paste0("regime", r, ":x")]),
    standardError = sqrt(V[paste0("regime", r, ":x"), paste0("regime", r, ":x")]))),
  tests = lapply(compared, wald), order = fit_ar(unname(restricted))$order,
  crisesP = sieve_p(unname(restricted), NULL, function(u, x) wald_of(u, crises), wald(crises)$statistic, draws = 1999))

# Noncentral t, power and equivalence.
noncentral <- expand.grid(t = c(-2.5, -0.3, 0.7, 2.03, 4), df = c(3, 34, 298), ncp = c(-3, 0, 0.9, 2.9))
noncentral$p <- mapply(pt, noncentral$t, noncentral$df, noncentral$ncp)
power_of <- function(slope, se, df, level) {
  critical <- qt(1 - level / 2, df)
  pt(-critical, df, slope / se) + pt(critical, df, slope / se, lower.tail = FALSE)
}
power <- expand.grid(slope = c(0.005, 0.0228, 0.09), standardError = c(0.0085, 0.0255), df = c(34, 58), level = c(0.05, 0.1))
power$power <- mapply(power_of, power$slope, power$standardError, power$df, power$level)
power$detectable80 <- mapply(function(se, df, level)
  uniroot(function(s) power_of(s, se, df, level) - 0.8, se * c(0.5, 6), tol = 1e-14)$root,
  power$standardError, power$df, power$level)
equivalence <- expand.grid(estimate = c(-0.0285, 0.002, 0.0553), standardError = c(0.0085, 0.0255), df = c(34, 46), bound = c(0.01, 0.0228))
equivalence$p <- with(equivalence, pmax(pt((estimate + bound) / standardError, df, lower.tail = FALSE), pt((estimate - bound) / standardError, df)))

# The fixed-b limit: squared normals weighted by the eigenvalues of Bartlett's kernel on the bridge, on grids of
# 500 and 1,000 points, extrapolated; the normal's tail is averaged over sin^-2 by integrate().
eigenvalues <- function(b, m) {
  K <- 1 - abs(outer(1:m, 1:m, "-")) / (b * m); K[K < 0] <- 0
  K <- K - rowMeans(K); K <- t(t(K) - colMeans(K))
  pmax(eigen((K + t(K)) / 2 / m, symmetric = TRUE, only.values = TRUE)$values, 0)
}
tail_of <- function(t, l) integrate(Vectorize(function(a) exp(-0.5 * sum(log1p(t^2 * l / sin(a)^2)))), 0, pi / 2, rel.tol = 1e-11)$value * 2 / pi
fixed_b <- do.call(rbind, lapply(c(0.02, 1 / 15, 0.1111, 0.3, 1), function(b) {
  coarse <- eigenvalues(b, 500); fine <- eigenvalues(b, 1000)
  t <- c(0.5, 1.7, 2.2, 3.6, 6)
  data.frame(t = t, b = b, p = sapply(t, function(t) (4 * tail_of(t, fine) - tail_of(t, coarse)) / 3))
}))
# The same by simulation of the definition: 40,000 paths of 1,000 steps.
steps <- 1000; paths <- 40000
simulated <- do.call(rbind, lapply(c(0.1, 0.5), function(b) {
  t <- unlist(lapply(1:40, function(chunk) {
    z <- matrix(rnorm(steps * paths / 40), steps) / sqrt(steps)
    W <- colSums(z); B <- apply(z, 2, cumsum) - outer(1:steps / steps, W)
    shift <- round(b * steps)
    Q <- 2 / b * (colMeans(B^2) - (if (shift < steps) colSums(B[1:(steps - shift), ] * B[(shift + 1):steps, ]) / steps else 0))
    abs(W) / sqrt(Q)
  }))
  data.frame(b = b, level = c(0.1, 0.05, 0.01), criticalValue = unname(quantile(t, 1 - c(0.1, 0.05, 0.01))), paths = paths)
}))
writeLines(toJSON(list(
  made = paste("R", getRversion(), "sandwich", packageVersion("sandwich"), "seed 20250117"),
  models = models, regimes = regimes, noncentral = noncentral, power = power, equivalence = equivalence,
  fixedB = fixed_b, fixedBSimulated = simulated), digits = NA, auto_unbox = TRUE), "test/reference/inference.json")
