import { replicationWords } from "../articles/replication.js";
import type { Provenance } from "../articles/provenance.js";
import { articleWork, packageWork } from "../citing/works.js";
import { gost } from "../citing/gost.js";
import { journal } from "../articles/words.js";
import { issue } from "../citing/words.js";
import { jsonText } from "../print/json.js";
import { fileComment, type Certificate, type CertifiedArticle, type ReportFile } from "./certificate.js";

/** An entity of the graph: flat, with references to others by their @id. */
type Entity = Readonly<Record<string, unknown>> & { "@id": string; "@type": string | readonly string[] };

const crate = "https://w3id.org/ro/crate/1.2";
const licence = "https://spdx.org/licenses/MIT";
const software = "#spectrum-replication";
const authors = "#authors";
const node = "https://nodejs.org/";
const action = "#recomputation";
const periodical = "#journal";

/**
 * The certificate of a report as RO-Crate metadata (JSON-LD): the files of the report with their checksums, the
 * program that made them from which inputs, the articles, and for each of these its ledger with the verdict
 * counts and the class of reproduction. Inputs are not in the folder: they carry the path within the package
 * and the checksum that datasets/provenance.json has. The crate is published nowhere; the date that the form
 * demands is that of the newest input, so that the same data give the same bytes.
 *
 * Source: RO-Crate Metadata Specification 1.2, 2025, w3id.org/ro/crate/1.2 (Root Data Entity; Data Entities;
 * Provenance, "Software used to create files").
 *
 * @param files what the report has written, this file excepted
 * @param nodeVersion of the running Node.js, "v22.21.0"
 * @example
 * const article = findArticle("housing");
 * const parts = [{ article, entries: await checkArticle("housing"), ownData: false }];
 * const text = roCrate(certificateOf({ release: { version: "0.1.0" }, parts }), [], "v22.21.0");
 * JSON.parse(text)["@graph"][0].conformsTo; // => { "@id": "https://w3id.org/ro/crate/1.2" }
 */
export function roCrate(certificate: Certificate, files: readonly ReportFile[], nodeVersion: string): string {
  const graph = [
    descriptor,
    root(certificate, files),
    ...context(certificate, nodeVersion),
    recomputation(certificate, files),
    ...certificate.articles.flatMap(articleEntities),
    ...files.map(fileEntity),
    ...certificate.inputs.map(inputEntity),
  ];
  // Who wrote two of the articles is described once.
  const once = [...new Map(graph.map((entity) => [entity["@id"], entity])).values()];
  return `${jsonText({ "@context": `${crate}/context`, "@graph": once })}\n`;
}

const descriptor: Entity = {
  "@id": "ro-crate-metadata.json",
  "@type": "CreativeWork",
  about: ref("./"),
  conformsTo: ref(crate),
};

function root({ articles, newestInput }: Certificate, files: readonly ReportFile[]): Entity {
  return {
    "@id": "./",
    "@type": "Dataset",
    name: `Recomputation of ${articles.map(({ article }) => article.name).join(", ")} (${journal.en} ${issue.number}/${issue.year})`,
    description:
      "Ledgers, tables and charts that say figure by figure what follows from the data of the articles. " +
      "Not registered with CODECHECK and published nowhere; datePublished is the day on which the newest source was read.",
    datePublished: newestInput,
    license: ref(licence),
    author: ref(authors),
    about: articles.map(({ article }) => ref(doiOf(article.citation))),
    mentions: ref(action),
    hasPart: [
      ...files.map(({ name }) => ref(uri(name))),
      ...articles.map(({ article }) => ref(ledgerOf(article.name))),
    ],
  };
}

/** Licence, authors, programs and the journal. */
function context({ version, url }: Certificate, nodeVersion: string): Entity[] {
  const { title, authors: bodies } = packageWork({ version }, "en");
  const [body] = bodies;
  return [
    {
      "@id": licence,
      "@type": "CreativeWork",
      name: "MIT License",
      description:
        "The licence of the package and of what it writes; figures of the sources are their sources'.",
    },
    { "@id": authors, "@type": "Organization", name: "body" in body! ? body.body : "" },
    {
      "@id": software,
      "@type": "SoftwareApplication",
      name: title,
      version,
      license: ref(licence),
      author: ref(authors),
      softwareRequirements: ref(node),
      ...(url !== undefined && { url }),
    },
    {
      "@id": node,
      "@type": "SoftwareApplication",
      name: "Node.js",
      url: node,
      version: `Node.js ${nodeVersion}`,
    },
    {
      "@id": periodical,
      "@type": "Periodical",
      name: journal.en,
      alternateName: [journal.ru, journal.kk],
    },
  ];
}

