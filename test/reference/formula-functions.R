# Values of the functions that the formulas of a ledger may call, computed by R from data or by its tests:
#   Rscript test/reference/formula-functions.R > test/reference/formula-functions.json
set.seed(20)
number <- function(x) formatC(x, digits = 15, format = "g")
row <- function(formula, value) sprintf('  { "formula": "%s", "value": %s }', formula, number(value))
rows <- character()
add <- function(formula, value) rows <<- c(rows, row(formula, value))

# A sample with exactly this mean and standard deviation.
sample_with <- function(n, mean, sd) as.vector(scale(rnorm(n))) * sd + mean

for (case in list(c(5.1, 1.2, 30, 4.4, 1.3, 28), c(12.35, 3.4, 12, 15.1, 6.82, 40), c(-0.42, 0.9, 8, 0.31, 0.75, 9))) {
  x <- sample_with(case[3], case[1], case[2])
  y <- sample_with(case[6], case[4], case[5])
  operands <- paste(case, collapse = ", ")
  student <- t.test(x, y, var.equal = TRUE)
  welch <- t.test(x, y)
  add(sprintf("t_student(%s)", operands), student$statistic)
  add(sprintf("p_student(%s)", operands), student$p.value)
  add(sprintf("t_welch(%s)", operands), welch$statistic)
  add(sprintf("df_welch(%s)", operands), welch$parameter)
  add(sprintf("p_welch(%s)", operands), welch$p.value)
  pooled <- sqrt(sum((x - mean(x))^2, (y - mean(y))^2) / (length(x) + length(y) - 2))
  add(sprintf("cohen_d(%s)", operands), (mean(x) - mean(y)) / pooled)
}

for (counts in list(c(12, 5, 7, 14), c(3, 1, 1, 3), c(120, 380, 95, 405))) {
  operands <- paste(counts, collapse = ", ")
  table <- matrix(counts, 2, byrow = TRUE)
  plain <- suppressWarnings(chisq.test(table, correct = FALSE))
  yates <- suppressWarnings(chisq.test(table))
  add(sprintf("chi2_2x2(%s)", operands), plain$statistic)
  add(sprintf("p_chi2_2x2(%s)", operands), plain$p.value)
  add(sprintf("chi2_yates(%s)", operands), yates$statistic)
  add(sprintf("p_yates(%s)", operands), yates$p.value)
  add(sprintf("p_fisher(%s)", operands), fisher.test(table)$p.value)
}

for (case in list(c(8, 10), c(0, 20), c(41, 41), c(1234, 1500))) {
  operands <- paste(case, collapse = ", ")
  for (level in c(0.95, 0.99)) {
    last <- if (level == 0.95) "" else ", 99"
    wilson <- suppressWarnings(prop.test(case[1], case[2], correct = FALSE, conf.level = level))$conf.int
    exact <- binom.test(case[1], case[2], conf.level = level)$conf.int
    add(sprintf("wilson_low(%s%s)", operands, last), 100 * wilson[1])
    add(sprintf("wilson_high(%s%s)", operands, last), 100 * wilson[2])
    add(sprintf("clopper_pearson_low(%s%s)", operands, last), 100 * exact[1])
    add(sprintf("clopper_pearson_high(%s%s)", operands, last), 100 * exact[2])
  }
}

for (model in list(lm(dist ~ speed, cars), lm(mpg ~ wt + hp, mtcars), lm(Fertility ~ ., swiss))) {
  fit <- summary(model)
  operands <- sprintf("%s, %d, %d", number(fit$r.squared), length(fit$residuals), length(coef(model)) - 1)
  add(sprintf("f_r2(%s)", operands), fit$fstatistic[1])
  add(sprintf("adjusted_r2(%s)", operands), fit$adj.r.squared)
}

for (pair in list(c("speed", "dist"))) {
  test <- cor.test(cars[[pair[1]]], cars[[pair[2]]])
  add(sprintf("p_r(%s, %d)", number(test$estimate), test$parameter), test$p.value)
}
test <- cor.test(mtcars$mpg, mtcars$qsec)
add(sprintf("p_r(%s, %d)", number(test$estimate), test$parameter), test$p.value)
test <- cor.test(swiss$Fertility, -swiss$Catholic)
add(sprintf("p_r(%s, %d)", number(test$estimate), test$parameter), test$p.value)
add("margin_of_error(38.4, 1500)", 100 * qnorm(0.975) * sqrt(0.384 * 0.616 / 1500))
add("margin_of_error(50, 1000)", 100 * qnorm(0.975) * sqrt(0.25 / 1000))

cat(sprintf('{\n"source": "%s",\n"values": [\n%s\n]\n}\n', R.version.string, paste(rows, collapse = ",\n")))
