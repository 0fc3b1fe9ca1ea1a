/**
 * Radicals that fonts share with a character and that Unicode does not fold into it (its list of equivalent unified
 * ideographs); PDFs made by browsers have them in place of the character.
 */
const radicals: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(
    '⺁厂⺃乚⺅亻⺇几⺉刂⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴网⺵罒⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀',
  ).reduce<[string, string][]>((pairs, character, index, all) => {
    if (index % 2 === 0) pairs.push([character, all[index + 1] ?? character]);
    return pairs;
  }, []),
);

/** The radical that simplified Chinese has as a character; Unicode folds it into the traditional one. */
const door = '\u2f3e';

/** Ligatures, Arabic presentation forms and radicals: glyphs of letters, in the place of letters. */
const glyphForms = /[\u2e80-\u2fdf\ufb00-\ufb06\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfc\ufe70-\ufefc]/g;

/** Invisible marks of direction and joining. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: fonts without a table of characters give these
const unreadable = /[\u0000-\u0008\u000e-\u001f\ufffd\ue000-\uf8ff]/;

/** What a glyph stands for in text. */
export const charactersOf = (glyph: string): string =>
  glyph
    .replace(glyphForms, (form) => (form === door ? '户' : radicals[form]) ?? form.normalize('NFKC'))
    .replace(invisible, '')
    .replace(/[^\S\u00a0]/g, ' ');

/** A glyph whose font does not say which character it is. */
export const isUnreadable = (glyph: string): boolean => unreadable.test(glyph);
