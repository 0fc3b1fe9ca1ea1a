import type { ActorMention, Language } from '../document.ts';
import { committeeOf, committeeOfList } from '../languages/committees.ts';
import type { ActorForms } from '../languages/language.ts';
import type { KnownName } from '../languages/registry.ts';
import type { NameFinder } from './names.ts';
import type { NumberList } from './numbers.ts';
import type { Passage } from './paragraphs.ts';
import { byPlace, contains, overlaps, type Span } from './spans.ts';

/** What actors are read with; made once for a language. */
export interface ActorReading {
  readonly forms: ActorForms;
  readonly language: Language;
  readonly known: NameFinder;
  readonly names: ReadonlyMap<string, KnownName>;
}

interface Found extends Span {
  readonly id: string;
}

/** Actors by name, except where the words around tell that something else is meant (扩大会员, 社交媒体). */
function byName(text: string, found: readonly Found[], forms: ActorForms): Found[] {
  return found.filter((name) => {
    const before = text.slice(Math.max(0, name.start - 12), name.start);
    const after = text.slice(name.end, name.end + 12);
    const printed = text.slice(name.start, name.end);
    return forms.guards
      .filter((guard) => guard.id === name.id && (guard.form === undefined || guard.form === printed))
      .every(
        (guard) =>
          guard.notAfter?.test(before) !== true &&
          guard.notBefore?.test(after) !== true &&
          guard.onlyAfter?.test(before) !== false,
      );
  });
}

/** Committees by number, and by the resolutions that set them up. */
function byResolution(text: string, lists: readonly NumberList[], forms: ActorForms): Found[] {
  const numbered = [...text.matchAll(forms.byNumber)].map((match) => ({
    id: committeeOf(Number(match.groups?.number)),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const established = lists.flatMap((list) => {
    const id = committeeOfList(list.items.map((item) => item.number));
    const last = list.items.at(-1);
    if (id === null || last === undefined) return [];
    const after = forms.establishedAfter?.exec(text.slice(last.end, last.end + 80));
    if (after) return [{ id, start: list.leadStart, end: last.end + after[0].length }];
    const before = forms.establishedBefore?.exec(
      text.slice(Math.max(0, list.leadStart - 120), list.leadStart),
    );
    return before ? [{ id, start: list.leadStart - before[0].length, end: last.end }] : [];
  });
  return [...numbered, ...established];
}

/** Of names that overlap the longest stays; of equally long ones the first. */
function longest(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const candidate of [...found].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )) {
    if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate);
  }
  return kept.sort(byPlace);
}

/** Words that stand for a name: the head noun of the last actor so named, or "the latter". */
function anaphora(
  text: string,
  named: readonly Found[],
  earlier: readonly string[],
  reading: ActorReading,
): Found[] {
  const before = (position: number): string[] => [
    ...named.filter((name) => name.end <= position).map((name) => name.id),
  ];
  const headed = [...text.matchAll(reading.forms.heads)].flatMap((match) => {
    const head = match.groups?.head;
    if (head === undefined) return [];
    const start = match.index + match[0].length - head.length;
    const id = [...earlier, ...before(start)].findLast((candidate) => endsWith(candidate, head, reading));
    return id === undefined ? [] : [{ id, start, end: start + head.length }];
  });
  const latter = [...text.matchAll(reading.forms.latter)].flatMap((match) => {
    const id = before(match.index).at(-1);
    return id === undefined ? [] : [{ id, start: match.index, end: match.index + match[0].length }];
  });
  return [...headed, ...latter];
}

const endsWith = (id: string, head: string, { names, language }: ActorReading): boolean =>
  names.get(id)?.names[language]?.endsWith(head) ?? false;

/**
 * The actors that each paragraph names, in order. `hidden` are stretches in which a name is part of something else: a
 * document's title, or the Council's name before one of its resolutions.
 */
export function actorsOf(
  passages: readonly {
    readonly passage: Passage;
    readonly lists: readonly NumberList[];
    /** What `known` found in the passage. */
    readonly names: readonly Found[];
    readonly hidden: readonly Span[];
  }[],
  reading: ActorReading,
): ActorMention[] {
  const mentions: ActorMention[] = [];
  for (const { passage, lists, names, hidden } of passages) {
    const { text } = passage;
    const named = longest([
      ...byName(text, names, reading.forms),
      ...byResolution(text, lists, reading.forms),
    ]);
    const earlier = mentions.map((mention) => mention.id);
    const all = longest([...named, ...anaphora(text, named, earlier, reading)]);
    for (const { id, start, end } of all) {
      if (hidden.some((span) => contains(span, { start, end }))) continue;
      mentions.push({ id, paragraph: passage.id, printed: text.slice(start, end), start, end });
    }
  }
  return mentions;
}
