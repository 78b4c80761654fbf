# The regressions that lm.R and diagnostics.R refer to; sourced by both from the root of the repository.

food <- merge(read.csv("datasets/food/food-price-index.csv"), read.csv("datasets/food/fao-food-price-index.csv"))
macrodata <- read.csv("test/reference/macrodata.csv")

foodBetween <- function(first, last) food[food$month >= first & food$month <= last, ]

models <- list(
  "2000-01:2024-12" = lm(food_price_index ~ real, foodBetween("2000-01", "2024-12")),
  "2005-01:2009-12" = lm(food_price_index ~ real, foodBetween("2005-01", "2009-12")),
  "2014-01:2016-12" = lm(food_price_index ~ real, foodBetween("2014-01", "2016-12")),
  "2021-01:2024-12" = lm(food_price_index ~ real, foodBetween("2021-01", "2024-12")),
  "macrodata" = lm(infl ~ unemp + tbilrate + before1984, macrodata)
)

write <- function(results, script, packages, path) {
  versions <- sapply(packages, function(package) as.character(packageVersion(package)))
  about <- list(madeBy = script, R = as.character(getRversion()), packages = as.list(versions))
  json <- jsonlite::toJSON(c(about, list(models = results)), digits = I(17), auto_unbox = TRUE, pretty = 1)
  writeLines(json, path)
}
