# Reference values for `spectrum regress`, from R's lm and sandwich, and the small files that it is tried on.
#
#   Rscript test/reference/regress.R        (from the root of the repository)
#
# writes test/fixtures/cross-section.csv, monthly.csv and chain.csv, and regress.json beside this file.

suppressMessages(library(sandwich))
source("test/reference/models.R")

set.seed(20250101)
n <- 500
crossSection <- data.frame(
  id = 1:n,
  income = round(rnorm(n, 300000, 80000), 2),
  area = round(runif(n, 20, 140), 1),
  year = sample(1990:2024, n, replace = TRUE)
)
crossSection$price <- round(4e5 + 0.9 * crossSection$income + 2500 * crossSection$area +
                              300 * crossSection$year + rnorm(n, 0, 60000), 3)
write.csv(crossSection, "test/fixtures/cross-section.csv", row.names = FALSE, quote = FALSE)

t <- 1:144
x <- 80 + cumsum(rnorm(144, 0.2, 2))
z <- 300 + cumsum(rnorm(144, 0, 5))
monthly <- data.frame(
  month = sprintf("%d-%02d", 2010 + (t - 1) %/% 12, (t - 1) %% 12 + 1),
  y = round(20 + 0.4 * x + 0.2 * c(rep(x[1], 2), head(x, -2)) + 3 * sin(2 * pi * t / 12) + rnorm(144), 4),
  x = round(x, 4),
  z = round(z, 4)
)
write.csv(monthly, "test/fixtures/monthly.csv", row.names = FALSE, quote = FALSE)

# y as it is, x as an index with the previous month = 100
write.csv(data.frame(month = monthly$month[-1], y = monthly$y[-1],
                     index = round(100 * monthly$x[-1] / head(monthly$x, -1), 4)),
          "test/fixtures/chain.csv", row.names = FALSE, quote = FALSE)

crossSection <- read.csv("test/fixtures/cross-section.csv")
m <- read.csv("test/fixtures/monthly.csv")
lagBy <- function(values, lag) c(rep(NA, lag), head(values, length(values) - lag))
m$season <- factor(substr(m$month, 6, 7))
m$x1 <- lagBy(m$x, 1); m$x2 <- lagBy(m$x, 2)
logChange <- function(values) 100 * (log(values) - log(lagBy(values, 1)))
change <- function(values) values - lagBy(values, 1)
yearOnYear <- function(values) 100 * (values / lagBy(values, 12) - 1)
chain <- read.csv("test/fixtures/chain.csv")
twelveMonths <- function(index) {
  100 * (sapply(seq_along(index), function(t) if (t < 12) NA else prod(index[(t - 11):t] / 100)) - 1)
}
inside <- function(from, to) m$month >= from & m$month <= to

models <- list(
  "cross-section" = lm(price ~ income + area + year, crossSection),
  "level" = lm(y ~ x + z, m),
  "two lags and seasons" = lm(y ~ x + x1 + x2 + season, m),
  "two lags from 2010-02" = lm(y ~ x + x1 + x2, m[inside("2010-02", "2015-12"), ]),
  "two lags from 2016" = lm(y ~ x + x1 + x2, m[inside("2016-01", "2021-12"), ]),
  "log changes" = lm(logChange(y) ~ logChange(x), m),
  "changes" = lm(change(y) ~ change(x), m),
  "year on year" = lm(yearOnYear(y) ~ yearOnYear(x), m),
  "changes, index chained" = lm(change(y) ~ I(index - 100), chain),
  "log changes, index chained" = lm(logChange(y) ~ I(100 * log(index / 100)), chain),
  "year on year, index chained" = lm(yearOnYear(y) ~ twelveMonths(index), chain)
)

results <- lapply(models, function(model) {
  s <- summary(model)
  lags <- floor(4 * (nobs(model) / 100)^(2 / 9))
  hac <- NeweyWest(model, lag = lags, prewhite = FALSE, adjust = FALSE)
  list(
    n = nobs(model), estimate = unname(coef(model)), standardError = unname(s$coefficients[, 2]),
    t = unname(s$coefficients[, 3]), p = unname(s$coefficients[, 4]), ci95 = unname(confint(model)),
    rSquared = s$r.squared, adjustedRSquared = s$adj.r.squared, residualStandardError = s$sigma,
    f = list(statistic = s$fstatistic[[1]], df1 = s$fstatistic[[2]], df2 = s$fstatistic[[3]],
             p = pf(s$fstatistic[[1]], s$fstatistic[[2]], s$fstatistic[[3]], lower.tail = FALSE)),
    HC1 = unname(sqrt(diag(vcovHC(model, "HC1")))), HAC = unname(sqrt(diag(hac)))
  )
})

write(results, "test/reference/regress.R", "sandwich", "test/reference/regress.json")
