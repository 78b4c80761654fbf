import "./host/globals.js";
import { expose, proxy, type Endpoint } from "comlink";
import { InputError } from "../../errors.js";
import type { Language } from "../../languages.js";
import * as compute from "./compute.js";
import { setFonts } from "./fonts.js";

/**
 * The analyses in a thread of their own, so that the page answers while they compute. What is wrong with a reader's file
 * goes back as an error named InputError, with its line in the reader's language.
 */
const api = {
  mountDatasets: compute.mountDatasets,
  warmUp: compute.warmUp,
  isFaoIndex: compute.isFaoIndex,
  recompute: async (...asked: Parameters<typeof compute.recompute>) => {
    const recomputed = await inWords(asked[3], () => compute.recompute(...asked));
    return proxy({
      ...recomputed,
      tables: (part: number) => inWords(asked[3], () => recomputed.tables(part)),
      remarks: () => inWords(asked[3], () => recomputed.remarks()),
    });
  },
  judge: (...asked: Parameters<typeof compute.judge>) => inWords(asked[2], () => compute.judge(...asked)),
  /** Takes what drawing a chart needs: the script of the library, and the fonts that measure its words. */
  takeChartLibrary: async (script: string, fonts: Parameters<typeof setFonts>[0]) => {
    await setFonts(fonts);
    // As a script of its own: what it declares is no part of this one.
    (0, eval)(script);
  },
};

/** What the page asks of the thread. */
export type Analyses = typeof api;

async function inWords<T>(language: Language, action: () => T | Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw Object.assign(new Error(error.inLanguage(language)), { name: "InputError" });
  }
}

// In a page whose browser gives it no thread, the other end of a channel.
const { spectrumPort } = globalThis as { spectrumPort?: Endpoint };
expose(api, spectrumPort);
