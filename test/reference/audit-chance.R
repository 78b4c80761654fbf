# Values for test/checks/audit-chance.test.ts: corrections for many tests by R's p.adjust.
# Rscript audit-chance.R > audit-chance.json
number <- function(x) format(x, digits = 17, scientific = TRUE, trim = TRUE)
list_of <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")

p <- c(0.0008, 0.02, 0.0011, 0.3, 0.9)
cat("{\n")
cat('  "p": ', list_of(p), ",\n", sep = "")
cat('  "bonferroni": ', list_of(p.adjust(p, "bonferroni")), ",\n", sep = "")
cat('  "benjaminiHochberg": ', list_of(p.adjust(p, "BH")), "\n", sep = "")
cat("}\n")
