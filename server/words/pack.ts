import type en from './languages/en.ts';

/**
 * The wordings of one interface language. English is the measure: same keys, except that a counted wording
 * (`count_one`, `count_other`) has the plural forms of the language itself.
 */
export type Messages = Wordings<(typeof en)['messages']>;

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many';

type Wordings<T> = {
  [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : Wordings<T[K]>;
} & {
  [K in keyof T as K extends `${infer Base}_other` ? `${Base}_${PluralForm}` : never]?: string;
};

export interface LanguagePack {
  /** BCP 47, for the `lang` of the page. */
  readonly tag: string;
  /** For dates, numbers and lists. */
  readonly locale: string;
  /** The language's own name. */
  readonly name: string;
  readonly messages: Messages;
}
