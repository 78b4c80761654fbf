/** Fonts that a page, or a thread of it, measures and draws with. */
interface FontSource {
  fonts: { add(face: FontFace): unknown };
}

/** Makes the page's font known where it is called: each weight with the bytes of its file. */
export async function setFonts(
  files: readonly { weight: string; bytes: Uint8Array<ArrayBuffer> }[],
): Promise<void> {
  const { fonts } = (typeof document === "undefined" ? globalThis : document) as unknown as FontSource;
  for (const { weight, bytes } of files) {
    fonts.add(await new FontFace("Noto Sans", bytes, { weight }).load());
  }
}
