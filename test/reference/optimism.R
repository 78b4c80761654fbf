# Values for test/articles/optimism/analysis.test.ts, from R's own functions and from enumeration:
#   Rscript test/reference/optimism.R > test/reference/optimism.json
# Intervals: prop.test without continuity correction inverts the score test (Wilson 1927). Design effect: the same
# share of a sample of n / effect. Majorities: the first n whose interval lies above one half, one n after the other.
# Counts: every count of 0..n, in whole numbers. Edits: every string of up to five digits and commas at distance one.

number <- function(x) format(x, digits = 12, trim = TRUE, scientific = FALSE)
interval <- function(percent, n) 100 * as.numeric(suppressWarnings(prop.test(percent / 100 * n, n, correct = FALSE)$conf.int))

shares <- c(50.4, 2.7, 53.1, 7.9, 1.6, 11.4, 80.5, 59, 1.7)
intervals <- sapply(shares, function(p) {
  simple <- interval(p, 1500); clustered <- interval(p, 750)
  sprintf('{"percent":%s,"simple":[%s,%s],"clustered":[%s,%s]}', number(p), number(simple[1]), number(simple[2]),
          number(clustered[1]), number(clustered[2]))
})

first_majority <- function(percent, effect) {
  n <- 2
  while (interval(percent, n / effect)[1] <= 50) n <- n + 1
  n
}
majorities <- sapply(c(53.1, 66.2, 80.5, 77.7, 76.4, 51), function(p)
  sprintf('{"percent":%s,"simple":%d,"clustered":%d}', number(p), first_majority(p, 1), first_majority(p, 2)))

counts_behind <- function(printed, n) {
  places <- if (grepl(",", printed)) nchar(sub(".*,", "", printed)) else 0
  digits <- as.integer(sub(",", "", printed))
  scale <- 100 * 10^places
  all <- 0:n
  hits <- all[2 * scale * all >= n * (2 * digits - 1) & 2 * scale * all <= n * (2 * digits + 1)]
  if (length(hits) == 0) "null" else sprintf("[%d,%d]", min(hits), max(hits))
}
counts <- sapply(list(list("7,9", 1500), list("28,7", 1500), list("59", 1500), list("7,9", 100), list("0,1", 999),
                      list("50,4", 125), list("33,3", 3)), function(x)
  sprintf('{"printed":"%s","respondents":%d,"counts":%s}', x[[1]], x[[2]], counts_behind(x[[1]], x[[2]])))
reached <- function(n) all(sapply(0:1000, function(d) counts_behind(sub("(.)$", ",\\1", sprintf("%02d", d)), n) != "null"))
from <- 1000
while (reached(from - 1)) from <- from - 1

alphabet <- c(0:9, ",")
strings <- alphabet
longer <- alphabet
for (i in 2:4) { longer <- as.vector(outer(longer, alphabet, paste0)); strings <- c(strings, longer) }
strings <- strings[grepl("^(0|[1-9][0-9]*)(,[0-9]+)?$", strings)]
swaps <- function(text) sapply(seq_len(nchar(text) - 1), function(i) {
  letters <- strsplit(text, "")[[1]]; letters[c(i, i + 1)] <- letters[c(i + 1, i)]; paste(letters, collapse = "")
})
value <- function(text) as.numeric(sub(",", ".", text))
half <- function(text) 0.5 * 10^-(if (grepl(",", text)) nchar(sub(".*,", "", text)) else 0)
edits <- function(printed, times) {
  found <- c()
  for (i in seq_along(printed)) {
    near <- c(strings[adist(strings, printed[i]) == 1], if (nchar(printed[i]) > 1) intersect(swaps(printed[i]), strings))
    for (instead in unique(near)) {
      if (value(instead) == value(printed[i])) next
      texts <- printed; texts[i] <- instead
      low <- sum(times * (sapply(texts, value) - sapply(texts, half))); high <- sum(times * (sapply(texts, value) + sapply(texts, half)))
      if (low <= 100 + 1e-9 && high >= 100 - 1e-9) found <- c(found, sprintf('"%s>%s"', printed[i], instead))
    }
  }
  sprintf("[%s]", paste(sort(found), collapse = ","))
}
life <- c("50,4", "2,7", "7,9", "1,6", "11,4")
# How often numbers of the same digits and places would offer an edit for the same gap, at any of the answers.
shape <- function(printed) {
  digits <- nchar(sub(",", "", printed))
  sub("(.)$", ",\\1", as.character(seq(10^(digits - 1), 10^digits - 1)))
}
numbers <- sapply(strings, value)
halves <- sapply(strings, half)
chance_at <- function(printed, times, i) {
  gap <- (100 - sum(times * sapply(printed, value))) / times[i]
  others <- sum((times * sapply(printed, half))[-i]) / times[i]
  mean(sapply(shape(printed[i]), function(text) {
    fits <- strings[abs(numbers - value(text) - gap) <= others + halves + 1e-9]
    any(adist(fits, text) == 1) || any(swaps(text) %in% fits)
  }))
}
chance <- function(printed, times) 1 - prod(1 - sapply(seq_along(printed), function(i) chance_at(printed, times, i)))
chances <- sprintf('{"life":%s,"lifeBothWorse":%s}', number(chance(life, rep(1, 5))), number(chance(life, c(1, 1, 1, 2, 1))))
sets <- c(sprintf('"life":%s', edits(life, rep(1, 5))), sprintf('"lifeBothWorse":%s', edits(life, c(1, 1, 1, 2, 1))),
          sprintf('"invented":%s', edits(c("60,5", "3,5", "9"), rep(1, 3))))

cat(sprintf('{"intervals":[%s],"majorities":[%s],"counts":[%s],"everyShareFrom":%d,"edits":{%s},"chance":%s}\n',
            paste(intervals, collapse = ","), paste(majorities, collapse = ","), paste(counts, collapse = ","), from,
            paste(sets, collapse = ","), chances))
