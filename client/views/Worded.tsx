import { directionOf } from '../../server/words/direction.ts';

/** Words, and the language that they are in. */
export interface InLanguage {
  readonly text: string;
  readonly language: string;
}

/** Words that need not be in the interface's language, marked as what they are: they are read out, and set, in their own. */
export const Worded = ({ words }: { words: InLanguage }) => (
  <bdi lang={words.language} dir={directionOf(words.language)}>
    {words.text}
  </bdi>
);
