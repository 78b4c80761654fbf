import { checkTwoMeans, type PrintedMeansTest, type TwoMeansCheck } from "../checks/two-means.js";
import { InputError } from "../errors.js";
import { problems } from "./means-words.js";

/**
 * Checks two printed means: mean, standard deviation and n of the first group, then of the second.
 *
 * @throws InputError unless there are six figures, or for one that is none
 * @example
 * meansOf(["5.1", "1.2", "30", "4.4", "1.3", "28"], { t: "2.1", p: "0.04" }).possible; // => true
 */
export function meansOf(texts: readonly string[], printed: PrintedMeansTest = {}): TwoMeansCheck {
  const [mean1, sd1, n1, mean2, sd2, n2] = texts;
  if (
    texts.length !== 6 ||
    mean1 === undefined ||
    sd1 === undefined ||
    n1 === undefined ||
    mean2 === undefined ||
    sd2 === undefined ||
    n2 === undefined
  ) {
    throw new InputError({ found: problems.figures(texts.length), expected: problems.six });
  }
  return checkTwoMeans({ mean: mean1, sd: sd1, n: n1 }, { mean: mean2, sd: sd2, n: n2 }, printed);
}
