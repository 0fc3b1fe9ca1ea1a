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

/**
 * Glyphs of letters in the place of letters (ligatures, Arabic presentation forms, radicals), and the figures that Arabic
 * and old Chinese texts print: ٢٦١٧, ２６１７.
 */
const forms =
  /[\u0660-\u0669\u06f0-\u06f9\u2e80-\u2fdf\uff10-\uff19\ufb00-\ufb06\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfc\ufe70-\ufefc]/g;

const figures = '0123456789';
/** The last four bits of an Arabic figure are its value. */
const figureOf = (form: string): string | undefined =>
  /[\u0660-\u0669\u06f0-\u06f9]/.test(form) ? figures[form.charCodeAt(0) & 0xf] : undefined;

const characterOf = (form: string): string =>
  figureOf(form) ?? (form === door ? '户' : radicals[form]) ?? form.normalize('NFKC');

/** A text in the characters that its forms stand for; figures are 0 to 9 in all languages. */
export const withoutForms = (text: string): string => text.replace(forms, characterOf);

/** The stroke that stretches Arabic words to the width of the line. */
const stretch = /(?<=[\p{Script=Arabic}\p{M}])\u0640+(?=\p{Script=Arabic})/gu;

/** An Arabic text without the strokes (tatweel) that stretch its words. */
export const withoutStretches = (text: string): string =>
  text.includes('\u0640') ? text.replace(stretch, '') : text;
