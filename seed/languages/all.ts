import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { LanguageForms } from './language.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** Every language that is read. A new one is a file like `zh.ts`, and its name here. */
export const allLanguages: readonly LanguageForms[] = [ar, en, es, fr, ru, zh];
