# The block bootstrap of bootstrap.js in base R, as it would be written for speed: blocks' sums are taken once, and
# draws add them up, all at once. Run from the root of the repository: Rscript test/benchmark/bootstrap.R
cpi <- read.csv("datasets/food/food-price-index.csv")
fao <- read.csv("datasets/food/fao-food-price-index.csv")
food <- merge(cpi, fao, by = "month")
block <- 7L
draws <- 10000L
set.seed(20252)

run <- function() {
  n <- nrow(food)
  x <- food$real - mean(food$real)
  y <- food$food_price_index - mean(food$food_price_index)
  blocks <- ceiling(n / block)
  terms <- cbind(x, y, x * x, x * y)
  # Sums over blocks of a length, from each start: rows of lagged values added up.
  sums <- function(length) Reduce(`+`, lapply(seq_len(length) - 1L, function(l) terms[l + seq_len(n - block + 1L), ]))
  full <- sums(block)
  cut <- sums(n - (blocks - 1) * block)
  starts <- matrix(sample.int(n - block + 1L, draws * blocks, replace = TRUE), draws)
  inner <- starts[, -blocks]
  s <- vapply(1:4, function(j) rowSums(matrix(full[inner, j], draws)) + cut[starts[, blocks], j], numeric(draws))
  slopes <- (s[, 4] - s[, 1] * s[, 2] / n) / (s[, 3] - s[, 1]^2 / n)
  c(quantile(slopes, c(0.025, 0.975), names = FALSE), sd(slopes))
}

seconds <- vapply(1:10, function(i) sum(system.time(found <<- run())[1:2]), 0)
cat(sprintf('{"seconds": %.4f, "cold": %.4f, "draws": %d, "interval": [%.6g, %.6g], "error": %.6g}\n',
  min(seconds), seconds[1], draws, found[1], found[2], found[3]))
