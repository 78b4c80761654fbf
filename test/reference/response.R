# Cumulative responses, local projections, leads beside lags and cross correlations of food prices in Kazakhstan
# and the FAO index, both in logarithmic changes. HAC: NeweyWest of sandwich with adjust = TRUE, n / (n - k).
# Writes response.json. Run from the repository's root:
#   Rscript test/reference/response.R
suppressMessages({ library(sandwich); library(car) })
library(jsonlite)

price <- read.csv("datasets/food/food-price-index.csv")
fao <- read.csv("datasets/food/fao-food-price-index.csv")
rate <- read.csv("datasets/official/exchange-rate.csv")
rate <- rate[rate$series == "usd", ]
growth <- function(v) c(NA, 100 * diff(log(v)))
d <- data.frame(month = fao$month, nominal = growth(fao$nominal), real = growth(fao$real),
                y = 100 * log(price$food_price_index[match(fao$month, price$month)] / 100),
                usd = growth(rate$value[match(fao$month, rate$period)]))
before <- function(v, k) {
  n <- length(v)
  if (k >= 0) c(rep(NA, k), v[seq_len(n - k)]) else c(v[(1 - k):n], rep(NA, -k))
}
block <- function(v, lags, name) {
  m <- sapply(lags, function(k) before(v, k))
  colnames(m) <- paste0(name, lags - min(lags))
  m
}
dummies <- sapply(sprintf("%02d", 2:12), function(m) as.numeric(substr(d$month, 6, 7) == m))
usual <- function(n) floor(4 * (n / 100)^(2 / 9))
periods <- list(c("2000-01", "2024-12"), c("2005-01", "2009-12"), c("2014-01", "2016-12"), c("2021-01", "2024-12"))
cut <- function(D, p) {
  D <- D[d$month >= p[1] & d$month <= p[2], , drop = FALSE]
  D[complete.cases(D), , drop = FALSE]
}
hac <- function(m, L) NeweyWest(m, lag = L, prewhite = FALSE, adjust = TRUE)
about <- function(b, se, df) list(estimate = b, standardError = se, t = b / se, p = 2 * pt(-abs(b / se), df),
                                  low = b - qt(0.975, df) * se, high = b + qt(0.975, df) * se)
total <- function(m, V, names) about(sum(coef(m)[names]), sqrt(sum(V[names, names])), m$df.residual)

response <- function(index, p, lags = 12, L = NULL, seasonal = FALSE, usd = FALSE) {
  X <- block(d[[index]], 0:lags, "x")
  # With the exchange rate on the same months as without.
  E <- block(d$usd, 0:12, "e")
  D <- data.frame(y = d$y, X)
  if (seasonal) D <- cbind(D, dummies)
  if (usd) D <- cbind(D, E)
  D <- cut(D, p)
  m <- lm(y ~ ., D)
  if (is.null(L)) L <- usual(nrow(D))
  V <- hac(m, L)
  list(index = index, from = p[1], to = p[2], lags = lags, hacLags = L, seasonal = seasonal, usd = usd,
       n = nrow(D), df = m$df.residual,
       byLag = lapply(0:lags, function(h) total(m, V, paste0("x", h))),
       cumulative = lapply(0:lags, function(h) total(m, V, paste0("x", 0:h))),
       control = if (usd) total(m, V, paste0("e", 0:12)) else NULL)
}
whole <- periods[[1]]
responses <- c(
  lapply(periods, function(p) response("nominal", p)), lapply(periods, function(p) response("real", p)),
  lapply(c(0, 12, 22), function(L) response("nominal", whole, L = L)),
  lapply(c(6, 18, 24), function(q) response("nominal", whole, lags = q)),
  list(response("nominal", whole, seasonal = TRUE), response("nominal", c("2001-02", "2024-12")),
       response("nominal", whole, usd = TRUE), response("nominal", whole, usd = TRUE, seasonal = TRUE)))

