import type { Replication } from "../replication.js";

/** What the check of this article is in the terms of the Institute for Replication. */
export const replication: Replication = {
  classes: [],
  others: {
    en: "The article cites figures and computes none from data, so that there is no result to reproduce or replicate; what it cites is held against its own reference list.",
    ru: "Статья приводит числа и не вычисляет их по данным, так что воспроизводить или повторять нечего; приведённое сверено с её списком литературы.",
    kk: "Мақала сандарды келтіреді, деректерден есептемейді, сондықтан қайта алатын не қайталайтын нәтиже жоқ; келтірілгендер оның әдебиеттер тізімімен салыстырылды.",
  },
};
