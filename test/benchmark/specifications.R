# The 10,000 regressions of specifications.js with lm() and sandwich's NeweyWest().
# Run from the root of the repository: Rscript test/benchmark/specifications.R [how many of them]
suppressMessages(library(sandwich))
cpi <- read.csv("datasets/food/food-price-index.csv")
fao <- read.csv("datasets/food/fao-food-price-index.csv")
number <- function(month) 12 * as.integer(substr(month, 1, 4)) + as.integer(substr(month, 6, 7)) - 1
back <- function(v, lag) c(rep(NA, lag), v[seq_len(length(v) - lag)])
count <- as.integer(c(commandArgs(trailingOnly = TRUE), 10000)[1])

started <- proc.time()[["elapsed"]]
t <- number(fao$month)
season <- factor(t %% 12)
index <- cpi$food_price_index[match(fao$month, cpi$month)]
change <- function(v, transformation) switch(transformation, level = v, change = v - back(v, 1),
  "log-change" = 100 * log(v / back(v, 1)), "year-on-year" = 100 * (v / back(v, 12) - 1))
dependents <- list(level = index, change = index - 100, "log-change" = 100 * log(index / 100),
  "year-on-year" = 100 * (Reduce(`*`, lapply(0:11, function(l) back(index, l) / 100)) - 1))
regressors <- lapply(list(real = fao$real, nominal = fao$nominal), function(v)
  sapply(names(dependents), function(transformation) change(v, transformation), simplify = FALSE))
from <- number(c("2000-01", "2005-01", "2014-01", "2021-01", "2010-01"))
to <- number(c("2024-12", "2009-12", "2016-12", "2024-12", "2019-12"))
grid <- expand.grid(seasonal = c(FALSE, TRUE), dropped = 0:4, period = 1:5, lag = 0:24,
  transformation = names(dependents), regressor = names(regressors), stringsAsFactors = FALSE)

grid <- grid[round(seq(1, nrow(grid), length.out = count)), ]
slopes <- errors <- p <- low <- high <- numeric(nrow(grid))
for (i in seq_len(nrow(grid))) {
  s <- grid[i, ]
  inside <- t >= from[s$period] & t <= to[s$period]
  x <- back(regressors[[s$regressor]][[s$transformation]], s$lag)[inside]
  f <- data.frame(y = dependents[[s$transformation]][inside], x = x, season = season[inside])
  f <- f[!is.na(f$y) & !is.na(f$x), ]
  form <- if (s$seasonal) y ~ x + season else y ~ x
  fit <- lm(form, f)
  if (s$dropped > 0) fit <- lm(form, f[-order(-cooks.distance(fit))[seq_len(s$dropped)], ])
  n <- nobs(fit)
  v <- NeweyWest(fit, lag = floor(4 * (n / 100)^(2 / 9)), prewhite = FALSE, adjust = FALSE)
  slopes[i] <- coef(fit)[["x"]]
  errors[i] <- sqrt(v["x", "x"])
  df <- df.residual(fit)
  p[i] <- 2 * pt(-abs(slopes[i] / errors[i]), df)
  half <- qt(0.975, df) * errors[i]
  low[i] <- slopes[i] - half
  high[i] <- slopes[i] + half
}
median_slope <- median(slopes)
cat(sprintf('{"seconds": %.3f, "specifications": %d, "medianSlope": %.12g, "sumOfErrors": %.12g}\n',
  proc.time()[["elapsed"]] - started, nrow(grid), median_slope, sum(errors)))
