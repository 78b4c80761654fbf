# Values for test/articles/maslikhats/analysis.test.ts, from R's own tests and from enumeration in whole numbers:
#   Rscript test/reference/maslikhats.R > test/reference/maslikhats.json
# Intervals: binom.test (Clopper and Pearson 1934). Test between the pools: fisher.test; odds and their bounds, which
# it finds to about four digits only, by uniroot on the noncentral hypergeometric distribution. Counts: every count of every
# size from 37 to 44; a share printed as d tenths of a per cent is k of n rounded to the nearest where
# |2000 k - 2 d n| <= n, cut where d n <= 1000 k < (d + 1) n, rounded up where (d - 1) n < 1000 k <= d n.

number <- function(x) if (is.infinite(x)) '"Infinity"' else format(x, digits = 13, trim = TRUE, scientific = FALSE)
interval <- function(k, n) {
  ends <- 100 * binom.test(k, n)$conf.int
  sprintf('{"count":%d,"size":%d,"low":%s,"high":%s}', k, n, number(ends[1]), number(ends[2]))
}
intervals <- mapply(interval, c(10, 8, 5, 6, 13), c(10, 10, 10, 10, 20))

fisher <- function(a, b) fisher.test(matrix(c(a, 10 - a, b, 10 - b), 2, byrow = TRUE))
between <- fisher(8, 5)
k <- 3:10
weight <- function(psi) { w <- choose(10, k) * choose(10, 13 - k) * psi^k; w / sum(w) }
odds <- function(f) uniroot(f, c(1e-6, 1e6), tol = 1e-14, maxiter = 10000)$root
estimate <- odds(function(psi) sum(k * weight(psi)) - 8)
low <- odds(function(psi) sum(weight(psi)[k >= 8]) - 0.025)
high <- odds(function(psi) 0.025 - sum(weight(psi)[k <= 8]))
stopifnot(abs(estimate / between$estimate - 1) < 1e-3, abs(high / between$conf.int[2] - 1) < 1e-2)
others <- sapply(0:5, function(b) number(fisher(8, b)$p.value))

first_majority <- function(n) { k <- 0; while (binom.test(k, n)$conf.int[1] <= 0.5) k <- k + 1; k }

shares <- c("78.6", "4.8", "14.3", "21.9", "36.5", "39.2", "2.4", "58.6", "19.5", "4.9", "9.7")
cells <- unlist(lapply(shares, function(share) unlist(lapply(37:44, function(n) {
  d <- as.integer(sub("\\.", "", share)); k <- 0:n
  nearest <- k[abs(2000 * k - 2 * d * n) <= n]
  other <- k[(d * n <= 1000 * k & 1000 * k < (d + 1) * n) | ((d - 1) * n < 1000 * k & 1000 * k <= d * n)]
  if (length(nearest) > 0) sprintf('{"share":"%s","size":%d,"count":%d,"rounding":"nearest"}', share, n, nearest[1])
  else if (length(other) > 0) sprintf('{"share":"%s","size":%d,"count":%d,"rounding":"other"}', share, n, other[1])
  else NULL
}))))

cat(sprintf('{"intervals":[%s],"difference":{"p":%s,"oddsRatio":%s,"low":%s,"high":%s},"againstEight":[%s],"majority":{"pool":%d,"all":%d},"bySize":[%s]}\n',
  paste(intervals, collapse = ","), number(between$p.value), number(estimate), number(low), number(high), paste(others, collapse = ","), first_majority(10), first_majority(20),
  paste(cells, collapse = ",")))
