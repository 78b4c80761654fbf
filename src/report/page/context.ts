import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { languages, type Language } from "../../languages.js";
import type { ReportContent } from "../content.js";
import { pageWords } from "../page-words.js";

/** What every component of the page knows. */
export interface PageContext {
  content: ReportContent;
  language: Language;
}

export const Page = createContext<PageContext | undefined>(undefined);

export function usePage() {
  const page = useContext(Page)!;
  return { ...page, words: pageWords(page.language) };
}

/** The language that the address asks for, else the browser's, else English. */
export function startLanguage(): Language {
  const asked = new URLSearchParams(location.search).get("lang");
  const wanted = [asked, ...navigator.languages.map((code) => code.slice(0, 2))];
  return (
    languages.find(
      (language) => wanted.find((code) => languages.some((known) => known === code)) === language,
    ) ?? "en"
  );
}

/** Puts the language into the address, so that a link to the page opens in it. */
export function rememberLanguage(language: Language): void {
  const address = new URL(location.href);
  address.searchParams.set("lang", language);
  history.replaceState(null, "", address);
}

/** What stands behind the # of the address. */
export function useHash(): string {
  const read = () => decodeURIComponent(location.hash.slice(1));
  const [hash, setHash] = useState(read);
  useEffect(() => {
    const onChange = () => setHash(read());
    addEventListener("hashchange", onChange);
    return () => removeEventListener("hashchange", onChange);
  }, []);
  return hash;
}

/** Offers text or an image as a file to save. */
export function save(name: string, content: BlobPart, type: string): void {
  const link = document.createElement("a");
  link.download = name;
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