asymmetric <- function(p, L = NULL) {
  up <- block(pmax(d$nominal, 0), 0:12, "up"); down <- block(pmin(d$nominal, 0), 0:12, "down")
  D <- cut(data.frame(y = d$y, up, down), p)
  m <- lm(y ~ ., D)
  if (is.null(L)) L <- usual(nrow(D))
  V <- hac(m, L)
  hypothesis <- paste(paste(colnames(up), collapse = " + "), "=", paste(colnames(down), collapse = " + "))
  test <- linearHypothesis(m, hypothesis, vcov. = V, test = "F", singular.ok = FALSE)
  list(from = p[1], to = p[2], hacLags = L, n = nrow(D), df = m$df.residual,
       rises = lapply(0:12, function(h) total(m, V, paste0("up", 0:h))),
       falls = lapply(0:12, function(h) total(m, V, paste0("down", 0:h))),
       equality = list(statistic = test[2, "F"], p = test[2, "Pr(>F)"]))
}

# The ratio as an instrumental variable in plain formulas: Z = (x_t, controls), X = (cumulated x, controls).
projection <- function(h, p) {
  ahead <- function(v) rowSums(sapply(0:h, function(k) before(v, -k)))
  D <- cut(data.frame(sumY = ahead(d$y), sumX = ahead(d$nominal), x = d$nominal,
                      block(d$nominal, 1:12, "px"), block(d$y, 1:12, "py")), p)
  n <- nrow(D); L <- max(h + 1, usual(n))
  own <- lm(sumX ~ . - sumY, D); of <- lm(sumY ~ . - sumX, D)
  Z <- model.matrix(of); X <- Z; X[, "x"] <- D$sumX
  b <- solve(crossprod(Z, X), crossprod(Z, D$sumY))
  e <- as.vector(D$sumY - X %*% b)
  s <- Z * e
  M <- crossprod(s)
  for (l in 1:L) { G <- crossprod(s[(l + 1):n, ], s[1:(n - l), ]); M <- M + (1 - l / (L + 1)) * (G + t(G)) }
  bread <- solve(crossprod(Z, X))
  V <- bread %*% M %*% t(bread) * n / of$df.residual
  list(horizon = h, n = n, df = of$df.residual, hacLags = L,
       response = total(of, hac(of, L), "x"), ownResponse = total(own, hac(own, L), "x"),
       ratio = about(b["x", 1], sqrt(V[2, 2]), of$df.residual))
}

around <- function(p) {
  K <- block(d$nominal, -12:12, "k")
  D <- cut(data.frame(y = d$y, K), p)
  m <- lm(y ~ ., D); L <- usual(nrow(D)); V <- hac(m, L)
  side <- function(places) {
    names <- paste0("k", places)
    test <- linearHypothesis(m, paste(names, "= 0"), vcov. = V, test = "F")
    list(sum = total(m, V, names), statistic = test[2, "F"], df1 = length(names), p = test[2, "Pr(>F)"])
  }
  list(from = p[1], to = p[2], hacLags = L, n = nrow(D), df = m$df.residual,
       coefficients = lapply(0:24, function(k) total(m, V, paste0("k", k))),
       leads = side(0:11), lags = side(13:24), lagsWithSameMonth = side(12:24))
}

correlations <- function(p) lapply(-12:12, function(k) {
  D <- cut(data.frame(y = d$y, x = before(d$nominal, k)), p)
  D <- data.frame(y = as.vector(scale(D$y)), x = as.vector(scale(D$x)))
  m <- lm(y ~ x, D)
  c(list(lag = k, n = nrow(D)), total(m, hac(m, usual(nrow(D))), "x"))
})

deflator <- local({
  D <- d[d$month >= "2000-01" & d$month <= "2024-12", ]
  step <- D$real - D$nominal
  january <- substr(D$month, 6, 7) == "01"
  list(share = sum(step[january]^2) / sum(D$real^2), months = D$month[january], steps = step[january])
})

write_json(list(
  deflator = deflator,
  responses = responses, asymmetric = list(asymmetric(whole), asymmetric(whole, 12)),
  projections = lapply(0:12, function(h) projection(h, whole)),
  around = list(around(whole), around(periods[[2]])),
  correlations = lapply(periods, function(p) list(from = p[1], to = p[2], all = correlations(p)))
), "test/reference/response.json", digits = NA, auto_unbox = TRUE, pretty = FALSE)
