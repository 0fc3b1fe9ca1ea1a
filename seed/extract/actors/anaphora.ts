import type { ActorForms } from '../../languages/language.ts';
import { matchesIn, spanOf } from '../forms/match.ts';
import { contains } from '../spans/spans.ts';
import { touching } from '../spans/touching.ts';
import { type Cast, mostBefore } from './cast.ts';
import type { Found } from './found.ts';

/** Words that stand for a name: the head noun of the last actor so named or of its kind, or "the latter". */
export function anaphora(text: string, named: readonly Found[], cast: Cast, forms: ActorForms): Found[] {
  const ids = named.map(({ id }) => id);
  const near = touching(named);
  let count = 0;
  // Positions must be asked in ascending order.
  const before = (position: number): string[] => {
    while ((named[count]?.end ?? Number.POSITIVE_INFINITY) <= position) count += 1;
    return ids.slice(Math.max(0, count - mostBefore), count);
  };
  const headed = matchesIn(text, forms.heads).flatMap((match) => {
    const head = match.groups?.head;
    if (head === undefined) return [];
    const start = match.index + match[0].length - head.length;
    const span = { start, end: start + head.length };
    const id = cast.lastFor(head, before(start));
    if (id !== undefined) return [{ id, ...span }];
    // Nobody was named before, and the words are a known name themselves: "the Monitoring Team".
    return near(span).some((name) => contains(name, span) && cast.knows(name.id))
      ? []
      : [{ id: cast.unnamed(head), ...span }];
  });
  count = 0;
  const latter = matchesIn(text, forms.latter).flatMap((match) => {
    const id = before(match.index).at(-1);
    return id === undefined ? [] : [{ id, ...spanOf(match) }];
  });
  return [...headed, ...latter];
}
