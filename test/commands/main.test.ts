import { describe, expect, it } from "vitest";
import { articles } from "../../src/articles/articles.js";
import { languages } from "../../src/languages.js";
import { spectrum } from "./spectrum.js";

const articleNames = articles.map(({ name }) => name);
const analysed = articles.filter(({ analysis }) => analysis !== undefined).map(({ name }) => name);
const commands = [
  "pvalue",
  "unround",
  "grim",
  "debit",
  "samples",
  "check",
  ...analysed,
  "audit",
  "ledger",
  "proportion",
  "shares",
  "sums",
  "counts",
  "means",
  "regression",
  "match",
  "regress",
  "template",
  "cite",
  "charts",
  "notebooks",
  "report",
];

describe("spectrum --help", () => {
  it.each(commands)("%s teaches by example", async (command) => {
    const { status, stdout } = await spectrum(command, "--help");
    expect(status).toBe(0);
    expect(stdout).toContain(`spectrum ${command}`);
    expect(stdout).toContain("Examples:");
  });

  it("of the program lists every command, with examples", async () => {
    const { status, stdout } = await spectrum("--help");
    expect(status).toBe(0);
    expect(stdout).toMatch(/Examples:\n {2}spectrum check/);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, "m"));
  });

  it.each(["ru", "kk"] as const)("leaves no English in %s", async (language) => {
    for (const command of ["", ...commands]) {
      const args = [command, "--help", "--lang", language].filter(Boolean);
      const { stdout } = await spectrum(...args);
      const words = stdout
        .replace(/spectrum [^\n]*?(?= {2}|\n|$)/g, "")
        .replace(/--?[\w-]+|<[^>]+>|\[[^\]]*\]|^ {2}\w+/gm, "");
      const latin = words.match(/(?<![\w./-])[a-z]{4,}(?![\w./-])/g) ?? [];
      const names =
        /^(city|year|month|real|nominal|page|column|slide|branch|enterprises|wage|programs|excel|tslab|change|level|industry|ores|metallurgy|ferrous|casting|booktabs|longtable|array|html|json|floor|ffpi|spectrum|output|charts|tables|ledger|notebooks|datasets|gost|bibtex|help|logs?|price|index|template|regress|check|report|official|period|series|value|which|unit|comma|point|lowest|mean|sqrt|decreasing|grim_percent|p_chi2|grim|items|debit|half|away|truncation|ceiling|docx|word|markdown|xlsx|graphicx|table|housing|latex|food|classical|bootstrap|stars)$/;
      expect(
        latin.filter((word) => !names.test(word) && !articleNames.includes(word)),
        `${command} in ${language}`,
      ).toEqual([]);
    }
  });
});

describe("the width of a terminal", () => {
  it.each(languages)("holds every help and the list of charts in %s", async (language) => {
    process.env["COLUMNS"] = "80";
    try {
      for (const args of [...["", ...commands].map((command) => [command, "--help"]), ["charts", "--list"]]) {
        const { stdout } = await spectrum(...args.filter(Boolean), "--lang", language);
        const long = stdout.split("\n").filter((line) => [...line].length > 80);
        // The line of a command is copied as a whole.
        expect(
          long.filter((line) => !/^ {2}spectrum /.test(line)),
          `${args.join(" ")} ${language}`,
        ).toEqual([]);
      }
    } finally {
      delete process.env["COLUMNS"];
    }
  });
});

describe("the language of a call", () => {
  it("may stand before the command, and may be set for good", async () => {
    expect((await spectrum("--lang", "ru", "check", "fod")).stderr).toMatch(/^spectrum: нет статьи "fod"/);
    expect((await spectrum("--lang", "kk")).stdout).toMatch(/^Қолданылуы: spectrum/);
    const wrong = /Қараңыз: spectrum template --help --lang kk\n$/;
    expect((await spectrum("--lang", "kk", "template", "wrong")).stderr).toMatch(wrong);
    expect((await spectrum("template", "wrong", "--lang", "kk")).stderr).toMatch(wrong);
    process.env["SPECTRUM_LANG"] = "RU";
    try {
      expect((await spectrum("check", "fod")).stderr).toMatch(/^spectrum: нет статьи "fod"/);
      expect((await spectrum("template", "wrong")).stderr).toMatch(/См\. spectrum template --help\n$/);
      process.env["SPECTRUM_LANG"] = "de";
      const { status, stderr } = await spectrum("check", "housing");
      expect([status, stderr]).toEqual([2, 'spectrum: no language "de"; expected en, ru or kk\n']);
    } finally {
      delete process.env["SPECTRUM_LANG"];
    }
  });
});

