/** Chinese, Japanese and Korean writing. */
const ideograph = /[\u2e80-\u9fff\uff00-\uffef]/u;

/** Is set without spaces between words. */
export const hasIdeographs = (text: string): boolean => ideograph.test(text);

const scripts = [
  ['zh', /\p{Script=Han}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['ru', /\p{Script=Cyrillic}/u],
] as const;

/** The language of the United Nations whose writing a text is in, where that is not Latin; null for Latin, or for no letters. */
export const writingOf = (text: string): 'zh' | 'ar' | 'ru' | null =>
  /\p{Script=Latin}/u.test(text) ? null : (scripts.find(([, script]) => script.test(text))?.[0] ?? null);
