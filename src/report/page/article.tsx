import { shortDay } from "../../language/calendar.js";
import type { Language } from "../../languages.js";
import { ChartFigure } from "./chart.js";
import { usePage } from "./context.js";
import { EntryList } from "./entry.js";
import { FindingCard } from "./overview.js";
import { RecomputeHere } from "./recompute.js";
import { TableView } from "./table.js";

/** One article: what it asks, on what it rests, what was found, recomputed, and what cannot be. */
export function ArticlePage({ name }: { name: string }) {
  const { content, language, words } = usePage();
  const article = content.articles.find((each) => each.name === name)!;
  const entries = content.entries.filter((entry) => entry.article === name);
  const open = entries.filter(({ verdict, isEvidence }) => verdict === "not-recomputable" && !isEvidence);
  const datasets = content.datasets.filter(({ file }) => file.startsWith(`${name}/`));
  const { authors, title, doi } = article.citation;
  return (
    <>
      <h1>{article.title[language]}</h1>
      <p class="of">
        {byline(authors[language], language)} <cite>{title[language]}</cite>.{" "}
        {article.heading[language].match(/\(.*\)$/)?.[0]} <span class="doi">DOI {doi}</span>
      </p>
      <p>{article.summaryLine[language]}</p>
      <h2>{words.question}</h2>
      <p>{article.question[language]}</p>
      <h2>{words.data}</h2>
      <p>{article.data[language]}</p>
      {datasets.length > 0 && (
        <details>
          <summary>{words.provenance}</summary>
          <ul>
            {datasets.map(({ file, title: what, source, accessed }) => (
              <li key={file}>
                <code>{file}</code> {what[language]}. {source[language]}, {shortDay(accessed, language)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {article.findings.length > 0 && <h2>{words.findings}</h2>}
      <div class="findings">
        {article.findings.map((finding) => (
          <FindingCard article={article} finding={finding} key={finding.entry} />
        ))}
      </div>
      <h2>{words.bears}</h2>
      <p>{article.bears[language]}</p>
      {article.charts.length > 0 && <h2>{words.charts}</h2>}
      {article.charts.map((chart) => (
        <ChartFigure key={chart.name} name={chart.name} load={() => Promise.resolve(chart)} />
      ))}
      {article.tables[language].length > 0 && <h2>{words.tables}</h2>}
      {article.tables[language].map((table) => (
        <TableView table={table} key={table.name} />
      ))}
      {article.suppositions.length > 0 && (
        <>
          <h2>{words.supposition}</h2>
          {article.suppositions.map(({ name: supposition, note }) => (
            <p key={supposition}>
              <code>{supposition}</code>: {note[language]}
            </p>
          ))}
        </>
      )}
      {article.takesData && <RecomputeHere article={article} />}
      {open.length > 0 && (
        <>
          <h2>{words.notRecomputable}</h2>
          <EntryList entries={open} />
        </>
      )}
      <p>
        <a href={`#ledger/${name}`}>{words.allEntries}</a>
      </p>
    </>
  );
}

/** Names as each language writes them, with one full stop: Russian and Kazakh put no comma before initials. */
function byline(names: readonly string[], language: Language): string {
  const written = names.map((name) => (language === "en" ? name : name.replace(", ", " ")));
  return written.join(", ").replace(/\.?$/, ".");
}
