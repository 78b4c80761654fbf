# Figures of regressions by R's lm on committed data, in full and as an article would print them, for
# test/checks/regression-check.test.ts. Run from the root of the repository: Rscript test/reference/regression-lines.R
library(jsonlite)
macro <- read.csv("test/reference/macrodata.csv")
formulas <- list(
  infl ~ unemp, unemp ~ tbilrate, infl ~ tbilrate,
  infl ~ unemp + tbilrate, unemp ~ infl + tbilrate, tbilrate ~ infl + unemp + year,
  infl ~ 0 + unemp, infl ~ 0 + unemp + tbilrate)
line <- function(formula, rows) {
  fit <- lm(formula, data = macro[rows, ])
  s <- summary(fit)
  name <- attr(terms(formula), "term.labels")[1]
  row <- coef(s)[name, ]
  ci <- confint(fit, name)
  f <- unname(s$fstatistic)
  figures <- list(
    n = nobs(fit), k = f[2], residualDf = fit$df.residual, r = sqrt(s$r.squared), rSquared = s$r.squared,
    adjustedRSquared = s$adj.r.squared, f = f[1], fP = pf(f[1], f[2], f[3], lower.tail = FALSE),
    b = unname(row[1]), se = unname(row[2]), t = unname(row[3]), p = unname(row[4]),
    ciLow = ci[1], ciHigh = ci[2])
  counts <- c("n", "k", "residualDf")
  printed <- function(digits) {
    text <- lapply(names(figures), function(figure) {
      value <- figures[[figure]]
      if (figure %in% counts) return(format(value))
      if (figure %in% c("p", "fP")) return(if (value < 0.001) "<0.001" else formatC(value, digits = 3, format = "f"))
      formatC(value, digits = max(0, digits - 1 - floor(log10(abs(value)))), format = "f")
    })
    setNames(text, names(figures))
  }
  list(formula = paste(deparse(formula), collapse = ""), intercept = attr(terms(formula), "intercept") == 1,
       figures = figures, printed = lapply(2:4, printed))
}
lines <- unlist(lapply(formulas, function(formula) lapply(list(1:203, 30:60, 5:12), function(rows) line(formula, rows))),
                recursive = FALSE)
writeLines(toJSON(list(lines = lines), auto_unbox = TRUE, digits = NA, pretty = 1), "test/reference/regression-lines.json")