describe("a wrong call", () => {
  const cases: [args: string[], message: RegExp][] = [
    [["check", "fod"], /no article "fod"; expected housing, food, mining/],
    [["check", "--only", "wrong"], /no verdict "wrong"; expected reproduced/],
    [["check", "--id", "nothing.like.this"], /no entry has "nothing.like.this"/],
    [["check", "--lang", "de"], /no language "de"; expected en, ru or kk/],
    [["check", "--json", "--csv"], /'--json' cannot be used with option '--csv'/],
    [["housing", "--area", "-5"], /an area of "-5"; expected square metres above zero/],
    [["housing", "--earners", "1,1"], /"1,1" wages in the household; expected numbers above zero/],
    [["housing", "--earners", "two"], /"two" wages in the household/],
    [
      ["housing", "--down", "0.2"],
      /a down payment of "0.2"; expected per cent of the price, 0 or from 1 to 99/,
    ],
    [["housing", "--rate", "0.07"], /an interest rate of "0.07"; expected per cent a year, 0 or from 0.1/],
    [["housing", "--term", "12.5"], /a term of "12.5"; expected whole years from 1 to 50/],
    [["charts", "housing-payment", "--term", "0"], /a term of "0"; expected whole years/],
    [["housing", "--city", "Atlantis"], /no city "Atlantis"; expected Astana, Almaty, Shymkent/],
    [["help", "nosuch"], /^spectrum: unknown command 'nosuch'\. See spectrum --help\n$/],
    [["food", "--perods", "2010"], /See spectrum food --help/],
    [
      ["food", "--compare-release", "a.csv", "--cpi", "b.csv"],
      /--compare-release with --cpi; expected --compare-release alone/,
    ],
    [["food", "--periods", "2010-2005"], /"2010-2005" ends before it begins/],
    [["food", "--periods", "2025"], /"2025" reaches outside the shipped food price index, which has 2000-01/],
    [["food", "--index", "both"], /--index "both"; expected real or nominal/],
    [["food", "--chow", "2030-01"], /--chow 2030-01; expected a month inside one of the periods/],
    [["food", "--chow", "August"], /--chow "August"; expected a month, as 2024-01/],
    [["food", "--draws", "ten"], /--draws "ten"; expected a whole number from 100 on/],
    [["food", "--cpi-sheet", "A"], /--cpi-sheet without --cpi; expected the file that it belongs to/],
    [["charts", "housing-indx"], /no chart "housing-indx".*housing-index/],
    [["charts", "--lang", "de"], /no language "de"; expected en, ru or kk/],
    [["charts", "--format", "svg,gif"], /no chart format "gif"; expected svg, png, pdf, html, json, csv/],
    [["charts", "--size", "poster"], /no chart size "poster"; expected column, page or slide/],
    [["charts", "--scale", "0"], /a scale of "0"; expected a number above 0 and up to 10/],
    [["charts", "--scale", "big"], /a scale of "big"/],
    [["charts", "--window", "2.5"], /a window of "2.5"; expected a whole number/],
    [["charts", "food-slope-moving-window", "--window", "301", "--out", "unused"], /301 months.*3 to 300/],
    [["charts", "--data", "my.csv"], /--data could be for each of housing, mining.*Name the charts/],
    [
      ["charts", "housing-index", "--cpi", "cpi.csv"],
      /--cpi, which is an option of food; expected options of housing/,
    ],
    [["notebooks", "99-nothing"], /99-nothing/],
    [["notebooks", "--timeout", "never"], /--timeout "never"; expected seconds/],
    [
      ["template", "nothing"],
      /argument 'name' cannot be 'nothing'\. Allowed choices are food, housing, mining/,
    ],
    [["report", "--out", " "], /--out without a name; expected a folder/],
    [["report", "fod"], /no article "fod"/],
    [["audit", "missing.csv"], /missing\.csv: there is no such file/],
    [
      ["audit", "test/fixtures/tables/unrelated.csv", "--table", "2"],
      /unrelated\.csv: there is no table 2 among 1: 1 \(4 rows\); expected the number of one of them/,
    ],
    [
      ["audit", "test/fixtures/tables/unrelated.csv", "--table", "0"],
      /--table "0"; expected a whole number from 1 on/,
    ],
    [["shares"], /no shares; expected shares as 36\.6 48\.8 14\.6, or --file FILE/],
    [["shares", "36.6", "/"], /no shares/],
    [["shares", "136.6"], /the share "136\.6"; expected a share from 0 to 100/],
    [["shares", "1,234"], /read two ways.*--decimal-mark comma/],
    [["shares", "36.6", "--n", "41", "--max", "9"], /--n with --min or --max; expected one of them/],
    [["shares", "36.6", "--rounding", "halfup"], /no way of rounding "halfup".*Did you mean half-up/],
    [["shares", "0.4", "--of", "10"], /--of "10"; expected 100, or 1 for proportions/],
    [["shares", "--file", "missing.csv"], /missing\.csv: there is no such file/],
    [["sums", "12.5", "30.1"], /no total; expected --total 100 for an exact one/],
    [["sums", "12.5", "--total", "100"], /fewer than two parts/],
    [["sums", "1", "2", "--total", "3", "--printed-total", "3"], /--total and --printed-total; expected/],
    [["sums", "many", "2", "--total", "3"], /printed figure "many"/],
    [["proportion", "80"], /a share without --n; expected --n and how many were asked/],
    [["proportion", "80", "--n", "0"], /--n "0"; expected a whole number from 1 on/],
    [["proportion", "180", "--n", "10"], /the share "180"; expected a share from 0 to 100/],
    [["proportion", "80", "--n", "10", "--n2", "10"], /one of --against and --n2; expected both/],
    [["proportion", "80", "--n", "10", "--deff", "-1"], /--deff "-1"; expected a number above 0/],
    [
      ["proportion", "80", "--n", "10", "--confidence", "100"],
      /--confidence "100"; expected a number above 0 and below 100/,
    ],
    [["match"], /no printed column; expected values as 2015=78,0, or --column/],
    [["match", "2015=1", "--ids", "mining:x"], /a printed column from more than one place/],
    [["match", "2015"], /"2015"; expected a period and its value as printed/],
    [["match", "2015=about"], /2015=about: printed figure "about"/],
    [["match", "2015=1,234"], /read two ways.*--decimal-mark comma/],
    [
      ["match", "2015=1", "--series", "official/industry"],
      /no official series "official\/industry"; expected/,
    ],
    [["match", "2015=1", "--label", "07"], /the label "07" is none of the series compared/],
    [["match", "2015=1", "--series", "missing.csv"], /missing\.csv: there is no such file/],
    [["match", "--column", "missing.csv"], /missing\.csv: there is no such file/],
    [["match", "--ids", "figure1"], /--ids "figure1"; expected an article \(housing, food, mining/],
    [["match", "--ids", "fod:x"], /no article "fod"/],
    [["match", "--ids", "mining:nothing.*"], /no printed figure of the ledger has an id like "nothing\.\*"/],
    [["match", "2015=1", "--top", "0"], /--top "0"; expected a whole number from 1 on/],
    [["regress", "missing.csv", "--y", "a", "--x", "b"], /missing\.csv: there is no such file/],
    [["regress", "missing.csv", "--y", "a"], /required option '--x <columns>' not specified/],
    [["regress"], /required option .--y <column>. not specified/],
    [["mining", "--data", "missing.csv"], /missing\.csv: there is no such file/],
    [["mining", "--data"], /option '--data <file>' argument missing/],
    [["mining", "coal"], /too many arguments for 'mining'\. Expected 0 arguments but got 1/],
    [["nonsense"], /unknown command 'nonsense'/],
    [["chek"], /unknown command 'chek' \(Did you mean check\?\)/],
    [["check", "--nonsense"], /unknown option '--nonsense'/],
    [["check", "--markdow"], /unknown option '--markdow' \(Did you mean --markdown\?\)/],
  ];

  it.each(cases)("%j gives one clear line and status 2", async (args, message) => {
    const { status, stdout, stderr } = await spectrum(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    const lines = stderr
      .trim()
      .split("\n")
      .filter((line) => !/^chart \d+ of \d+:/.test(line));
    expect(lines).toHaveLength(1);
  });

  it.each(cases.filter(([args]) => !args.includes("--lang")))(
    "%j is said in Russian and Kazakh too",
    async (args) => {
      for (const language of ["ru", "kk"] as const) {
        const { stderr } = await spectrum(...args, "--lang", language);
        expect(stderr, language).toMatch(language === "ru" ? /[а-яё]{3}/i : /[а-яәғқңөұүһі]{3}/i);
        expect(stderr, language).not.toMatch(/expected|there is no|unknown|cannot/);
      }
    },
  );
});

describe("a name that every object has", () => {
  const names = ["constructor", "__proto__", "toString", "hasOwnProperty"];
  const calls: string[][] = [
    [],
    ["check"],
    ["report"],
    ["template"],
    ["notebooks"],
    ["charts"],
    ["charts", "--format"],
    ["charts", "--size"],
    ["charts", "--lang"],
    ["check", "--only"],
    ["check", "--csv-for"],
    ["check", "--lang"],
  ];
  it.each(calls.flatMap((call) => names.map((name) => [...call, name])).map((args) => ({ args })))(
    "is refused in one line: $args",
    async ({ args }) => {
      const { status, stdout, stderr } = await spectrum(...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(/^spectrum: [^\n]+\n$/);
    },
  );
});

describe("the language of messages", () => {
  it("is that of --lang, wherever it stands, else that of SPECTRUM_LANG, else English", async () => {
    const said = async (...args: string[]) => (await spectrum("check", "fod", ...args)).stderr;
    expect(await said()).toContain("there is no article");
    expect(await said("--lang=kk")).toContain("деген мақала жоқ");
    process.env["SPECTRUM_LANG"] = "ru";
    try {
      expect(await said()).toContain("нет статьи");
      expect(await said("--lang", "kk")).toContain("деген мақала жоқ");
      expect((await spectrum("housing")).stdout).toMatch(/Астана.*79,03/);
    } finally {
      delete process.env["SPECTRUM_LANG"];
    }
  });
});
