import { describe, expect, it } from "vitest";
import { told } from "../../../src/articles/food/command-words.js";
import { problems } from "../../../src/articles/food/words.js";

describe("counts in what spectrum food says", () => {
  it.each([
    [1, "1 спецификация, все сочетания:"],
    [21, "21 спецификация, все сочетания:"],
    [3744, "3744 спецификации, все сочетания:"],
    [3745, "3745 спецификаций, все сочетания:"],
  ])("have the noun in its Russian form: %i specifications", (count, said) => {
    expect(told.specificationSet(count).ru).toBe(said);
  });

  it.each([
    [1, "With these data 1 of the article's figures changes its verdict:", "1 числа"],
    [2, "With these data 2 of the article's figures change their verdict:", "2 чисел"],
    [21, "With these data 21 of the article's figures change their verdict:", "21 числа"],
  ])("have the noun and the verb in their form: %i figures", (figures, english, russian) => {
    const { en, ru } = told.changedCount(figures);
    expect(en).toBe(english);
    expect(ru).toBe(`С этими данными меняется заключение ${russian} статьи:`);
  });

  it("need no form of the noun in a period with too few months", () => {
    const { en, ru, kk } = problems.monthsOfPeriod("2021-01", "2024-12", 31, 48);
    expect(en).toBe("the period 2021-01 to 2024-12 has 31 of 48 months");
    expect(ru).toBe("в периоде 2021-01 – 2024-12 месяцев: 31 из 48");
    expect(kk).toBe("2021-01 – 2024-12 кезеңіндегі айлар саны: 31, керегі: 48");
  });
});