function recomputation(certificate: Certificate, files: readonly ReportFile[]): Entity {
  const own = certificate.articles.filter(({ ownData }) => ownData).map(({ article }) => article.name);
  return {
    "@id": action,
    "@type": "CreateAction",
    name: "Recomputation of the printed figures",
    description:
      own.length === 0
        ? "spectrum report, on the data that the package ships."
        : `spectrum report; tables and charts of ${own.join(", ")} are of data of the reader's, which are not described here, the ledgers are of the data that the package ships.`,
    instrument: [ref(software), ref(node)],
    object: certificate.inputs.map(({ file }) => ref(inputOf(file))),
    result: files.map(({ name }) => ref(uri(name))),
    actionStatus: ref("http://schema.org/CompletedActionStatus"),
    ...(certificate.checkTime !== undefined && { endTime: certificate.checkTime }),
  };
}

/** The article, its authors, and its ledger with what was found. */
function articleEntities({ article, verdicts }: CertifiedArticle): Entity[] {
  const { name, citation } = article;
  const work = articleWork(article, "en");
  const people = work.authors.flatMap((author) => ("family" in author ? [author] : []));
  const [first, last] = article.pages;
  const counts = verdicts.flatMap(({ kind, total, verdicts: counted }) => [
    property(name, `${kind}-total`, `${kind}: all`, total),
    ...Object.entries(counted).map(([verdict, count]) =>
      property(name, `${kind}-${verdict}`, `${kind}: ${verdict}`, count),
    ),
  ]);
  const words = replicationWords("en");
  const { classes, others } = article.replication;
  const terms = "https://i4replication.org/definitions.html";
  const reproduction = [
    ...classes.map(({ class: one, why }) => ({
      ...property(name, one, "class of reproduction", words[one].name),
      propertyID: terms,
      description: why.en,
    })),
    {
      ...property(name, "other-classes", "other classes of reproduction", "do not apply"),
      propertyID: terms,
      description: others.en,
    },
  ];
  return [
    {
      "@id": doiOf(citation),
      "@type": "ScholarlyArticle",
      name: citation.title.en,
      alternateName: [citation.title.ru, citation.title.kk],
      author: people.map(({ family, initials }) => ref(personOf(family, initials))),
      datePublished: String(work.year),
      isPartOf: ref(periodical),
      pagination: last === undefined ? `${first}-` : `${first}-${last}`,
      inLanguage: citation.language,
      identifier: doiOf(citation),
      creditText: gost(articleWork(article, citation.language)),
    },
    ...people.map(({ family, initials }) => ({
      "@id": personOf(family, initials),
      "@type": "Person",
      name: `${initials} ${family}`,
      familyName: family,
      givenName: initials,
    })),
    {
      "@id": ledgerOf(name),
      "@type": "Dataset",
      name: `Ledger of the article ${name}`,
      description:
        "A verdict on every printed figure and statement; evidence and other readings are not counted.",
      about: ref(doiOf(citation)),
      hasPart: ref(uri(`ledger/${name}.md`)),
      variableMeasured: [...counts, ...reproduction].map((each) => ref(each["@id"])),
    },
    ...counts,
    ...reproduction,
  ];
}

function property(article: string, id: string, name: string, value: string | number): Entity {
  return { "@id": `#${article}-${id}`, "@type": "PropertyValue", name, value };
}

/** Media types by the endings of the report's files. */
const formats: Readonly<Record<string, string>> = {
  csv: "text/csv",
  html: "text/html",
  json: "application/json",
  md: "text/markdown",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  tex: "application/x-tex",
  yml: "application/yaml",
};

function fileEntity({ name, bytes, sha256 }: ReportFile): Entity {
  const format = formats[name.slice(name.lastIndexOf(".") + 1)];
  return {
    "@id": uri(name),
    "@type": "File",
    name,
    description: fileComment(name),
    ...(format !== undefined && { encodingFormat: format }),
    contentSize: String(bytes),
    sha256,
  };
}

function inputEntity({
  file,
  title,
  source,
  table,
  accessed,
  unit,
  licence: terms,
  sha256,
}: Provenance): Entity {
  return {
    "@id": inputOf(file),
    "@type": "File",
    name: title.en,
    description: `Unit: ${unit.en}`,
    localPath: `datasets/${file}`,
    isPartOf: ref(software),
    creditText: `${source.en}. ${table.en} (accessed ${accessed})`,
    license: terms.en,
    encodingFormat: formats[file.slice(file.lastIndexOf(".") + 1)],
    sha256,
  };
}

function ref(id: string): { "@id": string } {
  return { "@id": id };
}

/** A path as a relative reference: what is no part of one is escaped. */
function uri(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

function inputOf(file: string): string {
  return `#datasets/${file}`;
}

function ledgerOf(article: string): string {
  return `#ledger-${article}`;
}

function doiOf({ doi }: { doi: string }): string {
  return `https://doi.org/${doi}`;
}

/** One name is one person among the authors of an issue's articles, so far as names tell. */
function personOf(family: string, initials: string): string {
  return `#${`${family}-${initials}`
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/-$/, "")}`;
}
