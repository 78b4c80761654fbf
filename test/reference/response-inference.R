# What the response of food prices to world prices and the article's four slopes bear beyond their HAC errors, in
# plain R with sandwich and lmtest: the sum of lags on parts of the months, its p-values by the sieve and the wild
# bootstrap and by world prices shifted round the circle of their months, joint tests of leads and lags by the sieve
# bootstrap, wild bootstraps of the slopes, the models on the nominal index and without their most influential month,
# R squared on the level of the FAO index before and after, intervals of the neighbours' slopes, Holm's adjustment.
# Writes response-inference.json. Run from the repository's root (some minutes):
#   Rscript test/reference/response-inference.R
suppressMessages({ library(sandwich); library(lmtest); library(jsonlite) })
set.seed(20250119)

price <- read.csv("datasets/food/food-price-index.csv")
fao <- read.csv("datasets/food/fao-food-price-index.csv")
d <- data.frame(month = fao$month, real = fao$real, nominal = fao$nominal, x = c(NA, 100 * diff(log(fao$nominal))),
                index = price$food_price_index[match(fao$month, price$month)])
d$y <- 100 * log(d$index / 100)
before <- function(v, k) if (k >= 0) c(rep(NA, k), v[seq_len(length(v) - k)]) else c(v[(1 - k):length(v)], rep(NA, -k))
X <- sapply(0:12, function(k) before(d$x, k))
periods <- list(c("2000-01", "2024-12"), c("2005-01", "2009-12"), c("2014-01", "2016-12"), c("2021-01", "2024-12"))
months_in <- function(p) which(d$month >= p[1] & d$month <= p[2])
whole <- months_in(periods[[1]])
usual <- function(n) floor(4 * (n / 100)^(2 / 9))
cap <- function(n) min(12, floor(n / 10))

# The sum of lags on some of the months.
response <- function(rows) {
  m <- lm(d$y[rows] ~ X[rows, ])
  V <- NeweyWest(m, lag = usual(length(rows)), prewhite = FALSE, adjust = TRUE)[-1, -1]
  b <- sum(coef(m)[-1]); se <- sqrt(sum(V)); df <- m$df.residual
  list(n = length(rows), estimate = b, standardError = se, t = b / se, p = 2 * pt(-abs(b / se), df),
       low = b - qt(0.975, df) * se, high = b + qt(0.975, df) * se)
}
autumn <- months_in(c("2007-09", "2007-12")); march <- months_in(c("2022-03", "2022-03"))
parts <- list(
  without = c(lapply(periods[-1], function(p) response(setdiff(whole, months_in(p)))),
              list(response(setdiff(whole, autumn)), response(setdiff(whole, c(autumn, march))))),
  within = lapply(list(c("2000-01", "2004-12"), c("2010-01", "2024-12"), c("2010-01", "2020-12")),
                  function(p) response(months_in(p))))

# Autoregressive bootstraps: errors drawn anew, or with signs drawn for the innovations of each month.
fit_ar <- function(e) {
  n <- length(e)
  values <- ar(e, aic = TRUE, order.max = cap(n), demean = FALSE)$aic + (log(n) - 2) * 0:cap(n)
  order <- unname(which.min(values)) - 1
  if (order == 0) numeric(0) else as.numeric(ar(e, aic = FALSE, order.max = order, demean = FALSE)$ar)
}
run_on <- function(start, z, f) {
  if (length(f) == 0) return(z)
  c(start, as.numeric(stats::filter(z, f, method = "recursive", init = rev(start))))
}
bootstrap_p <- function(e, statistics, observed, draws, wild) {
  f <- fit_ar(e); p <- length(f); n <- length(e)
  z <- if (p == 0) e else sapply((p + 1):n, function(t) e[t] - sum(f * e[t - seq_len(p)]))
  z <- z - mean(z)
  drawn <- replicate(draws, {
    u <- if (wild) run_on(e[seq_len(p)], z * sample(c(-1, 1), length(z), TRUE), f)
         else tail(run_on(rep(0, p), sample(z, n + 100, TRUE), f), n)
    statistics(u)
  })
  list(order = p, draws = draws,
       p = I((1 + rowSums(abs(matrix(drawn, length(observed))) >= abs(observed))) / (1 + draws)))
}
# Wald statistics of several sets of combinations on one design.
wald <- function(Z, sets) {
  n <- nrow(Z); k <- ncol(Z); L <- usual(n); Q <- qr.Q(qr(Z)); H <- solve(crossprod(Z)) %*% t(Z)
  A <- lapply(sets, function(R) R %*% H)
  function(u) {
    e <- as.vector(u - Q %*% crossprod(Q, u))
    sapply(A, function(a) {
      g <- t(a) * e; S <- crossprod(g)
      for (l in seq_len(L)) { G <- crossprod(g[(l + 1):n, , drop = FALSE], g[1:(n - l), , drop = FALSE]); S <- S + (1 - l / (L + 1)) * (G + t(G)) }
      b <- a %*% u
      drop(t(b) %*% solve(S * n / (n - k), b)) / nrow(a)
    })
  }
}
pick <- function(k, places) { R <- matrix(0, length(places), k); R[cbind(seq_along(places), places)] <- 1; R }
responses <- lapply(periods, function(p) {
  rows <- months_in(p); y <- d$y[rows]; e <- y - mean(y)
  statistic <- wald(cbind(1, X[rows, ]), list(matrix(c(0, rep(1, 13)), 1)))
  observed <- statistic(e)
  # World prices round the circle of the months that their change is known.
  N <- nrow(d) - 1; shifts <- 25:(N - 25)
  moved <- sapply(shifts, function(s) {
    v <- c(NA, d$x[-1][((seq_len(N) - 1 + s) %% N) + 1])
    wald(cbind(1, sapply(0:12, function(k) v[rows - k])), list(matrix(c(0, rep(1, 13)), 1)))(e)
  })
  list(from = p[1], statistic = observed, sieve = bootstrap_p(e, statistic, observed, 3999, FALSE),
       wild = bootstrap_p(e, statistic, observed, 3999, TRUE),
       shifted = list(shifts = length(shifts), p = (1 + sum(moved >= observed)) / (1 + length(shifts))))
})
around <- local({
  K <- sapply(-12:12, function(k) before(d$x, k))
  rows <- whole[complete.cases(K[whole, ])]
  # The constant stands first, then the longest lead.
  sets <- list(leads = pick(26, 2:13), lags = pick(26, 15:26), lagsWithSameMonth = pick(26, 14:26),
               leadsSum = colSums(pick(26, 2:13)), lagsSum = colSums(pick(26, 15:26)))
  sets <- lapply(sets, function(R) if (is.matrix(R)) R else matrix(R, 1))
  statistic <- wald(cbind(1, K[rows, ]), sets)
  e <- d$y[rows] - mean(d$y[rows]); observed <- statistic(e)
  drawn <- bootstrap_p(e, statistic, observed, 1999, FALSE)
  list(n = length(rows), order = drawn$order, draws = drawn$draws, statistic = as.list(observed),
       p = as.list(setNames(unclass(drawn$p), names(sets))))
})

