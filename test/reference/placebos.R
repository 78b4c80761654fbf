# Joint inference on the specification curve under circular shifts, and placebos of the food article's four
# regressions, in plain R (least squares by qr, Newey and West's sum written out), for
# test/statistics/specification-inference.test.ts and test/articles/food/analysis-placebos.test.ts.
# Run from the root of the repository (a few minutes): Rscript test/reference/placebos.R
suppressMessages(library(jsonlite))

cpi <- read.csv("datasets/food/food-price-index.csv")
fao <- read.csv("datasets/food/fao-food-price-index.csv")
number <- function(month) 12 * as.integer(substr(month, 1, 4)) + as.integer(substr(month, 6, 7)) - 1
back <- function(v, lag) c(rep(NA, lag), v[seq_len(length(v) - lag)])
t <- number(fao$month)
index <- cpi$food_price_index[match(fao$month, cpi$month)]
dependent <- list(level = index, change = index - 100,
  "year-on-year" = 100 * (Reduce(`*`, lapply(0:11, function(l) back(index, l) / 100)) - 1))
explaining <- lapply(list(real = fao$real, nominal = fao$nominal), function(v)
  list(level = v, change = v - back(v, 1), "year-on-year" = 100 * (v / back(v, 12) - 1)))
hac_lags <- function(n) floor(4 * (n / 100)^(2 / 9))

# One fit: slope, partial correlation, z and significance by the HAC error.
fit_once <- function(y, x, season, outliers, least) {
  design <- function(keep) cbind(x[keep], 1, if (!is.null(season)) {
    m <- sort(unique(season[keep]))
    outer(season[keep], m[-1], `==`) * 1
  })
  keep <- seq_along(y)
  repeat {
    X <- design(keep)
    q <- qr(X)
    e <- qr.resid(q, y[keep])
    if (outliers == 0) break
    h <- rowSums(qr.Q(q)^2)
    cook <- ifelse(1 - h < 1e-12, 0, e^2 * h / (1 - h)^2)
    keep <- keep[-order(-cook)[seq_len(outliers)]]
    outliers <- 0
  }
  n <- length(keep); k <- q$rank
  r <- qr.resid(qr(X[, -1, drop = FALSE]), X[, 1])
  sxx <- sum(r^2)
  slope <- sum(r * y[keep]) / sxx
  u <- r * e
  meat <- sum(u^2)
  L <- max(hac_lags(n), least)
  for (l in seq_len(L)) meat <- meat + 2 * (1 - l / (L + 1)) * sum(u[-seq_len(l)] * u[seq_len(n - l)])
  tt <- slope / (sqrt(meat) / sxx)
  p <- 2 * pt(-abs(tt), n - k)
  c(slope, slope * sqrt(sxx / (sum(e^2) + slope^2 * sxx)), -sign(tt) * qnorm(p / 2), p < 0.05)
}

periods <- data.frame(from = c("2000-01", "2005-01", "2014-01", "2021-01"), to = c("2024-12", "2009-12", "2016-12", "2024-12"))
base <- expand.grid(seasonal = c(FALSE, TRUE), outliers = c(0, 3), period = 1:4,
  transformation = c("level", "change", "year-on-year"), regressor = c("real", "nominal"), stringsAsFactors = FALSE)
lags <- 0:12
circle <- which(t >= number("1991-01"))      # the months that all transformations have
L <- length(circle)
clearance <- 24
shifts <- (clearance + 1):(L - clearance - 1)

# For each specification without its lag, the fits of one round of the circle: rows are months ahead, 0 ... L - 1.
rounds <- lapply(seq_len(nrow(base)), function(b) {
  s <- base[b, ]
  y <- dependent[[s$transformation]]
  x <- explaining[[s$regressor]][[s$transformation]]
  rows <- which(t >= number(periods$from[s$period]) & t <= number(periods$to[s$period]) & !is.na(y))
  season <- if (s$seasonal) t[rows] %% 12 else NULL
  # Neighbouring changes on the year share eleven of their months.
  least <- if (s$transformation == "year-on-year") 11 else 0
  round <- t(vapply(0:(L - 1), function(ahead)
    fit_once(y[rows], x[circle][(rows - circle[1] + ahead) %% L + 1], season, s$outliers, least), numeric(4)))
  true <- t(vapply(lags, function(lag) fit_once(y[rows], x[rows - lag], season, s$outliers, least), numeric(4)))
  list(round = round, true = true)
})

statistics <- function(m, overall) {
  positive <- mean(m[, 1] > 0) >= 0.5
  c(median = median(m[, if (overall) 2 else 1]), share = mean(m[, 4] == 1 & (m[, 1] > 0) == positive),
    stouffer = sum(m[, 3]) / sqrt(nrow(m)), positive = mean(m[, 4] == 1 & m[, 1] > 0))
}
curve_at <- function(which, shift) do.call(rbind, lapply(rounds[which], function(r)
  if (is.na(shift)) r$true else r$round[(shift - lags) %% L + 1, ]))
