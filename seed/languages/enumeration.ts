/** The letters that lists and parts are counted with, in their order. */
export const alphabets = {
  latin: 'abcdefghijklmnopqrstuvwxyz',
  russian: 'абвгдежзиклмнопрстуфхцчшщэюя',
  arabicAlpha: 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي',
  arabicAbjad: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  heavenlyStems: '甲乙丙丁戊己庚辛壬癸',
} as const;

/** Chinese figures from zero to nine, each with all signs that are printed for it, and ten. */
export const chineseFigures = { digits: ['〇○零', ...'一二三四五六七八九'], ten: '十' } as const;

/** A resolution has no more parts than these. */
const mostParts = 8;

/** The letters that its parts are marked with, as inside a class; scanning may make a small letter of a Latin capital. */
export const partLetters = [alphabets.latin, alphabets.russian]
  .map((letters) => letters.slice(0, mostParts))
  .flatMap((letters) => [letters.toUpperCase(), ...(letters.startsWith('a') ? [letters] : [])])
  .join('');
