import { journal } from "../articles/words.js";
import { issue } from "../citing/words.js";
import { articleTitle } from "../articles/articles.js";
import { replicationWords } from "../articles/replication.js";
import { verdicts } from "../ledger/verdict.js";
import { fileComment, isReport, type Certificate, type CertifiedArticle } from "./certificate.js";
import { yaml, type Yaml } from "./yaml.js";

const specification = "https://codecheck.org.uk/spec/config/1.0/";

/** What a reader of the file must know before its fields. */
const comments = [
  "In the form of a CODECHECK configuration file, written by a program.",
  "It is not registered with CODECHECK: no person has signed it, and it has no certificate number.",
  "Fields of the form that are not known are left out; paper.authors stand in the printed order.",
];

/**
 * The certificate of a report as codecheck.yml. Only what is true is filled in: the codechecker is this
 * package, there is no certificate number, and the report is named as a file that is not published. What the
 * form has no field for (verdicts, classes of reproduction) stands under `spectrum_replication`.
 *
 * Source: CODECHECK configuration file specification 1.0, 2020, codecheck.org.uk/spec/config/1.0.
 *
 * @param files paths below the folder of codecheck.yml that the report has written
 * @example
 * const article = findArticle("housing");
 * const parts = [{ article, entries: await checkArticle("housing"), ownData: false }];
 * const certificate = certificateOf({ release: { version: "0.1.0" }, parts });
 * codecheckYaml(certificate, ["report.html"]).startsWith("%YAML 1.1\n---\n"); // => true
 */
export function codecheckYaml(certificate: Certificate, files: readonly string[]): string {
  const { version, url, articles, checkTime } = certificate;
  const content: Yaml = {
    version: specification,
    paper: paperOf(articles),
    manifest: files.map((file) => ({ file, comment: fileComment(file) })),
    codechecker: [{ name: `spectrum-replication ${version} (a program)` }],
    summary: summaryOf(certificate),
    report: `${files.find(isReport) ?? "report"} in this folder; not published, without an identifier`,
    repository: url,
    check_time: checkTime,
    spectrum_replication: { version, articles: articles.map(articleOf) },
  };
  return `%YAML 1.1\n---\n${comments.map((line) => `# ${line}\n`).join("")}${yaml(content)}`;
}

/** The one article, or the issue where there are several. */
function paperOf(articles: readonly CertifiedArticle[]): Yaml {
  const authors = articles.flatMap(({ article }) => article.citation.authors.en).map((name) => ({ name }));
  const [first] = articles;
  return articles.length === 1
    ? { title: first!.article.citation.title.en, authors, reference: doiOf(first!) }
    : {
        title: `${articles.length} articles of ${journal.en} ${issue.number}/${issue.year}`,
        authors,
        reference: `${journal.en}, ${issue.year}, no. ${issue.number}; the DOI of each article stands below`,
      };
}

function summaryOf({ articles, newestInput }: Certificate): string {
  const rows = articles.flatMap((each) => each.verdicts);
  const total = rows.reduce((sum, row) => sum + row.total, 0);
  const counts = verdicts.flatMap((verdict) => {
    const count = rows.reduce((sum, row) => sum + (row.verdicts[verdict] ?? 0), 0);
    return count === 0 ? [] : [`${count} ${verdict}`];
  });
  const own = articles.filter(({ ownData }) => ownData).map(({ article }) => article.name);
  return [
    `Of ${total} figures, statements and inputs held against their sources: ${counts.join(", ")}.`,
    "The code is the package's own; the articles name none.",
    ...(own.length === 0
      ? []
      : [`Tables and charts of ${own.join(", ")} are of data of the reader's; the ledgers are not.`]),
    `The newest source was read on ${newestInput}.`,
  ].join(" ");
}

function articleOf(certified: CertifiedArticle): Yaml {
  const { article } = certified;
  const { classes, others } = article.replication;
  const words = replicationWords("en");
  return {
    name: article.name,
    title: article.citation.title.en,
    reference: doiOf(certified),
    ledger: `ledger/${article.name}.md`,
    heading: articleTitle(article.name),
    verdicts: certified.verdicts.map((of) => ({ kind: of.kind, total: of.total, ...of.verdicts })),
    reproduction: {
      terms: "https://i4replication.org/definitions.html",
      classes: classes.map(({ class: name, why }) => ({ class: words[name].name, why: why.en })),
      others: others.en,
    },
  };
}

function doiOf({ article }: CertifiedArticle): string {
  return `https://doi.org/${article.citation.doi}`;
}
