/** A page with all languages in it, or a document in one. */
export const reportFormats = ["html", "pdf"] as const;
export type ReportFormat = (typeof reportFormats)[number];
