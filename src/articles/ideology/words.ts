import type { Text } from "../../languages.js";

/** The article's title as this project gives it. */
export const title: Text = {
  en: "The ideological process in Kazakhstan: national identity and civil society",
  ru: "Идеологический процесс в Казахстане: национальная идентичность и гражданское общество",
  kk: "Қазақстандағы идеологиялық үдеріс: ұлттық бірегейлік және азаматтық қоғам",
};

/** The same in a word or two, for menus. */
export const shortTitle: Text = { en: "Ideology", ru: "Идеология", kk: "Идеология" };
