# p-values of printed tests, and of the ends of the range that the rounding of the statistic allows, with R's own
# pt, pf, pchisq and pnorm, for test/checks/printed-tests.test.ts.
# Run from the root of the repository: Rscript test/reference/printed-tests.R
library(jsonlite)
half <- function(printed) {
  decimals <- sub("^[^.]*\\.?", "", printed)
  0.5 * 10^-nchar(decimals)
}
test <- function(name, df, printed, p) {
  value <- as.numeric(printed); h <- half(printed)
  nearest <- if (name %in% c("t", "r", "z")) max(0, abs(value) - h) else max(0, value - h)
  farthest <- if (name %in% c("t", "r", "z")) abs(value) + h else value + h
  head <- if (length(df) == 0) name else sprintf("%s(%s)", name, paste(df, collapse = ", "))
  list(text = sprintf("%s = %s", head, printed), p = p(value, df), low = p(farthest, df), high = p(nearest, df))
}
p_t <- function(x, df) 2 * pt(-abs(x), df)
p_f <- function(x, df) pf(x, df[1], df[2], lower.tail = FALSE)
p_chi2 <- function(x, df) pchisq(x, df, lower.tail = FALSE)
p_z <- function(x, df) 2 * pnorm(-abs(x))
p_r <- function(x, df) p_t(x * sqrt(df / (1 - x^2)), df)
tests <- c(
  lapply(c("2.20", "-0.4", "0.04", "12.3", "35"), function(x) test("t", 28, x, p_t)),
  lapply(c("1.96", "63.66", "3"), function(x) test("t", 1.5, x, p_t)),
  lapply(c("2.2", "4.10", "0.03", "88"), function(x) test("F", c(2, 28), x, p_f)),
  lapply(c("42.6", "3.98"), function(x) test("F", c(1, 46), x, p_f)),
  lapply(c("7.81", "0.2", "250.4"), function(x) test("χ2", 3, x, p_chi2)),
  lapply(c("22.20", "61"), function(x) test("χ2", 28, x, p_chi2)),
  lapply(c("2.20", "-1.96", "0.1", "9.00"), function(x) test("z", c(), x, p_z)),
  lapply(c("0.22", "-0.7", "0.95"), function(x) test("r", 28, x, p_r)))
writeLines(toJSON(list(tests = tests), auto_unbox = TRUE, digits = NA, pretty = 1), "test/reference/printed-tests.json")
