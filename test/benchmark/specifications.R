# The 10,000 regressions of specifications.js in base R, as they would be written for speed: the constant or the months
# of the year are partialled out by sums of groups, all lags of a regressor at a time; numbers of months left out share
# the fit to all. Given "lm": lm(), cooks.distance() and sandwich's NeweyWest(), of a part of them.
# Run from the root of the repository: Rscript test/benchmark/specifications.R [lm]
cpi <- read.csv("datasets/food/food-price-index.csv")
fao <- read.csv("datasets/food/fao-food-price-index.csv")
number <- function(month) 12 * as.integer(substr(month, 1, 4)) + as.integer(substr(month, 6, 7)) - 1
back <- function(v, lag) c(rep(NA, lag), v[seq_len(length(v) - lag)])
lags <- 0:24
most <- 4
from <- number(c("2000-01", "2005-01", "2014-01", "2021-01", "2010-01"))
to <- number(c("2024-12", "2009-12", "2016-12", "2024-12", "2019-12"))

t <- number(fao$month)
index <- cpi$food_price_index[match(fao$month, cpi$month)]
dependents <- list(level = index, change = index - 100, "log-change" = 100 * log(index / 100),
  "year-on-year" = 100 * (Reduce(`*`, lapply(0:11, function(l) back(index, l) / 100)) - 1))
change <- function(v, transformation) switch(transformation, level = v, change = v - back(v, 1),
  "log-change" = 100 * log(v / back(v, 1)), "year-on-year" = 100 * (v / back(v, 12) - 1))
hac_lags <- function(n, transformation) {
  usual <- floor(4 * (n / 100)^(2 / 9))
  if (transformation == "year-on-year") min(n - 1, max(usual, 11)) else usual
}

# Slopes of the columns of y on those of x beside a constant for each group, whose numbers differ between columns.
partialled <- function(x, y, group) {
  present <- tabulate(group)
  sums <- rowsum(cbind(c(x), c(y)), c(group))
  at <- cumsum(present > 0)[group]
  counts <- present[group]
  dx <- matrix(x - sums[at, 1] / counts, nrow(x))
  dy <- matrix(y - sums[at, 2] / counts, nrow(x))
  sxx <- colSums(dx * dx)
  slopes <- colSums(dx * dy) / sxx
  list(dx = dx, residuals = dy - dx * rep(slopes, each = nrow(x)), sxx = sxx, slopes = slopes, counts = counts,
    parameters = sum(present > 0) / ncol(x) + 1)
}

fits <- function(x, y, season, transformation) {
  k <- ncol(x)
  y <- matrix(y, length(y), k)
  group <- matrix(season, nrow(x), k) + rep(12 * (seq_len(k) - 1), each = nrow(x))
  fit <- partialled(x, y, group)
  leverages <- 1 / fit$counts + fit$dx^2 / rep(fit$sxx, each = nrow(x))
  free <- 1 - leverages
  distances <- ifelse(free < 1e-12, 0, fit$residuals^2 * leverages / free^2)
  first <- order(rep(seq_len(k), each = nrow(x)), -distances)
  lapply(0:most, function(dropped) {
    if (dropped > 0) {
      gone <- matrix(first, nrow(x))[seq_len(dropped), ]
      fit <- partialled(matrix(x[-gone], ncol = k), matrix(y[-gone], ncol = k), matrix(group[-gone], ncol = k))
    }
    u <- fit$dx * fit$residuals
    n <- nrow(u)
    l <- hac_lags(n, transformation)
    total <- colSums(u * u)
    for (lag in seq_len(l)) {
      total <- total + 2 * (1 - lag / (l + 1)) * colSums(u[-seq_len(lag), ] * u[seq_len(n - lag), ])
    }
    cbind(fit$slopes, sqrt(total) / fit$sxx, n - fit$parameters)
  })
}

fast <- function() {
  found <- list()
  for (transformation in names(dependents)) for (v in list(fao$real, fao$nominal)) {
    y <- dependents[[transformation]]
    x <- vapply(lags, function(lag) back(change(v, transformation), lag), y)
    for (period in seq_along(from)) {
      rows <- which(t >= from[period] & t <= to[period] & !is.na(y))
      for (season in list(rep(1, length(rows)), t[rows] %% 12 + 1)) {
        found <- c(found, fits(x[rows, ], y[rows], season, transformation))
      }
    }
  }
  do.call(rbind, found)
}

general <- function(count) {
  grid <- expand.grid(seasonal = c(FALSE, TRUE), dropped = 0:most, period = seq_along(from), lag = lags,
    transformation = names(dependents), regressor = c("real", "nominal"), stringsAsFactors = FALSE)
  grid <- grid[round(seq(1, nrow(grid), length.out = count)), ]
  t(vapply(seq_len(count), function(i) {
    s <- grid[i, ]
    inside <- t >= from[s$period] & t <= to[s$period]
    f <- data.frame(y = dependents[[s$transformation]], x = back(change(fao[[s$regressor]], s$transformation), s$lag),
      season = factor(t %% 12))[inside, ]
    f <- f[!is.na(f$y) & !is.na(f$x), ]
    form <- if (s$seasonal) y ~ x + season else y ~ x
    fit <- lm(form, f)
    if (s$dropped > 0) fit <- lm(form, f[-order(-cooks.distance(fit))[seq_len(s$dropped)], ])
    v <- sandwich::NeweyWest(fit, lag = hac_lags(nobs(fit), s$transformation), prewhite = FALSE, adjust = FALSE)
    c(coef(fit)[["x"]], sqrt(v["x", "x"]), df.residual(fit))
  }, numeric(3)))
}

run <- function(regress) {
  found <- regress()
  p <- 2 * pt(-abs(found[, 1] / found[, 2]), found[, 3])
  low <- found[, 1] - qt(0.975, found[, 3]) * found[, 2]
  list(count = nrow(found), median = median(found[, 1]), significant = sum(p < 0.05), errors = sum(found[, 2]),
    low = min(low))
}
by_lm <- identical(commandArgs(trailingOnly = TRUE), "lm")
regress <- if (by_lm) function() general(500) else fast
seconds <- vapply(seq_len(if (by_lm) 1 else 3), function(i) sum(system.time(found <<- run(regress))[1:2]), 0)
seconds <- seconds * 10000 / found$count
cat(sprintf('{"seconds": %.3f, "cold": %.3f, "specifications": %d, "medianSlope": %.12g, "significant": %d, "sumOfErrors": %.12g, "low": %.12g}\n',
  min(seconds), seconds[1], found$count, found$median, found$significant, found$errors, found$low))
