import type { Article } from "../articles/article.js";
import { articleTitle } from "../articles/articles.js";
import { citationStyles, styleNames, type CitationStyle } from "../citing/cite.js";
import type { Work } from "../citing/work.js";
import { articleWork, packageWork } from "../citing/works.js";
import { asIs, type Language, type Text } from "../languages.js";
import type { CitationContent } from "./content.js";
import { packageRelease } from "./version.js";

/** References to the package and to articles, in every style and language. */
export function citationContents(articles: readonly Article[]): CitationContent[] {
  const release = packageRelease();
  return [
    content(asIs("spectrum-replication"), (language) => packageWork(release, language)),
    ...articles.map((article) =>
      content(
        inEach((language) => articleTitle(article.name, language)),
        (language) => articleWork(article, language),
      ),
    ),
  ];
}

function content(heading: Text, work: (language: Language) => Work): CitationContent {
  const styles = Object.keys(citationStyles) as CitationStyle[];
  return {
    heading,
    styles: styles.map((style) => ({
      style: styleNames[style],
      text: inEach((language) => citationStyles[style](work(language))),
    })),
  };
}

function inEach(of: (language: Language) => string): Text {
  return { en: of("en"), ru: of("ru"), kk: of("kk") };
}
