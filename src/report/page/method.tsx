import { shortDay } from "../../language/calendar.js";
import { usePage } from "./context.js";
import { VerdictMark, verdictOrder } from "./verdict.js";

/** What the verdicts mean, how rounding is taken, on what tests inference rests, and where the data come from. */
export function MethodPage() {
  const { content, language, words } = usePage();
  return (
    <>
      <h1>{words.method}</h1>
      <h2>{words.verdicts}</h2>
      <div class="scroll" role="region" aria-label={words.verdicts} tabIndex={0}>
        <table class="prose">
          <thead>
            <tr>
              <th scope="col">{words.verdictsOn}</th>
              <th scope="col">{words.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {verdictOrder.map((verdict) => (
              <tr key={verdict}>
                <th scope="row">
                  <VerdictMark verdict={verdict} />
                </th>
                <td>{words.verdictMeaning[verdict]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>{words.rounding}</h2>
      <p>{words.roundingText}</p>
      <h2>{words.statementsRule}</h2>
      <p>{words.statementsText}</p>
      <h2>{words.tests}</h2>
      <p>{words.testsText}</p>
      <h2>{words.datasets}</h2>
      <div class="scroll" role="region" aria-label={words.datasets} tabIndex={0}>
        <table class="prose">
          <thead>
            <tr>
              {[words.file, words.what, words.source, words.accessed, words.licence, "SHA-256"].map(
                (name) => (
                  <th scope="col" key={name}>
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {content.datasets.map(({ file, title, source, accessed, licence, sha256 }) => (
              <tr key={file}>
                <th scope="row">
                  <code>{file}</code>
                </th>
                <td>{title[language]}</td>
                <td>{source[language]}</td>
                <td>{shortDay(accessed, language)}</td>
                <td>{licence[language]}</td>
                <td>
                  <code title={sha256}>{sha256.slice(0, 12)}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
