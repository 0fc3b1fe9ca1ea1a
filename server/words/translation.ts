import type { TFunction } from 'i18next';
import { packs } from './packs.ts';
import { speaking } from './speak.ts';

/** An i18next with every pack in it, speaking `language`. */
export const createTranslation = (language: string) => speaking(language, packs);

export type Translate = TFunction;
