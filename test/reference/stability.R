# Chow, sup-F and CUSUM tests with strucchange, for test/statistics/stability-references.ts.
# Run from the root of the repository: Rscript test/reference/stability.R
suppressMessages({library(strucchange); library(jsonlite)})

cpi <- read.csv("datasets/food/food-price-index.csv")
fao <- read.csv("datasets/food/fao-food-price-index.csv")
food <- merge(cpi, fao, by = "month")
periods <- list(c("2000-01", "2024-12"), c("2005-01", "2009-12"), c("2014-01", "2016-12"), c("2021-01", "2024-12"))

problems <- lapply(periods, function(p) {
  d <- food[food$month >= p[1] & food$month <= p[2], ]
  list(name = paste(p, collapse = " "), y = d$food_price_index, x = list(d$real))
})
# Car drivers killed or seriously injured in Great Britain 1969-1984, a data set of R, with two regressors.
belts <- as.data.frame(Seatbelts)
problems[[5]] <- list(name = "Seatbelts", y = belts$drivers, x = list(belts$PetrolPrice, belts$kms))

# Hansen's p-value at a trimming tau with strucchange's coefficients, on the line between its rows as strucchange
# has it, but with the upper tail taken directly: 1 - pchisq() keeps few digits of a small one.
hansen <- function(statistic, k, tau) {
  b <- get("sc.beta.sup", asNamespace("strucchange"))[(k - 1) * 25 + 1:25, ]
  rows <- pchisq(pmax(0, b[, 1] + b[, 2] * statistic), b[, 3], lower.tail = FALSE)
  at <- c(0.5, seq(0.49, 0.01, by = -0.02))
  p <- approx(at, c(pchisq(statistic, k, lower.tail = FALSE), rows), xout = tau, rule = 2)$y
  stopifnot(abs(p - strucchange:::pvalue.Fstats(statistic, "supF", k, ((1 - tau) / tau)^2)) < 1e-12)
  p
}
results <- lapply(problems, function(problem) {
  y <- problem$y
  X <- do.call(cbind, problem$x)
  k <- ncol(X) + 1
  n <- length(y)
  chow <- lapply(floor(n * c(0.2, 0.5, 0.75)), function(point) {
    test <- sctest(y ~ X, type = "Chow", point = point)
    list(breakIndex = point, statistic = unname(test$statistic), p = unname(pf(test$statistic, k, n - 2 * k, lower.tail = FALSE)))
  })
  f <- Fstats(y ~ X, from = 0.15)
  path <- as.numeric(f$Fstats)
  sup <- max(path)
  stopifnot(abs(sctest(f)$p.value - hansen(sup, k, floor(0.15 * n) / n)) < 1e-12)
  ols <- efp(y ~ X, type = "OLS-CUSUM")
  rec <- efp(y ~ X, type = "Rec-CUSUM")
  cusum <- function(process) {
    test <- sctest(process)
    list(statistic = unname(test$statistic), p = unname(test$p.value),
         path = as.numeric(process$process),
         crosses5 = any(abs(as.numeric(process$process)) > as.numeric(boundary(process, alpha = 0.05))))
  }
  list(name = problem$name, y = y, x = problem$x, chow = chow,
       supF = list(statistic = sup, breakIndex = f$breakpoint, path = path,
                   p = hansen(sup, k, floor(0.15 * n) / n)),
       ols = cusum(ols), recursive = cusum(rec))
})
# Hansen's p-values over a range of statistics and trimmings, for one to seven parameters.
grid <- expand.grid(parameters = 1:7, statistic = c(2, 6, 9.5, 14, 22, 35), trimming = c(0.005, 0.1, 5 / 36, 7 / 48, 0.15, 0.33, 0.494, 0.5))
grid$p <- mapply(hansen, grid$statistic, grid$parameters, grid$trimming)
writeLines(toJSON(list(
  made = paste("strucchange", packageVersion("strucchange"), "on", R.version.string),
  problems = results, hansen = grid), digits = NA, auto_unbox = TRUE), "test/reference/stability.json")
