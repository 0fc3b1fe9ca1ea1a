/** An encoding that older texts come in, and what text in it looks like. */
interface Encoding {
  /** As TextDecoder calls it. */
  readonly label: string;
  /** What chardet takes it for: it does not tell all relatives apart. */
  readonly detected: readonly string[];
  /** What stands for characters beyond ASCII in texts of the languages that are written in it. */
  readonly usual: RegExp;
}

const signs = String.raw`\u00a0§«»°ºª·–—‘’“”„…№€£¿¡\u00ad`;
const latin = new RegExp(`[${signs}àâäáãåæçéèêëíìîïñóòôöõœúùûüÿšžÀÂÄÁÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕŒÚÙÛÜŸŠŽß]`);
const cyrillic = new RegExp(`[${signs}а-яёА-ЯЁ]`);
const arabic = new RegExp(`[${signs}\\u0600-\\u06ff\\u200c-\\u200f]`);
const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef‘’“”—…·\u2460-\u24ff]/u;

/** Where several fit equally well the first is taken. */
export const encodings: readonly Encoding[] = [
  { label: 'windows-1252', detected: ['windows-1252', 'ISO-8859-1'], usual: latin },
  { label: 'iso-8859-15', detected: ['windows-1252', 'ISO-8859-1'], usual: latin },
  { label: 'macintosh', detected: ['windows-1252', 'ISO-8859-1'], usual: latin },
  { label: 'windows-1251', detected: ['windows-1251'], usual: cyrillic },
  { label: 'x-mac-cyrillic', detected: ['windows-1251'], usual: cyrillic },
  { label: 'koi8-r', detected: ['KOI8-R'], usual: cyrillic },
  { label: 'iso-8859-5', detected: ['ISO-8859-5'], usual: cyrillic },
  { label: 'windows-1256', detected: ['windows-1256'], usual: arabic },
  { label: 'iso-8859-6', detected: ['ISO-8859-6'], usual: arabic },
  { label: 'gb18030', detected: ['GB18030'], usual: han },
  { label: 'big5', detected: ['Big5'], usual: han },
];
