import type { InstrumentCitation } from '../../document.ts';
import type { CitationForms, InstrumentForms } from '../../languages/language.ts';
import type { Clause } from '../clauses/clauses.ts';
import { endsWith } from '../forms/ending.ts';
import { matchesIn, spanOf } from '../forms/match.ts';
import type { NameFinder } from '../names/names.ts';
import type { Passage } from '../paragraphs/passages.ts';
import { byPlace, contains } from '../spans/spans.ts';
import { forceAt } from './force.ts';

/** A cited document that is not a Council resolution, with the name that the text gives it. */
export interface FoundInstrument extends InstrumentCitation {
  readonly title: string | null;
}

type Found = Pick<FoundInstrument, 'id' | 'kind' | 'start' | 'end' | 'title'>;

/** Symbols of documents, the same in all languages; `S/RES/…` is a resolution and none of these. */
const symbols: readonly { readonly kind: InstrumentCitation['kind']; readonly form: RegExp }[] = [
  {
    kind: 'ga-resolution',
    form: /A\/RES\/(?:ES-)?\d{1,4}(?:\/\d{1,3}(?:\s?[A-Z](?![\w]))?|\s?\([IVXLS-]+\))/g,
  },
  { kind: 'presidential-statement', form: /S\/PRST\/\d{4}\/\d{1,3}/g },
  { kind: 's-document', form: /S\/(?:\d{4}\/\d{1,4}|\d{3,5})(?:\/(?:Add|Rev|Corr)\.\d{1,2})*(?![\d/])/g },
  {
    kind: 'other',
    form: /(?:ST|A|E|A\/HRC|A\/CONF)\/(?:[A-Z]+\/)?\d{1,4}\/\d{1,4}(?:\/(?:Add|Rev|Corr)\.\d{1,2})*/g,
  },
];

function bySymbol(text: string): Found[] {
  return (text.includes('/') ? symbols : []).flatMap(({ kind, form }) =>
    matchesIn(text, form).map((match) => ({
      id: match[0].replace(/\s/g, ''),
      kind,
      ...spanOf(match),
      title: null,
    })),
  );
}

const assemblyResolution = (id: string, match: RegExpExecArray): Found => ({
  id,
  kind: 'ga-resolution',
  ...spanOf(match),
  title: null,
});

/**
 * `1514 (XV)`, `377 A (V)`, `1474 (ES-IV)`: sessions in Roman figures, in all languages, are the Assembly's, up to 1975;
 * other bodies that count so are named before it.
 */
