import { groupBy } from '../../group.ts';
import { committeeOf, committeeOfList } from '../../languages/committees.ts';
import type { ActorForms } from '../../languages/language.ts';
import { endsWith } from '../forms/ending.ts';
import { madeOnce } from '../forms/made-once.ts';
import { matchesIn, spanOf } from '../forms/match.ts';
import type { NumberList } from '../numbers/numbers.ts';
import { longest } from '../spans/touching.ts';
import type { ActorPassage, Found } from './found.ts';

/** The guards of each name that has any; most have none. */
const guardsOf = madeOnce(({ guards }: ActorForms) => groupBy(guards, ({ id }) => id));

/** Actors by name, except where the words around tell that something else is meant (扩大会员, 社交媒体). */
function byName(text: string, found: readonly Found[], forms: ActorForms): Found[] {
  return found.filter((name) => {
    const guards = guardsOf(forms).get(name.id);
    if (guards === undefined) return true;
    const before = text.slice(Math.max(0, name.start - 64), name.start);
    const after = text.slice(name.end, name.end + 40);
    const printed = text.slice(name.start, name.end);
    return guards
      .filter(
        (guard) =>
          (guard.form === undefined || guard.form === printed) &&
          !(guard.unless !== undefined && endsWith(before, guard.unless)),
      )
      .every(
        (guard) =>
          !(guard.notAfter !== undefined && endsWith(before, guard.notAfter)) &&
          guard.notBefore?.test(after) !== true &&
          (guard.onlyAfter === undefined || endsWith(before, guard.onlyAfter)),
      );
  });
}

/** Committees by number, and by the resolutions that set them up. */
function byResolution(text: string, lists: readonly NumberList[], forms: ActorForms): Found[] {
  const numbered = matchesIn(text, forms.byNumber).map((match) => ({
    id: committeeOf(Number(match.groups?.number)),
    ...spanOf(match),
  }));
  const established = lists.flatMap((list) => {
    const id = committeeOfList(list.items.map((item) => item.number));
    const last = list.items.at(-1);
    if (id === null || last === undefined) return [];
    const after = forms.establishedAfter?.exec(text.slice(last.end, last.end + 80));
    if (after) return [{ id, start: list.leadStart, end: last.end + after[0].length }];
    const words = text.slice(Math.max(0, list.leadStart - 120), list.leadStart);
    if (forms.establishedBefore === null || !endsWith(words, forms.establishedBefore)) return [];
    const before = forms.establishedBefore.exec(words);
    if (!before) return [];
    const tail = forms.establishedTail?.exec(text.slice(last.end, last.end + 200))?.[0].length ?? 0;
    return [{ id, start: list.leadStart - before[0].length, end: last.end + tail }];
  });
  return [...numbered, ...established];
}

/** The Council, where a pronoun stands for it. */
const councilIn = (text: string, { toCouncil }: ActorForms): Found[] =>
  toCouncil === null
    ? []
    : matchesIn(text, toCouncil).map((match) => ({
        id: 'SC',
        ...spanOf(match),
      }));

/** Whom a passage names by a known name, or by the resolution that set a body up; of those that overlap the longest. */
export const knownIn = ({ passage, lists, names }: ActorPassage, forms: ActorForms): readonly Found[] =>
  longest([
    ...byName(passage.text, names, forms),
    ...byResolution(passage.text, lists, forms),
    ...(passage.kind === 'operative' ? councilIn(passage.text, forms) : []),
  ]);
