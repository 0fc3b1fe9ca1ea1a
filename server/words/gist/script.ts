/** Chinese, Japanese and Korean writing. */
const ideograph = /[\u2e80-\u9fff\uff00-\uffef]/u;

export const hasIdeographs = (text: string): boolean => ideograph.test(text);
