# Growth, shares, contributions, volumes and implied prices by the official indices, and trade ranges of the mining
# article, for test/articles/mining/analysis.test.ts. Ranges come from all corners of the rounding box. Run from the root of the repository:
# Rscript test/reference/mining.R
suppressMessages(library(jsonlite))

table1 <- read.csv("datasets/mining/output.csv")
output <- xtabs(output_million_tenge ~ branch + year, table1)
firms <- xtabs(enterprises ~ branch + year, table1)
complex <- colSums(output[c("ores", "metallurgy"), ])
parts <- c("iron_ores", "other_ores", "ferrous", "non_ferrous", "casting")

corners <- function(f, values, half) {
  box <- do.call(expand.grid, Map(function(v, h) c(v - h, v + h), values, half))
  range(apply(box, 1, function(v) f(unname(v))))
}
ranged <- function(f, values, half) list(value = f(values), range = corners(f, values, half))
official <- read.csv("datasets/official/industrial-production.csv", colClasses = c("character", "integer", "numeric"))
codes <- c(ores = "07", iron_ores = "07_1", other_ores = "07_2", metallurgy = "24", ferrous = "24_1",
           non_ferrous = "24_4", casting = "24_5")
index <- function(branch, years) {
  mine <- official[official$series == codes[branch], ]
  mine$value[match(years, mine$period)]
}
price <- function(branch, from, to, indices = index(branch, (from + 1):to)) {
  money <- unname(output[branch, as.character(to)] / output[branch, as.character(from)])
  ranged(function(i) 100 * (money / prod(i / 100) - 1), indices, rep(0.05, length(indices)))
}
volume <- function(indices) ranged(function(i) 100 * prod(i / 100), indices, rep(0.05, length(indices)))
yearly <- function(branch) sapply(c("2022", "2023", "2024"), function(year) {
  price(branch, as.integer(year) - 1, as.integer(year))
}, simplify = FALSE)

result <- list(
  growth = as.list(100 * (output[, "2024"] / output[, "2021"] - 1)),
  growth2023 = as.list(100 * (output[, "2023"] / output[, "2022"] - 1)),
  complexGrowth = unname(100 * (complex["2024"] / complex["2021"] - 1)),
  complexShare = as.list(100 * complex / output["industry", ]),
  contributions = as.list(100 * (output[parts, "2024"] - output[parts, "2021"]) / complex["2021"]),
  perEnterprise = as.list(output[, "2024"] / firms[, "2024"]),
  enterpriseShare2024 = unname(100 * sum(firms[c("ores", "metallurgy"), "2024"]) / firms["industry", "2024"]),
  prices = sapply(names(codes), yearly, simplify = FALSE),
  pricesSince2021 = sapply(names(codes), function(branch) price(branch, 2021, 2024), simplify = FALSE),
  pricesByPrintedIndex = list("2022" = price("ores", 2021, 2022, 79.6), "2023" = price("ores", 2022, 2023, 93.5),
                              "2024" = price("ores", 2023, 2024, 107.7)),
  volumes = sapply(names(codes), function(branch) volume(index(branch, 2022:2024)), simplify = FALSE),
  trade = list(
    exports = ranged(function(v) 100 * (v[2] / v[1] - 1), c(12.4, 14.9), c(0.05, 0.05)),
    nonFerrous = ranged(function(v) 100 * (v[2] / v[1] - 1), c(8.4, 10.7), c(0.05, 0.05)),
    imports = ranged(function(v) 100 * (v[2] / v[1] - 1), c(3.4, 3.4), c(0.05, 0.05)),
    componentGrowth2023 = ranged(function(v) 100 * ((v[1] + v[3]) / (v[1] / (1 + v[2] / 100) + v[3] / (1 + v[4] / 100)) - 1),
                                 c(8.4, -8.4, 4.0, -21.8), rep(0.05, 4)),
    domesticShare2023 = ranged(function(v) 100 * (1 - v[1] / v[2]), c(3.4, 7.2), c(0.05, 0.05)),
    earlierExports = ranged(function(v) v[1] / (1 + v[2] / 100), c(14.9, 18), c(0.05, 0.05)))
)
write_json(result, "test/reference/mining.json", digits = I(17), auto_unbox = TRUE, pretty = TRUE)
