# Exact tests and intervals of shares with R's own functions, for test/statistics/binomial.test.ts,
# fisher-exact.test.ts and survey-shares.test.ts. Run from the root of the repository:
# Rscript test/reference/shares.R
suppressMessages(library(jsonlite))

shares <- list(c(8, 10), c(0, 10), c(10, 10), c(5, 10), c(1, 41), c(33, 42), c(756, 1500), c(41, 1500), c(1208, 1500),
               c(3, 100000))
binomial <- lapply(shares, function(s) {
  one <- function(confidence) list(
    exact = as.numeric(binom.test(s[1], s[2], conf.level = confidence)$conf.int),
    wilson = as.numeric(suppressWarnings(prop.test(s[1], s[2], conf.level = confidence, correct = FALSE))$conf.int))
  p <- function(share) list(share = share,
    twoSided = as.numeric(binom.test(s[1], s[2], share)$p.value),
    less = binom.test(s[1], s[2], share, "less")$p.value,
    greater = binom.test(s[1], s[2], share, "greater")$p.value)
  list(count = s[1], size = s[2], at95 = one(0.95), at99 = one(0.99), tests = lapply(c(0, 0.03, 0.5, 2 / 3, 1), p))
})

tables <- list(c(8, 2, 5, 5), c(3, 1, 1, 3), c(10, 0, 6, 4), c(0, 10, 4, 6), c(0, 10, 0, 10), c(33, 9, 20, 21),
               c(1208, 292, 1150, 350), c(2, 3, 6, 4), c(500, 2, 480, 11), c(0, 0, 3, 4))
# P-values by fisher.test; its estimate and bounds are found to some 1e-4 of their inverse only, so that they are found
# again from R's hypergeometric probabilities, with which fisher.test has to agree so far.
sharp <- function(t, side) {
  least <- max(0, t[1] - t[4]); most <- min(t[1] + t[2], t[1] + t[3])
  k <- least:most
  central <- dhyper(k, t[1] + t[2], t[3] + t[4], t[1] + t[3], log = TRUE)
  at <- function(log_odds) { d <- central + k * log_odds; p <- exp(d - max(d)); p / sum(p) }
  root <- function(f) exp(uniroot(f, c(-40, 40), tol = 1e-14)$root)
  switch(side,
    estimate = if (t[1] == least) 0 else if (t[1] == most) Inf else root(function(x) sum(k * at(x)) - t[1]),
    low = if (t[1] == least) 0 else root(function(x) sum(at(x)[k >= t[1]]) - 0.025),
    high = if (t[1] == most) Inf else root(function(x) 0.025 - sum(at(x)[k <= t[1]])))
}
fisher <- lapply(tables, function(t) {
  m <- matrix(t, 2, byrow = TRUE)
  one <- fisher.test(m)
  found <- sapply(c("estimate", "low", "high"), function(side) sharp(t, side))
  stopifnot(all.equal(1 / (1 + unname(found)), 1 / (1 + c(unname(one$estimate), one$conf.int)), tolerance = 1e-2))
  ends <- function(x) ifelse(is.infinite(x), "Infinity", x)
  list(table = t, twoSided = one$p.value, less = fisher.test(m, alternative = "less")$p.value,
       greater = fisher.test(m, alternative = "greater")$p.value,
       oddsRatio = ends(found[["estimate"]]), low = found[["low"]], high = ends(found[["high"]]))
})

# The least sample whose score interval leaves the threshold out, by trying one after the other.
beyond <- function(share, threshold, confidence, deff) {
  z <- qnorm(1 - (1 - confidence) / 2)
  n <- 1
  while (abs(share - threshold) / sqrt(deff * threshold * (1 - threshold) / n) <= z) n <- n + 1
  n
}
sizes <- apply(expand.grid(share = c(0.51, 0.531, 0.8, 0.3), threshold = c(0.5, 2 / 3), confidence = c(0.95, 0.9),
                           deff = c(1, 1.7)), 1, function(r)
  c(as.list(r), size = beyond(r[["share"]], r[["threshold"]], r[["confidence"]], r[["deff"]])))
margins <- lapply(list(c(0.504, 1500, 1), c(0.504, 1500, 1.8), c(0.016, 1500, 1)), function(m)
  list(share = m[1], size = m[2], deff = m[3], margin = qnorm(0.975) * sqrt(m[3] * m[1] * (1 - m[1]) / m[2])))

write_json(list(binomial = binomial, fisher = fisher, sizes = sizes, margins = margins), "test/reference/shares.json",
           auto_unbox = TRUE, digits = NA, pretty = TRUE)
