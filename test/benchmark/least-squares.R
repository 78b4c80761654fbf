# The least squares of least-squares.js by lm.fit() and .lm.fit(), which give no standard errors. Run from anywhere:
# Rscript test/benchmark/least-squares.R lm.fit|.lm.fit 0|10
given <- commandArgs(trailingOnly = TRUE)
common <- as.numeric(given[2])
n <- 20000
k <- 60
scattered <- function(i, j) ((i * i * (j + 1) + i * (2 * j + 3)) %% 20011) / 20011
i <- as.numeric(seq_len(n))
x <- vapply(seq_len(k), function(j) common * scattered(i, 100) + scattered(i, j), i)
y <- drop(x %*% (seq_len(k) %% 7 - 3)) + scattered(i, 200)
x <- cbind(1, x)
fit <- get(given[1])
seconds <- vapply(1:15, function(run) sum(system.time(found <<- fit(x, y))[1:2]), 0)
factor <- if (is.list(found$qr)) found$qr$qr else found$qr
inverse <- chol2inv(factor[seq_len(k + 1), ])
error <- sqrt(sum(found$residuals^2) / (n - k - 1) * inverse[2, 2])
cat(sprintf('{"seconds": %.4f, "cold": %.4f, "standardError": %.12g}\n', min(seconds), seconds[1], error))
