/** How names change in the languages that change them: what is written on to a name, and how its words end. */

/** Arabic writes "and", "to", "by" and the article on to the first word; "to" and the article become one. */
export const arabicPrefixes = {
  article: 'ال',
  /** Before a name without the article. */
  before: ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول'],
  /** Before a name with it. */
  beforeArticle: ['', 'و', 'ف', 'ب', 'ك', 'وب'],
  /** In place of the article. */
  withArticle: ['لل', 'ولل'],
} as const;

/** The endings that Russian words lose to come down to their stem, longer ones first. */
export const russianEndings = /(?:ого|его|ому|ему|ыми|ими|ый|ий|ой|ая|яя|ое|ее|ые|ие|[аяоеиыйьую])$/u;

/** What a case or number can put after a Russian stem. */
export const russianCaseEndings: ReadonlySet<string> = new Set([
  '',
  ...'аяоеиыйьуюё',
  ...'ам ям ах ях ами ями ов ев ей ой ою ею ом ем ью ых их ым им ими ыми ого его ому ему'.split(' '),
  ...'ый ий ая яя ое ее ые ие ую юю ия ии ию ием иям иями иях мя'.split(' '),
]);
