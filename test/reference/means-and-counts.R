# Tests of two means (t.test) and of tables of counts (chisq.test, and the likelihood ratio by its definition), with
# R's own functions, for test/checks/two-means.test.ts and test/checks/two-by-two.test.ts. The groups are made to have
# the printed means and deviations exactly. The range of t comes from the corners of the rounding box.
# Run from the root of the repository: Rscript test/reference/means-and-counts.R
library(jsonlite)
set.seed(1947)
sample_with <- function(mean, sd, n) as.numeric(scale(rnorm(n))) * sd + mean
half <- function(text) 0.5 * 10^-nchar(sub("^[^.]*\\.?", "", text))
one <- function(m1, s1, n1, m2, s2, n2) {
  value <- function(text) as.numeric(text)
  x <- sample_with(value(m1), value(s1), n1); y <- sample_with(value(m2), value(s2), n2)
  pooled <- sqrt(((n1 - 1) * var(x) + (n2 - 1) * var(y)) / (n1 + n2 - 2))
  box <- expand.grid(m1 = c(-1, 1), s1 = c(-1, 1), m2 = c(-1, 1), s2 = c(-1, 1))
  test <- function(equal) {
    fit <- t.test(x, y, var.equal = equal)
    corners <- apply(box, 1, function(at) {
      x <- sample_with(value(m1) + at[["m1"]] * half(m1), value(s1) + at[["s1"]] * half(s1), n1)
      y <- sample_with(value(m2) + at[["m2"]] * half(m2), value(s2) + at[["s2"]] * half(s2), n2)
      unname(t.test(x, y, var.equal = equal)$statistic)
    })
    list(t = unname(fit$statistic), df = unname(fit$parameter), p = fit$p.value, low = min(corners), high = max(corners))
  }
  list(groups = list(list(mean = m1, sd = s1, n = as.character(n1)), list(mean = m2, sd = s2, n = as.character(n2))),
       student = test(TRUE), welch = test(FALSE), d = (mean(x) - mean(y)) / pooled)
}
means <- list(
  one("5.1", "1.2", 30, "4.4", "1.3", 28), one("-0.25", "1.10", 12, "0.75", "2.40", 45),
  one("103", "15", 8, "98", "12", 9), one("2.00", "0.50", 200, "2.01", "0.48", 180), one("7.3", "0.4", 5, "4.2", "2.9", 4))
table <- function(a, b, c, d) {
  m <- matrix(c(a, b, c, d), 2, byrow = TRUE)
  plain <- suppressWarnings(chisq.test(m, correct = FALSE)); yates <- suppressWarnings(chisq.test(m))
  g <- 2 * sum(ifelse(m == 0, 0, m * log(m / plain$expected)))
  list(counts = as.character(c(a, b, c, d)), expected = min(plain$expected),
       chi2 = c(unname(plain$statistic), unname(yates$statistic), g),
       p = c(plain$p.value, yates$p.value, pchisq(g, 1, lower.tail = FALSE)))
}
counts <- list(table(12, 5, 7, 14), table(3, 1, 1, 3), table(0, 9, 8, 4), table(120, 80, 95, 110), table(10, 20, 5, 10),
               table(51234, 49876, 50321, 50000))
writeLines(toJSON(list(means = means, counts = counts), auto_unbox = TRUE, digits = NA, pretty = 1),
           "test/reference/means-and-counts.json")