# The article's slopes.
hac_t <- function(x, L) {
  dx <- x - mean(x); n <- length(x)
  function(u) {
    b <- sum(dx * u) / sum(dx^2); g <- dx * (u - mean(u) - b * dx); s <- sum(g^2)
    for (l in seq_len(L)) s <- s + 2 * (1 - l / (L + 1)) * sum(g[(l + 1):n] * g[1:(n - l)])
    b * sum(dx^2) / sqrt(s)
  }
}
jarque_bera <- function(e) {
  n <- length(e); m <- function(k) mean((e - mean(e))^k)
  pchisq(n * ((m(3) / m(2)^1.5)^2 / 6 + (m(4) / m(2)^2 - 3)^2 / 24), 2, lower.tail = FALSE)
}
slope_p <- function(m) 2 * pt(-abs(coef(m)[2] / sqrt(NeweyWest(m, lag = usual(nobs(m)), prewhite = FALSE, adjust = FALSE)[2, 2])), m$df.residual)
models <- lapply(periods, function(p) {
  f <- d[months_in(p), ]; statistic <- hac_t(f$real, usual(nrow(f))); e <- f$index - mean(f$index)
  nominal <- lm(index ~ nominal, f)
  cook <- cooks.distance(lm(index ~ real, f)); drop <- which.max(cook); left <- f[-drop, ]
  m <- lm(index ~ real, left)
  list(from = p[1], wild = bootstrap_p(e, statistic, statistic(e), 3999, TRUE),
    nominal = list(slope = unname(coef(nominal)[2]), classicalP = summary(nominal)$coefficients[2, 4],
                   hacP = unname(slope_p(nominal)), rSquared = summary(nominal)$r.squared),
    without = list(month = f$month[drop], slope = unname(coef(m)[2]), rSquared = summary(m)$r.squared,
                   classicalP = summary(m)$coefficients[2, 4], hacP = unname(slope_p(m)),
                   breuschPaganP = unname(bptest(m)$p.value), whiteP = unname(bptest(m, ~ real + I(real^2), data = left)$p.value),
                   resetP = unname(resettest(m)$p.value), jarqueBeraP = jarque_bera(unname(resid(m))),
                   sieve = local({ t <- hac_t(left$real, usual(nrow(left))); u <- left$index - mean(left$index)
                                   bootstrap_p(u, t, t(u), 3999, FALSE) })),
    levels = sapply(-12:12, function(k) cor(f$index, before(d$real, k)[months_in(p)], use = "complete.obs")^2))
})

# Growth and level of the neighbours' food prices, with intervals by the HAC error.
neighbour <- read.csv("datasets/official/neighbours-food-prices.csv")
year <- as.integer(substr(fao$month, 1, 4))
yearly <- function(v) tapply(v, year, mean)
growth <- function(m) setNames(c(NA, 100 * (m[-1] / m[-length(m)] - 1)), names(m))
sources <- list(level = yearly(fao$real), growth = growth(yearly(fao$nominal)))
neighbours <- do.call(rbind, lapply(c("KAZ", "AZE", "UZB", "RUS"), function(country) do.call(rbind, lapply(names(sources), function(form) {
  f <- neighbour[neighbour$series == country, ]
  f$x <- sources[[form]][as.character(f$period)]
  f <- f[!is.na(f$x), ]
  m <- lm(I(value - 100) ~ x, f)
  se <- sqrt(NeweyWest(m, lag = usual(nrow(f)), prewhite = FALSE, adjust = FALSE)[2, 2])
  b <- unname(coef(m)[2]); half <- qt(0.975, m$df.residual) * se
  data.frame(country, form, n = nrow(f), missing = paste(setdiff(min(f$period):max(f$period), f$period), collapse = ","),
             low = b - half, high = b + half)
}))))

holm <- list(list(p = c(0.13, 0.28, 0.57, 0.031)), list(p = c(0.02, 0.02, 0.9, 0.011, 0.04)))
holm <- lapply(holm, function(one) c(one, list(adjusted = p.adjust(one$p, "holm"))))
write_json(list(made = paste("R", getRversion(), "sandwich", packageVersion("sandwich"), "seed 20250119"),
  parts = parts, responses = responses, around = around, models = models, neighbours = neighbours, holm = holm),
  "test/reference/response-inference.json", digits = NA, auto_unbox = TRUE)
