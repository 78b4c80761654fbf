# The block bootstrap of bootstrap.js in base R, with the slope by its formula rather than by lm(), which is
# the faster way. Run from the root of the repository: Rscript test/benchmark/bootstrap.R
cpi <- read.csv("datasets/food/food-price-index.csv")
fao <- read.csv("datasets/food/fao-food-price-index.csv")
food <- merge(cpi, fao, by = "month")
x <- food$real
y <- food$food_price_index
n <- length(x)
block <- 7
blocks <- ceiling(n / block)
set.seed(20252)
started <- proc.time()[["elapsed"]]
slopes <- vapply(seq_len(10000), function(draw) {
  starts <- sample.int(n - block + 1, blocks, replace = TRUE)
  i <- (rep(starts, each = block) + seq_len(block) - 1L)[seq_len(n)]
  cov(x[i], y[i]) / var(x[i])
}, 0)
interval <- quantile(slopes, c(0.025, 0.975), names = FALSE)
cat(sprintf('{"seconds": %.3f, "draws": 10000, "interval": [%.6g, %.6g]}\n',
  proc.time()[["elapsed"]] - started, interval[1], interval[2]))
