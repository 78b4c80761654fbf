import { gunzipSync } from "fflate";

/** The bytes of a packed part of the page: compressed, as text, in an element that shows nothing. */
export function unpack(id: string): Uint8Array<ArrayBuffer> {
  const packed = atob(document.getElementById(id)!.textContent!.trim());
  const bytes = Uint8Array.from(packed, (character) => character.charCodeAt(0));
  return gunzipSync(bytes) as Uint8Array<ArrayBuffer>;
}

export function unpackText(id: string): string {
  return new TextDecoder().decode(unpack(id));
}

const started = new Set<string>();

/** Runs a packed script of the page once: what only some readers need takes no time of the others. */
export function start(id: string): void {
  if (started.has(id)) return;
  started.add(id);
  const script = document.createElement("script");
  script.textContent = unpackText(id);
  document.head.append(script);
}
