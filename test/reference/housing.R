# Price to income, loan payments, the index in the manner of the US realtors' association, and official prices in real
# terms and in wages, for test/articles/housing. Run from the root of the repository:
# Rscript test/reference/housing.R
suppressMessages(library(jsonlite))

cities <- read.csv("datasets/housing/wages-and-prices.csv")
buying <- function(area, earners, down, rate, term) {
  price <- area * cities$price_per_square_metre_tenge
  income <- earners * cities$monthly_wage_tenge
  # The payment whose present values add up to the loan, month by month.
  discount <- sum((1 + rate / 1200)^-(1:(12 * term)))
  payment <- price * (1 - down / 100) / discount
  list(priceToIncome = price / (12 * income), payment = payment, paymentToIncome = 100 * payment / income,
       # Income over the income that qualifies, of which the payment is a quarter.
       realtorsIndex = 100 * income / (payment / 0.25))
}

# A loan paid off month by month: what is left after the last payment is nothing.
left <- function(loan, rate, term, payment) {
  for (month in 1:(12 * term)) loan <- loan * (1 + rate / 1200) - payment
  loan
}
paid <- function(loan, rate, term) {
  uniroot(function(payment) left(loan, rate, term, payment), c(0, loan), tol = 1e-12 * loan)$root
}

prices <- read.csv("datasets/official/housing-prices.csv")
cpi <- subset(read.csv("datasets/official/consumer-prices.csv"), series == "all_items")
wages <- subset(read.csv("datasets/official/wages.csv"), series == "country")
december <- tapply(cpi$value / 100, substr(cpi$period, 1, 4), prod)
level <- function(from, to) prod(december[as.character(seq(from + 1, length.out = to - from))])
official <- lapply(c(Kazakhstan = "country", Astana = "astana", Almaty = "almaty", Shymkent = "shymkent"),
                   function(place) {
  one <- subset(prices, series == paste0("new.", place))
  year <- as.integer(one$period)
  real <- one$value * sapply(year, level, to = 2023)
  wage <- wages$value[match(year, as.integer(wages$period))]
  since <- function(from) {
    i <- match(from, year); j <- match(2023, year)
    list(from = from, to = 2023, price = 100 * (one$value[j] / one$value[i] - 1),
         consumerPrices = 100 * (level(from, 2023) - 1), realPrice = 100 * (real[j] / real[i] - 1))
  }
  from2012 <- c(since(2012), wage = 100 * (wage[year == 2023] / wage[year == 2012] - 1),
                monthlyWages = 100 * ((one$value / wage)[year == 2023] / (one$value / wage)[year == 2012] - 1))
  list(year = year, real = real, monthlyWages = one$value / wage, growth = list(since(2001), from2012))
})

result <- list(
  city = cities$city,
  one = buying(54, 1, 20, 7, 25),
  two = buying(54, 2, 20, 7, 25),
  other = buying(70, 1.5, 35, 14.5, 20),
  annuities = list(list(loan = 1e5, rate = 6, term = 30, payment = paid(1e5, 6, 30)),
                   list(loan = 3e7, rate = 0.1, term = 1, payment = paid(3e7, 0.1, 1)),
                   list(loan = 2.5e7, rate = 18, term = 15, payment = paid(2.5e7, 18, 15))),
  official = official)
write_json(result, "test/reference/housing.json", digits = I(17), auto_unbox = TRUE, pretty = TRUE, na = "null")
