import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articles, findArticle } from "../../src/articles/articles.js";
import { checkArticle } from "../../src/articles/check.js";
import { readProvenance } from "../../src/articles/provenance.js";
import { languages } from "../../src/languages.js";
import { certificateOf, reportFiles, type Certificate } from "../../src/report/certificate.js";
import { codecheckYaml } from "../../src/report/codecheck.js";
import { roCrate } from "../../src/report/ro-crate.js";

/** A YAML reader, as ESLint brings it. */
const { load } = createRequire(import.meta.url)("js-yaml") as { load(text: string): unknown };

const names = ["housing", "councils", "values"];
const release = { version: "1.2.3" };
let certificate: Certificate;
let folder = "";

beforeAll(async () => {
  const parts = [];
  for (const name of names) {
    parts.push({
      article: findArticle(name),
      entries: await checkArticle(name),
      ownData: name === "housing",
    });
  }
  certificate = certificateOf({ release, parts });
  folder = mkdtempSync(join(tmpdir(), "spectrum-certificate-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("what a certificate says", () => {
  it("counts verdicts by kind as the summary of the ledger does", () => {
    const [housing] = certificate.articles;
    for (const { total, verdicts } of housing!.verdicts) {
      expect(Object.values(verdicts).reduce((sum, count) => sum + count, 0)).toBe(total);
    }
    // Table 1: the index of Almaty is cut off (79.3567, printed 79.35), that of Astana does not follow.
    expect(housing!.verdicts[0]).toMatchObject({ kind: "figure", verdicts: { misrounded: 1, differs: 1 } });
  });

  it("rests on the files of its articles, and on no other's", () => {
    const files = certificate.inputs.map(({ file }) => file);
    expect(files).toContain("housing/wages-and-prices.csv");
    expect(files).toContain("published/values.csv");
    expect(files).toContain("official/wages.csv");
    expect(files.filter((file) => /food\/|mining|optimism|example/.test(file))).toEqual([]);
  });

  it("has the size and the SHA-256 of what was written", async () => {
    // FIPS 180-4, the example "abc".
    writeFileSync(join(folder, "abc.txt"), "abc");
    expect(await reportFiles(folder, ["abc.txt"])).toEqual([
      {
        name: "abc.txt",
        bytes: 3,
        sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      },
    ]);
  });
});

interface Codecheck {
  [key: string]: unknown;
  manifest: { file: string; comment: string }[];
  paper: { title: string; authors: { name: string }[]; reference: string };
  codechecker: { name: string }[];
  spectrum_replication: { articles: { name: string; reproduction: { classes: unknown[] } }[] };
}

describe("codecheck.yml", () => {
  const written = (of: Certificate) => codecheckYaml(of, ["ledger/housing.md", "report.html"]);
  const read = (of: Certificate) => load(written(of).replace(/^%YAML 1\.1\n/, "")) as Codecheck;

  it("has what the specification 1.0 demands", () => {
    // CODECHECK configuration file specification 1.0: "explicit document", manifest, codechecker, report.
    expect(written(certificate)).toMatch(/^%YAML 1\.1\n---\n/);
    const file = read(certificate);
    expect(file["version"]).toBe("https://codecheck.org.uk/spec/config/1.0/");
    expect(file.manifest.map((item) => item.file)).toEqual(["ledger/housing.md", "report.html"]);
    for (const { comment } of file.manifest) expect(comment).not.toBe("");
    expect(file.codechecker).toHaveLength(1);
    expect(file["report"]).toMatch(/^report\.html .* not published/);
  });

  it("invents no certificate, no person, no address and no time", () => {
    const file = read(certificate);
    for (const key of ["certificate", "repository", "check_time"]) expect(file).not.toHaveProperty(key);
    expect(file.codechecker[0]).toEqual({ name: "spectrum-replication 1.2.3 (a program)" });
    expect(written(certificate)).toContain("# It is not registered with CODECHECK");
    expect(written(certificate)).not.toContain("ORCID");
  });

  it("has address and time where they are known", () => {
    const known = { ...certificate, url: "https://example.org", checkTime: "2026-11-28" };
    expect(read(known)).toMatchObject({ repository: "https://example.org", check_time: "2026-11-28" });
  });

  it("names the one article of a report as its paper, and the issue where there are several", () => {
    expect(read({ ...certificate, articles: certificate.articles.slice(0, 1) }).paper).toEqual({
      title:
        "Housing accessibility in Kazakhstan's agglomerations: Analyzing its impact on social mobility and integration",
      authors: [{ name: "Byulegenova, B." }, { name: "Zhanatkyzy, A." }, { name: "Zerva, M." }],
      reference: "https://doi.org/10.52536/2415-8216.2025.114.2.006",
    });
    const { title, authors } = read(certificate).paper;
    expect(title).toBe("3 articles of Kazakhstan-Spectrum 2/2025");
    expect(authors).toHaveLength(3 + 3 + 3);
  });

  it("says of each article which reproduction it is, and that a reader's data are not in the ledgers", () => {
    const file = read(certificate);
    const classes = file.spectrum_replication.articles.map(({ reproduction }) => reproduction.classes.length);
    expect(classes).toEqual([2, 1, 0]);
    expect(file["summary"]).toContain("Tables and charts of housing are of data of the reader's");
  });
});

type Entity = Record<string, unknown> & { "@id": string; "@type": string };

describe("ro-crate-metadata.json", () => {
  const files = names.map((name) => ({ name: `ledger/${name}.md`, bytes: 3, sha256: "0".repeat(64) }));
  const text = () => roCrate(certificate, files, "v22.21.0");
  const graph = () => (JSON.parse(text()) as { "@graph": Entity[] })["@graph"];
  const entity = (id: string) => graph().find((each) => each["@id"] === id)!;

  it("describes itself and its root as RO-Crate 1.2 demands", () => {
    // RO-Crate 1.2, Root Data Entity: the descriptor, and name, description, datePublished, license of the root.
    expect(entity("ro-crate-metadata.json")).toEqual({
      "@id": "ro-crate-metadata.json",
      "@type": "CreativeWork",
      about: { "@id": "./" },
      conformsTo: { "@id": "https://w3id.org/ro/crate/1.2" },
    });
    const root = entity("./");
    expect(root["@type"]).toBe("Dataset");
    expect(root["datePublished"]).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const key of ["name", "description", "license"]) expect(root[key]).toBeTruthy();
  });

  it("describes every entity once, and every one that another names", () => {
    const ids = graph().map((each) => each["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...text().matchAll(/\{\s*"@id": "([^"]+)"\s*\}/g)].map(([, id]) => id!);
    const outside = ["https://w3id.org/ro/crate/1.2", "http://schema.org/CompletedActionStatus"];
    expect(named.filter((id) => !ids.includes(id) && !outside.includes(id))).toEqual([]);
  });

  it("names the inputs by their checksums of provenance.json, and what was made of them", () => {
    const input = entity("#datasets/housing/wages-and-prices.csv");
    const { sha256 } = readProvenance().find(({ file }) => file === "housing/wages-and-prices.csv")!;
    expect(input["sha256"]).toBe(sha256);
    const { object, result, instrument } = entity("#recomputation");
    expect(object).toContainEqual({ "@id": "#datasets/housing/wages-and-prices.csv" });
    expect(result).toEqual(names.map((name) => ({ "@id": `ledger/${name}.md` })));
    expect(instrument).toContainEqual({ "@id": "#spectrum-replication" });
    expect(entity("https://nodejs.org/")["version"]).toBe("Node.js v22.21.0");
  });

  it("gives each article with its authors, counts of verdicts and class of reproduction", () => {
    expect(entity("https://doi.org/10.52536/2415-8216.2025.114.2.006")).toMatchObject({
      "@type": "ScholarlyArticle",
      author: [{ "@id": "#byulegenova-b" }, { "@id": "#zhanatkyzy-a" }, { "@id": "#zerva-m" }],
      pagination: "78-89",
      inLanguage: "en",
    });
    expect(entity("#housing-figure-differs")).toEqual({
      "@id": "#housing-figure-differs",
      "@type": "PropertyValue",
      name: "figure: differs",
      value: 1,
    });
    expect(entity("#housing-recreate-reproducibility")["value"]).toBe("Recreate reproducibility");
  });

  it("is the same bytes each time, and bears no date but those of its sources", () => {
    expect(text()).toBe(text());
    const days = [...text().matchAll(/\b20\d\d-\d\d-\d\d\b/g)].map(([day]) => day);
    const sources = new Set(readProvenance().map(({ accessed }) => accessed));
    expect(days.filter((day) => !sources.has(day))).toEqual([]);
  });
});

describe("the class of reproduction", () => {
  it("is said of every article in three languages, and is no class that was not done", () => {
    for (const { replication } of articles) {
      for (const { class: name, why } of replication.classes) {
        // Neither the authors' code nor data other than the article's are at hand.
        expect(["recreate-reproducibility", "robustness-reproducibility"]).toContain(name);
        expect(new Set(languages.map((language) => why[language])).size).toBe(3);
      }
      expect(new Set(languages.map((language) => replication.others[language])).size).toBe(3);
    }
  });

  it("is none for articles that compute nothing from data", () => {
    const none = articles.filter(({ replication }) => replication.classes.length === 0);
    expect(none.map(({ name }) => name)).toEqual(["values", "ideology", "personnel"]);
    for (const { analysis } of none) expect(analysis).toBeUndefined();
  });
});
