# The README's worked example in R: the food price index to 2026-09 and FAO's nominal index of July 2026. The two
# files are not shipped; name them:
#   Rscript test/reference/worked-example.R bns-food-cpi-monthly.csv fao-food-price-index-nominal-2026-07.csv
# Writes worked-example.json: slope, R squared and p-values (classical and Newey-West) by period.
library(sandwich)
library(jsonlite)

files <- commandArgs(trailingOnly = TRUE)
price <- setNames(read.csv(files[1]), c("month", "y"))
fao <- setNames(read.csv(files[2]), c("month", "x"))
d <- merge(price, fao)
d <- d[order(d$month), ]
periods <- list(
  c("2000-01", "2024-12"), c("2000-01", "2026-06"), c("2021-01", "2024-12"),
  c("2021-01", "2026-06"), c("2025-01", "2026-06")
)
results <- lapply(periods, function(p) {
  s <- d[d$month >= p[1] & d$month <= p[2], ]
  m <- lm(y ~ x, s)
  hac <- NeweyWest(m, lag = floor(4 * (nrow(s) / 100)^(2 / 9)), prewhite = FALSE, adjust = FALSE)
  slope <- coef(m)[["x"]]
  list(
    from = p[1], to = p[2], n = nrow(s), slope = slope, rSquared = summary(m)$r.squared,
    p = summary(m)$coefficients["x", 4],
    pHac = 2 * pt(-abs(slope / sqrt(hac["x", "x"])), nrow(s) - 2)
  )
})
write_json(results, "test/reference/worked-example.json", digits = NA, auto_unbox = TRUE, pretty = TRUE)
