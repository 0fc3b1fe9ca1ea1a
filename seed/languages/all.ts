import { en } from './en.ts';
import type { LanguageForms } from './language.ts';
import { zh } from './zh.ts';

/** Every language that is read. A new one is a file like `zh.ts`, and its name here. */
export const allLanguages: readonly LanguageForms[] = [zh, en];
