# Values for test/checks/audit-chance.test.ts, by other ways than the package goes:
# sums of unlike events by enumeration of all outcomes, Fisher's combination by R's chi squared distribution,
# corrections for many tests by R's p.adjust. Rscript audit-chance.R > audit-chance.json
number <- function(x) format(x, digits = 17, scientific = TRUE, trim = TRUE)
list_of <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")

at_least <- function(holds, p) {
  outcomes <- as.matrix(expand.grid(rep(list(0:1), length(p))))
  chance <- apply(outcomes, 1, function(o) prod(ifelse(o == 1, p, 1 - p)))
  sum(chance[rowSums(outcomes) >= holds])
}
events <- c(0.03, 0.2, 0.5, 0.011, 0.9, 0.07, 0.4)
chances <- c(0.0967, 0.1545, 0.0066, 0.0153)
p <- c(0.0008, 0.02, 0.0011, 0.3, 0.9)
cat("{\n")
cat('  "events": ', list_of(events), ",\n", sep = "")
cat('  "atLeast": ', list_of(sapply(0:7, at_least, p = events)), ",\n", sep = "")
cat('  "chances": ', list_of(chances), ",\n", sep = "")
cat('  "combined": ', number(pchisq(-2 * sum(log(chances)), 2 * length(chances), lower.tail = FALSE)), ",\n", sep = "")
cat('  "p": ', list_of(p), ",\n", sep = "")
cat('  "bonferroni": ', list_of(p.adjust(p, "bonferroni")), ",\n", sep = "")
cat('  "benjaminiHochberg": ', list_of(p.adjust(p, "BH")), "\n", sep = "")
cat("}\n")