curves <- lapply(c("level", "change", "year-on-year", "all"), function(name) {
  which <- if (name == "all") seq_len(nrow(base)) else which(base$transformation == name)
  overall <- name == "all"
  observed <- statistics(curve_at(which, NA), overall)
  null <- t(vapply(shifts, function(s) statistics(curve_at(which, s), overall), numeric(4)))
  extreme <- function(v) if (v %in% c("median", "stouffer")) abs else identity
  tests <- lapply(setNames(names(observed), names(observed)), function(v) list(observed = observed[[v]],
    low = unname(quantile(null[, v], 0.025)), median = median(null[, v]), p95 = unname(quantile(null[, v], 0.95)),
    high = unname(quantile(null[, v], 0.975)),
    p = (1 + sum(extreme(v)(null[, v]) >= extreme(v)(observed[[v]]))) / (1 + length(shifts))))
  band <- if (!overall) {
    sorted <- vapply(shifts, function(s) sort(curve_at(which, s)[, 1]), numeric(length(which) * length(lags)))
    ranks <- c(1, 50, 208, 300, nrow(sorted))
    list(ranks = ranks, low = apply(sorted[ranks, ], 1, quantile, 0.025), high = apply(sorted[ranks, ], 1, quantile, 0.975))
  }
  list(transformation = name, count = length(which) * length(lags), tests = tests, band = band)
})

# Placebos of the four regressions.
simple <- function(y, x) {
  n <- length(y)
  r <- x - mean(x)
  sxx <- sum(r^2)
  b <- sum(r * y) / sxx
  e <- y - mean(y) - b * r
  u <- r * e
  meat <- sum(u^2)
  J <- hac_lags(n)
  for (l in seq_len(J)) meat <- meat + 2 * (1 - l / (J + 1)) * sum(u[-seq_len(l)] * u[seq_len(n - l)])
  c(t = b / sqrt(sum(e^2) / (n - 2) / sxx), hac = b * sxx / sqrt(meat), r2 = 1 - sum(e^2) / sum((y - mean(y))^2))
}
shares <- function(own, m, n) {
  critical <- qt(0.975, n - 2)
  list(count = nrow(m), classical = mean(abs(m[, 1]) > critical), hac = mean(abs(m[, 2]) > critical),
    positiveHac = mean(m[, 2] > critical), rSquaredAsLarge = mean(m[, 3] >= own[["r2"]]),
    tAsLarge = mean(abs(m[, 2]) >= abs(own[["hac"]])), median = median(m[, 3]), p95 = unname(quantile(m[, 3], 0.95)))
}
history <- length(t)
moved <- (clearance + 1):(history - clearance - 1)
rows_of <- lapply(1:4, function(i) which(t >= number(periods$from[i]) & t <= number(periods$to[i])))
shifted <- lapply(rows_of, function(rows) {
  y <- index[rows]
  shares(simple(y, fao$real[rows]),
    t(vapply(moved, function(s) simple(y, fao$real[(rows - 1 + s) %% history + 1]), numeric(3))), length(rows))
})
# Paths: an autoregression of the changes of the logarithm, innovations drawn from those fitted.
change <- diff(log(fao$real))
drift <- mean(change)
# ar.yw gives n log(variance) + 2 p, less the least of them; Schwarz's criterion has log(n) p.
criterion <- ar.yw(change - drift, order.max = 12, demean = FALSE)$aic + (log(length(change)) - 2) * 0:12
order <- unname(which.min(criterion)) - 1
phi <- if (order > 0) ar.yw(change - drift, order.max = order, aic = FALSE, demean = FALSE)$ar else numeric(0)
innovations <- if (order > 0) {
  e <- stats::filter(change - drift, c(1, -phi), sides = 1)
  e <- e[!is.na(e)]
  e - mean(e)
} else change - drift
set.seed(20250101)
draws <- 4000
first <- rows_of[[1]][1]
simulated_t <- lapply(1:4, function(i) matrix(0, draws, 3))
for (d in seq_len(draws)) {
  e <- sample(innovations, 100 + 299, replace = TRUE)
  path <- if (order > 0) as.numeric(stats::filter(e, phi, method = "recursive")) else e
  level <- exp(cumsum(c(0, drift + path[101:399])))
  for (i in 1:4) simulated_t[[i]][d, ] <- simple(index[rows_of[[i]]], level[rows_of[[i]] - first + 1])
}
simulated <- lapply(1:4, function(i)
  shares(simple(index[rows_of[[i]]], fao$real[rows_of[[i]]]), simulated_t[[i]], length(rows_of[[i]])))

# Neighbours, year by year.
prices <- read.csv("datasets/official/neighbours-food-prices.csv")
year <- as.integer(substr(fao$month, 1, 4))
yearly <- function(v) { m <- tapply(v, year, mean); data.frame(year = as.integer(names(m)), level = as.numeric(m),
  growth = c(NA, 100 * (m[-1] / m[-length(m)] - 1))) }
real <- yearly(fao$real)
nominal <- yearly(fao$nominal)
neighbours <- do.call(rbind, lapply(c("KAZ", "AZE", "UZB", "RUS"), function(country) do.call(rbind, lapply(c("level", "growth"), function(form) {
  d <- prices[prices$series == country, ]
  source <- if (form == "level") real else nominal
  d$x <- source[[form]][match(d$period, source$year)]
  d <- d[!is.na(d$x), ]
  fit <- summary(lm(I(value - 100) ~ x, d))
  hac <- simple(d$value - 100, d$x)[["hac"]]
  n <- nrow(d)
  data.frame(country, form, first = min(d$period), last = max(d$period), n, slope = fit$coefficients[2, 1],
    se = fit$coefficients[2, 2], p = fit$coefficients[2, 4], hacP = 2 * pt(-abs(hac), n - 2), rSquared = fit$r.squared)
}))))

writeLines(toJSON(list(made = R.version.string, circle = c("1991-01", "2024-12"), clearance = clearance,
  shifts = length(shifts), curves = curves, shifted = shifted,
  simulated = list(draws = draws, order = order, phi = phi, drift = drift, models = simulated), neighbours = neighbours),
  digits = NA, auto_unbox = TRUE, null = "null"), "test/reference/placebos.json")
