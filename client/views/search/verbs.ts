import type { VerbType } from '../../../seed/document.ts';
import { packs } from '../../../server/words/packs.ts';
import { verbTypes } from '../../graph/style/verbs.ts';

/** More verbs than this begin with a letter or two that were meant for something else. */
const most = 3;

const isEnough = (text: string): boolean => text.length > 2 || /\p{Script=Han}/u.test(text);

/** The verb types whose names begin with the text, in any language of the interface. */
export const verbsNamed = (text: string): VerbType[] => {
  const typed = text.trim().toLowerCase();
  if (!isEnough(typed)) return [];
  return verbTypes
    .filter((type) =>
      [...packs.values()].some(({ messages }) => messages.verbs[type].toLowerCase().startsWith(typed)),
    )
    .slice(0, most);
};
