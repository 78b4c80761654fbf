# Confidence bands of the fitted line, from R's predict().
#
#   Rscript test/reference/confidence-band.R        (from the root of the repository)
#
# writes confidence-band.json beside this file.

source("test/reference/models.R")

bands <- lapply(models[names(models) != "macrodata"], function(model) {
  at <- c(70, 100, 130)
  band <- predict(model, data.frame(real = at), interval = "confidence", level = 0.95)
  list(at = at, fitted = unname(band[, "fit"]), low = unname(band[, "lwr"]), high = unname(band[, "upr"]))
})

write(bands, "test/reference/confidence-band.R", character(), "test/reference/confidence-band.json")
