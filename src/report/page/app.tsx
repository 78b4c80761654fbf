import { useEffect, useRef, useState } from "preact/hooks";
import { languages, type Language } from "../../languages.js";
import type { ReportContent } from "../content.js";
import { pageWords } from "../page-words.js";
import { ArticlePage } from "./article.js";
import { CitePage } from "./cite.js";
import { Page, rememberLanguage, startLanguage, useHash } from "./context.js";
import { LedgerPage } from "./ledger.js";
import { MethodPage } from "./method.js";
import { Overview } from "./overview.js";
import { fonts } from "./parts.js";
import { YoursPage } from "./yours.js";

const languageNames: Record<Language, string> = { en: "English", ru: "Русский", kk: "Қазақша" };

/** The whole page: what the address names, between its head and its foot. */
export function App({ content }: { content: ReportContent }) {
  const [language, setLanguage] = useState(startLanguage);
  const hash = useHash();
  const main = useRef<HTMLElement>(null);
  const words = pageWords(language);
  const section = sectionOf(hash, content);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language]);
  useEffect(() => void fonts(), []);
  // Where the address changes, reading begins anew: at the top, for the eye and for a screen reader.
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) {
      main.current?.focus({ preventScroll: true });
      if (section.entry === undefined) scrollTo(0, 0);
    }
    first.current = false;
  }, [section.name, section.entry]);
  const choose = (chosen: Language) => {
    rememberLanguage(chosen);
    setLanguage(chosen);
  };
  return (
    <Page.Provider value={{ content, language }}>
      <a class="skip" href="#main" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        {words.skip}
      </a>
      <header>
        <a class="name" href="#overview">
          {words.title}
        </a>
        <Tools language={language} choose={choose} />
        <Menu section={section.name} />
      </header>
      <main id="main" tabIndex={-1} ref={main}>
        <Section {...section} />
      </main>
      <footer>
        <p>
          spectrum-replication {content.version}. {words.whole} {words.certificate}
        </p>
      </footer>
    </Page.Provider>
  );
}

interface SectionName {
  name: string;
  /** The entry that the address names: "food.table1.model4.slope". */
  entry?: string;
}

function sectionOf(hash: string, { articles }: ReportContent): SectionName {
  const [first = "", ...rest] = hash.split(/[./]/);
  const isArticle = articles.some(({ name }) => name === first);
  if (isArticle && rest.length > 0) return { name: "ledger", entry: hash };
  const known = isArticle || ["ledger", "yours", "method", "cite"].includes(first);
  return { name: known ? first : "overview" };
}

function Section({ name, entry }: SectionName) {
  switch (name) {
    case "overview":
      return <Overview />;
    case "ledger":
      return <LedgerPage {...(entry !== undefined && { entry })} />;
    case "yours":
      return <YoursPage />;
    case "method":
      return <MethodPage />;
    case "cite":
      return <CitePage />;
    default:
      return <ArticlePage key={name} name={name} />;
  }
}

function Menu({ section }: { section: string }) {
  return (
    <Page.Consumer>
      {(page) => {
        const { content, language } = page!;
        const words = pageWords(language);
        const link = (name: string, text: string) => (
          <li>
            <a href={`#${name}`} {...(section === name && { "aria-current": "page" as const })}>
              {text}
            </a>
          </li>
        );
        return (
          <nav aria-label={words.menu}>
            <ul>
              {link("overview", words.overview)}
              {content.articles.map(({ name, shortTitle }) => link(name, shortTitle[language]))}
              {link("ledger", words.ledger)}
              {link("yours", words.yours)}
              {link("method", words.method)}
              {link("cite", words.cite)}
            </ul>
          </nav>
        );
      }}
    </Page.Consumer>
  );
}

function Tools({ language, choose }: { language: Language; choose: (language: Language) => void }) {
  const words = pageWords(language);
  const flip = () => {
    const root = document.documentElement;
    const isDark =
      root.dataset["theme"] === "dark" ||
      (root.dataset["theme"] === undefined && matchMedia("(prefers-color-scheme: dark)").matches);
    root.dataset["theme"] = isDark ? "light" : "dark";
  };
  return (
    <div class="tools">
      <div role="group" aria-label={words.language} class="languages">
        {languages.map((each) => (
          <button
            type="button"
            lang={each}
            aria-pressed={each === language}
            onClick={() => choose(each)}
            key={each}
          >
            {languageNames[each]}
          </button>
        ))}
      </div>
      <button type="button" class="theme" aria-label={words.theme} title={words.theme} onClick={flip}>
        ◐
      </button>
    </div>
  );
}