const session =
  /(?<![\d/-])(?<number>\d{1,4}(?:\s?[A-H](?=\s*\())?)\s*\((?<session>(?:E?S-)?[IVXL]+)\)(?:\s?(?<letter>[A-H])(?![\p{L}\d]))?/gu;

const bySession = (text: string, otherBody: RegExp, council: RegExp): Found[] =>
  matchesIn(text, session).flatMap((match) => {
    const { number, session: of, letter = '' } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (number === undefined || of === undefined || (endsWith(before, otherBody) && !council.test(before)))
      return [];
    const id = `A/RES/${number.replace(/\s/g, '')}${letter} (${of})`;
    return [assemblyResolution(id, match)];
  });

/** `第71/291号决议`: a session's number before the slash tells the Assembly's resolutions from the Council's. */
const byAssembly = (text: string, forms: InstrumentForms): Found[] =>
  forms.assemblyResolutions
    .flatMap((form) => matchesIn(text, form))
    .flatMap((match) => {
      const { session, number } = match.groups ?? {};
      if (session === undefined || number === undefined) return [];
      const count = number.replace(/\s/g, '');
      const id = /^[IVXLS]/.test(session) ? `A/RES/${count} (${session})` : `A/RES/${session}/${count}`;
      return [assemblyResolution(id, match)];
    });

const kindOf = (title: string, forms: InstrumentForms): InstrumentCitation['kind'] =>
  forms.kinds.find(({ form }) => form.test(title))?.kind ?? 'other';

/** A title as one line. Chinese is written without spaces: those that it has come from the lines of its page. */
const asOneLine = (text: string): string =>
  text.replace(/\s+/g, /\p{Script=Han}/u.test(text) ? '' : ' ').trim();

function byTitle(
  text: string,
  forms: InstrumentForms,
  known: NameFinder,
  kinds: ReadonlyMap<string, string>,
): Found[] {
  const named = known
    .find(text)
    .map((name): Found => ({ ...name, kind: asKind(kinds.get(name.id)), title: null }));
  const marked = matchesIn(text, forms.title).map((match): Found => {
    const title = asOneLine(
      match.groups?.title ?? match.groups?.quoted ?? match.groups?.unmarked ?? match[0],
    );
    return {
      id: title,
      kind: kindOf(title, forms),
      ...spanOf(match),
      title,
    };
  });
  return [...named, ...marked];
}

const asKind = (kind: string | undefined): InstrumentCitation['kind'] =>
  kind === 'treaty' ||
  kind === 'strategy' ||
  kind === 'guidance' ||
  kind === 'declaration' ||
  kind === 'report'
    ? kind
    : 'other';

/** Annexes, addenda: parts that are cited by way of the whole ("Annexes 9 and 17 to the Convention"). */
function parts(text: string, whole: Found, forms: InstrumentForms): Found[] {
  const after = text.slice(whole.end, whole.end + 60);
  return forms.partsAfter.flatMap(({ suffix, form }) => {
    const match = form.exec(after);
    if (match === null) return [];
    const numbers = match.groups?.numbers;
    if (numbers === undefined) {
      const end = whole.end + match[0].length;
      const start = end - (match.groups?.part ?? match[0]).length;
      return [{ id: `${whole.id}-${suffix}`, kind: whole.kind, start, end, title: null }];
    }
    const offset = whole.end + match[0].indexOf(numbers);
    return matchesIn(numbers, /\d{1,2}/g).map((number) => ({
      id: `${whole.id}-${suffix}-${number[0]}`,
      kind: whole.kind,
      start: offset + number.index,
      end: offset + number.index + number[0].length,
      title: null,
    }));
  });
}

const loneParts = (
  text: string,
  forms: InstrumentForms,
  actors: readonly { readonly id: string }[],
): Found[] =>
  forms.loneParts
    .filter((part) => actors.some((actor) => actor.id === part.actor))
    .flatMap((part) =>
      matchesIn(text, part.form).map((match) => ({
        id: `${part.instrument}-${match.groups?.number}`,
        kind: 'guidance' as const,
        ...spanOf(match),
        title: null,
      })),
    );

/** Keeps the longer of two that overlap: a known name inside a longer title is part of that title. */
function withoutNested(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const candidate of [...found].sort(byPlace)) {
    if (!kept.some((other) => contains(other, candidate))) kept.push(candidate);
  }
  return kept;
}

/** What instruments are read with; made once for a language. */
export interface InstrumentReading {
  readonly forms: InstrumentForms;
  readonly citations: CitationForms;
  readonly known: NameFinder;
  readonly kinds: ReadonlyMap<string, string>;
}

/**
 * The documents that a paragraph cites and that are not Council resolutions: by symbol, by the Assembly's numbers, by
 * known name, by a title set off by marks, and by numbered parts. A title that a symbol follows in brackets is that
 * symbol's name (`“…综合性国际框架”(S/2017/375)` in S/RES/2617 (2021) pp24).
 */
export function instrumentsOf(
  passage: Passage,
  clauses: readonly Clause[],
  actors: readonly { readonly id: string }[],
  reading: InstrumentReading,
): FoundInstrument[] {
  const { text } = passage;
  const bySign = [
    ...bySymbol(text),
    ...byAssembly(text, reading.forms),
    ...bySession(text, reading.citations.otherBodyBefore, reading.forms.assembly),
  ];
  const titles = withoutNested(byTitle(text, reading.forms, reading.known, reading.kinds));
  const named = bySign.map((sign) => {
    const title = titles.find(
      (candidate) => candidate.title !== null && /^\s*[(（]$/.test(text.slice(candidate.end, sign.start)),
    );
    return title === undefined
      ? sign
      : {
          ...sign,
          start: title.start,
          end: sign.end + (/^[)）]/.test(text.slice(sign.end)) ? 1 : 0),
          title: title.title,
        };
  });
  const free = titles.filter(
    (title) => !named.some((sign) => sign.start === title.start && sign.title !== null),
  );
  const all = [
    ...named,
    ...free,
    ...free.flatMap((title) => parts(text, title, reading.forms)),
    ...loneParts(text, reading.forms, actors),
  ];
  return withoutNested(all).map((found) => ({
    ...found,
    paragraph: passage.id,
    printed: text.slice(found.start, found.end),
    force: forceAt(text, found.start, clauses, reading.citations),
  }));
}
