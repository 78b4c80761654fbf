import type { ChartSize } from "./frame.js";

/** Made by `npm run areas`: width and height of the plots in pixels, in English, Russian and Kazakh. */
export const areasOfCharts: Readonly<Record<string, Readonly<Record<ChartSize, string>>>> = {
  "housing-wages-prices": {
    column: "285x161 285x138 285x161",
    page: "562x265 562x265 562x265",
    slide: "898x367 898x367 898x367",
  },
  "housing-index": {
    column: "284x161 284x147 284x147",
    page: "561x265 561x265 561x265",
    slide: "897x367 897x367 897x367",
  },
  "housing-readings": {
    column: "262x243/0x-1 262x243/0x-1 262x229",
    page: "471x145 471x145 471x133",
    slide: "774x331/-1x0 774x331/-1x0 774x314/-1x0",
  },
  "housing-price-to-income": {
    column: "295x151 295x151 295x151",
    page: "574x265 574x265 574x247",
    slide: "918x367 918x367 918x338",
  },
  "housing-payment": {
    column: "256x60/0x4 256x60/0x16 256x60/0x16",
    page: "533x118 533x118 533x100",
    slide: "852x356 852x356 852x327",
  },
  "housing-official-prices": {
    column: "272x243/0x-1 273x228 273x228",
    page: "546x319 546x319 546x307",
    slide: "875x309/0x-1 875x309/0x-1 875x309/0x-1",
  },
  "food-cumulative-response": {
    column: "231x204/-1x0 231x192/-1x0 231x192/-1x0",
    page: "392x215/2x0 392x215/2x0 392x215/2x0",
    slide: "648x294/-2x0 648x294/-2x0 648x265/-2x0",
  },
  "food-response-moving-window": {
    column: "278x133 278x133 278x133",
    page: "553x232 553x232 553x232",
    slide: "885x318 885x318 885x318",
  },
  "food-leads-and-lags": {
    column: "225x188/-1x0 225x188/-1x0 225x188/-1x0",
    page: "438x266/-2x-1 438x266/-2x-1 438x248/1x-1",
    slide: "721x174/2x0 721x174/2x0 721x144/2x-1",
  },
  "food-deflator": {
    column: "274x217 274x217 274x191",
    page: "549x249 549x231 549x231",
    slide: "878x318 878x288/0x-1 878x288/0x-1",
  },
  "food-series": {
    column: "274x208 274x194 274x182",
    page: "549x288/0x1 549x270/0x1 549x270/0x1",
    slide: "878x318 878x289 878x289",
  },
  "food-scatter-2000-2024": {
    column: "259x188 259x164 259x164",
    page: "529x276 529x243 543x258",
    slide: "847x330 847x278 847x301",
  },
  "food-scatter-2005-2009": {
    column: "255x188 255x164 255x164",
    page: "521x276 521x243 535x258",
    slide: "835x330 835x278 835x301",
  },
  "food-scatter-2014-2016": {
    column: "259x188 259x164 259x164",
    page: "529x276 529x243 543x258",
    slide: "847x330 847x278 847x301",
  },
  "food-scatter-2021-2024": {
    column: "259x185 259x162 259x162",
    page: "529x270 529x238 543x253",
    slide: "847x324 847x274 847x296",
  },
  "food-slope-by-period": {
    column: "259x132 259x93 259x93",
    page: "529x161 529x143 529x143",
    slide: "845x329 845x300 845x300",
  },
  "food-slope-moving-window": {
    column: "258x133 258x109 258x109",
    page: "528x238 528x220 528x220",
    slide: "847x330 847x301 847x301",
  },
  "food-placebos": {
    column: "181x225/-1x0 181x228/-1x0 181x200/-1x0",
    page: "436x176 436x176 436x176",
    slide: "702x294 702x294 702x294",
  },
  "food-specification-curve": {
    column: "279x248 279x224 279x224",
    page: "451x214/-1x0 451x196/-1x0 451x181/-1x0",
    slide: "740x239 740x210 740x187",
  },
  "food-trade-value": {
    column: "295x165 295x151 295x151",
    page: "574x271 574x271 574x271",
    slide: "918x376 918x376 918x376",
  },
  "food-trade-tonnes": {
    column: "295x165 295x151 295x151",
    page: "574x271 574x271 574x271",
    slide: "918x376 918x376 918x376",
  },
  "food-unit-values": {
    column: "285x171 285x147 285x157",
    page: "561x267 561x267 561x267",
    slide: "890x371 890x342 890x371",
  },
  "mining-volume-index": {
    column: "255x131 264x118 243x119/1x0",
    page: "527x267 537x267 516x267",
    slide: "850x341 864x341 833x341",
  },
  "mining-output": {
    column: "202x307 199x307 196x307",
    page: "416x406 406x406 446x406",
    slide: "671x372 655x372 717x372",
  },
  "mining-contributions": {
    column: "212x188 208x188 218x188",
    page: "409x231 399x231 439x231",
    slide: "661x404 645x404 714x404",
  },
  "mining-enterprises": {
    column: "217x295 214x295 211x295",
    page: "416x406 406x406 446x406",
    slide: "671x372 655x372 717x372",
  },
  "mining-shares": {
    column: "290x161 290x150 290x150",
    page: "568x265 568x247 568x265",
    slide: "908x367 908x338 908x367",
  },
  "mining-export-growth": {
    column: "218x145 203x145 218x145",
    page: "456x268 461x250 454x250",
    slide: "733x373 742x344 731x344",
  },
  "mining-implied-prices": {
    column: "217x275 214x275 211x275",
    page: "406x385 396x367 418x367",
    slide: "656x371 640x325 675x342",
  },
  "maslikhats-composition": {
    column: "174x325 173x241 176x253",
    page: "421x356 425x356 428x356",
    slide: "680x345 687x345 692x345",
  },
  "maslikhats-pools": {
    column: "179x155 179x143 198x143",
    page: "402x163 372x163 379x163",
    slide: "651x389 603x389 614x389",
  },
  "optimism-margins": {
    column: "183x457 182x443 190x443",
    page: "389x383 383x383 385x383",
    slide: "630x357 620x357 624x357",
  },
  "optimism-sums": {
    column: "208x255 210x245 215x245",
    page: "425x254 411x254 403x254",
    slide: "685x389 664x389 651x389",
  },
};
