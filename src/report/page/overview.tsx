import type { Finding } from "../../articles/article.js";
import type { ArticleContent, KindCount } from "../content.js";
import { statementAbove } from "../statement-above.js";
import { ChartFigure } from "./chart.js";
import { usePage } from "./context.js";
import { VerdictMark, verdictOrder } from "./verdict.js";

/** How many findings the overview shows with a picture. */
const mostFindings = 8;

/** The articles at a glance, and what a reader should know first. */
export function Overview() {
  const { content, language, words } = usePage();
  const findings = content.findings.slice(0, mostFindings).map((finding) => ({
    finding,
    article: content.articles.find(({ name }) => name === finding.article)!,
  }));
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <h2>{words.atAGlance}</h2>
      <div class="scroll" role="region" aria-label={words.atAGlance} tabIndex={0}>
        <table class="glance">
          <thead>
            <tr>
              <th scope="col">{words.article}</th>
              <th scope="col">{words.figures}</th>
              <th scope="col">{words.statements}</th>
              <th scope="col">{words.sources}</th>
            </tr>
          </thead>
          <tbody>
            {content.articles.map((article) => (
              <tr key={article.name}>
                <th scope="row">
                  <a href={`#${article.name}`}>{unbrokenPages(article.heading[language])}</a>
                </th>
                {(["figure", "statement", "source"] as const).map((kind) => (
                  <td key={kind}>
                    <Counts {...(article.counts.find((each) => each.kind === kind) ?? {})} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="legend">
        {verdictOrder.map((verdict) => (
          <VerdictMark verdict={verdict} key={verdict} />
        ))}
      </p>
      <h2>{words.findings}</h2>
      <div class="findings">
        {findings.map(({ article, finding }) => (
          <FindingCard article={article} finding={finding} key={`${article.name}.${finding.entry}`} named />
        ))}
      </div>
    </>
  );
}

/** Verdicts of one kind as a bar, with the counts in words for those who do not see it. */
function Counts({ total, verdicts }: Partial<KindCount>) {
  if (total === undefined || verdicts === undefined) return <>–</>;
  const present = verdictOrder.filter((verdict) => verdicts[verdict] !== undefined);
  return (
    <>
      <span class="total">{total}</span>
      <span class="bar">
        {present.map((verdict) => (
          <span
            class={`part ${verdict}`}
            key={verdict}
            style={{ flexGrow: verdicts[verdict] }}
            title={`${verdicts[verdict]}`}
          />
        ))}
      </span>
      <span class="counts">
        {present.map((verdict) => (
          <VerdictMark verdict={verdict} count={verdicts[verdict]!} key={verdict} />
        ))}
      </span>
    </>
  );
}

/** One finding: its line, its sentences, its picture, and the entry on which it rests. */
export function FindingCard({
  article,
  finding,
  named = false,
}: {
  article: ArticleContent;
  finding: Finding;
  named?: boolean;
}) {
  const { content, language, words } = usePage();
  const id = `${article.name}.${finding.entry}`;
  const entry = content.entries.find((each) => each.article === article.name && each.id === finding.entry);
  const above = statementAbove(entry, content.entries);
  const chart = article.charts.find(({ name }) => name === finding.chart);
  return (
    <article class="finding">
      <h3>{finding.title[language]}</h3>
      {named && <p class="of">{article.title[language]}</p>}
      <p>{finding.text[language]}</p>
      <p class="rest">
        {above && (
          <>
            <VerdictMark verdict={above.verdict} />; {words.byOneReading}{" "}
          </>
        )}
        {entry && <VerdictMark verdict={entry.verdict} />} <a href={`#${id}`}>{words.sureness}</a>
        {named && (
          <>
            {" · "}
            <a href={`#${article.name}`}>{words.article}</a>
          </>
        )}
      </p>
      {chart && <ChartFigure load={() => Promise.resolve(chart)} name={chart.name} plain />}
    </article>
  );
}

/** A title whose range of pages no line end parts: a word joiner stands on both sides of its dash. */
function unbrokenPages(heading: string): string {
  return heading.replace(/(?<=\d)([–-])(?=\d+(?:-\p{L}+)?\)$)/u, "\u2060$1\u2060");
}
