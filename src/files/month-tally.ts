/**
 * Counts, of numbers with four decimals or more, those that may be months: "12.2020" is December 2020, or 12.202. See
 * MonthsAmongNumbers, which says what follows.
 */
export class MonthTally {
  months = 0;
  numbers = 0;

  /** Takes in a number by its digits: 122020, 6 digits and 4 decimals for "12.2020". */
  addDigits(number: number, digits: number, decimals: number): void {
    if (mayBeMonth(number, digits, decimals)) this.months++;
    else this.numbers++;
  }

  /** Whether more of them may be months than cannot. */
  get isDoubtful(): boolean {
    return this.months > this.numbers;
  }
}

/** Whether digits with decimals are those of a month and of a year of two centuries. */
export function mayBeMonth(number: number, digits: number, decimals: number): boolean {
  if (digits !== 6 || decimals !== 4) return false;
  const month = Math.floor(number / 1e4);
  const year = number % 1e4;
  return month >= 1 && month <= 12 && year >= 1900 && year <= 2100;
}
