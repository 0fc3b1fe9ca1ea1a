import type { ReadDocument, Warning } from '../document.ts';
import { RecallingError } from '../error.ts';
import { allLanguages } from '../languages/all.ts';
import { mayBeOpener } from '../languages/openers.ts';
import { knownActors, knownInstruments } from '../languages/registry.ts';
import { symbolOf } from '../symbol.ts';
import { actorsOf } from './actors/actors.ts';
import type { NewActor } from './actors/cast.ts';
import { markNames } from './citations/citations.ts';
import type { Citing, Resolutions } from './citations/citing.ts';
import type { FoundInstrument } from './citations/instruments.ts';
import { type Heading, readHeading } from './heading.ts';
import { findingsOf, mandatesOf } from './mandates/mandates.ts';
import { mayOpen } from './paragraphs/body.ts';
import { type Line, linesOf } from './paragraphs/lines.ts';
import { type Structure, structureOf } from './paragraphs/paragraphs.ts';
import { readPassage, sharedClause } from './passage.ts';
import { Language, type LanguageReading } from './reading.ts';

/** What the reader must know of all resolutions, to check the numbers and years that a text prints. */
export interface Catalogue extends Resolutions {
  resolution(
    number: number,
  ):
    | { readonly number: number; readonly year: number; readonly adopted: string; readonly title: string }
    | undefined;
}

const languages: readonly Language[] = allLanguages.map((forms) => new Language(forms));

/**
 * Reads the text of one resolution: its paragraphs, what they cite, whom they name, what they order and by when.
 * Pure: the same text and catalogue give the same findings. `file` is only copied into the answer.
 *
 * @param text the text as printed, or its lines where the file's format knows more of them
 *
 * @throws RecallingError `not-a-resolution` where the text does not open as a resolution or names no number.
 */
export function readResolution(
  file: string,
  text: string | readonly Line[],
  catalogue: Catalogue,
): ReadDocument {
  const { reading, structure } = openedBy(typeof text === 'string' ? linesOf(text) : text, file);
  const heading = readHeading(structure, reading.forms);
  if (heading.printed === null) {
    throw new RecallingError(
      'not-a-resolution',
      `${file}: the heading does not give the resolution's number and year.`,
      'The text above the words "The Security Council" must hold the symbol, such as S/RES/2617 (2021).',
    );
  }
  const { number } = heading.printed;
  const entry = catalogue.resolution(number);
  const year = entry?.year ?? heading.printed.year;
  const adopted = entry?.adopted ?? heading.adopted;
  const findings = findingsIn(structure, { number, adopted }, reading, catalogue);
  return {
    file,
    symbol: symbolOf(number, year),
    language: reading.forms.code,
    adopted,
    meeting: heading.meeting,
    title: titleOf(heading, entry?.title),
    ...findings,
    warnings: [
      ...headingWarnings(number, heading, entry),
      ...structure.gaps.map(gapWarning),
      ...findings.warnings,
    ],
  };
}

/** Where the heading and the catalogue disagree, or only the heading knows the resolution. */
function headingWarnings(
  number: number,
  { printed, adopted }: Heading,
  entry: ReturnType<Catalogue['resolution']>,
): Warning[] {
  if (entry === undefined) {
    return [
      {
        code: 'newer-than-catalogue',
        message: `Resolution ${number} is not in the catalogue; its year and date are taken as printed.`,
        paragraph: null,
      },
    ];
  }
  const year = printed !== null && printed.year !== entry.year ? [String(printed.year)] : [];
  const date = adopted !== null && adopted !== entry.adopted ? [adopted] : [];
  return [...year, ...date].map((wrong) => ({
    code: 'misprinted-date',
    message: `The heading prints ${wrong}; the catalogue has ${entry.adopted}, which is kept.`,
    paragraph: null,
  }));
}

/** The catalogue's title: a line of a heading may as well be a masthead's, or tell who put the text on a page. */
const titleOf = (heading: Heading, catalogued: string | undefined): string | null =>
  catalogued ?? heading.title;

/** @throws RecallingError `not-a-resolution` where no line opens one, or nothing follows that line */
function openedBy(lines: readonly Line[], file: string): { reading: LanguageReading; structure: Structure } {
  const openers = lines.filter(({ text }) => mayBeOpener(text));
  let opened = false;
  for (const language of languages) {
    if (!mayOpen(lines, openers, language.forms.structure)) continue;
    const reading = language.readingOf(lines);
    const structure = structureOf(lines, reading.forms);
    if (structure !== null && structure.passages.length > 0) return { reading, structure };
    opened ||= structure !== null;
  }
  if (opened) {
    throw new RecallingError(
      'not-a-resolution',
      `${file}: the resolution has no paragraphs.`,
      'Nothing follows the words "The Security Council,": give the whole text.',
    );
  }
  throw new RecallingError(
    'not-a-resolution',
    `${file}: this is not the text of a Security Council resolution in a language that is read.`,
    `No line opens with the Council's name, as in "The Security Council,". Languages read: ${allLanguages
      .map(({ code }) => code)
      .join(', ')}.`,
  );
}

const gapWarning = ([expected, printed]: readonly [number, number]): Warning => ({
  code: 'numbering-gap',
  message: `Paragraph ${printed} follows where ${expected} was expected.`,
  paragraph: `op${printed}`,
});

type FindingsOfText = Pick<
  ReadDocument,
  'paragraphs' | 'citations' | 'instruments' | 'actors' | 'mandates' | 'names' | 'warnings'
>;

/** The stages in their order: each takes what the ones before it found. */
function findingsIn(
  { passages, chapeau }: Structure,
  citing: Citing,
  reading: LanguageReading,
  catalogue: Catalogue,
): FindingsOfText {
  const citationReading = { forms: reading.forms.citations, citing, resolutions: catalogue };
  const shared = sharedClause(chapeau, reading);
  const read = passages.map((passage) => readPassage(passage, shared, reading, citationReading));
  const { mentions: actors, names: newActors } = actorsOf(read, citing.number, reading.actors);
  const instruments = read.flatMap((paragraph) => paragraph.instruments);
  const citations = markNames(
    read.flatMap((paragraph) => paragraph.cited.citations),
    [...actors, ...instruments],
  );
  const preamble = new Set(
    passages.filter((passage) => passage.kind === 'preambular').map((passage) => passage.id),
  );
  const findings = findingsOf(citations, instruments, actors, preamble, citing.adopted);
  return {
    paragraphs: read.map(({ passage, verb }) => ({ ...passage, verb })),
    citations,
    instruments: instruments.map(({ title: _, ...instrument }) => instrument),
    actors,
    mandates: read
      .filter(({ passage }) => passage.kind === 'operative')
      .flatMap(({ passage, clauses }) => mandatesOf(passage, clauses, findings, reading.mandates)),
    names: newNames(instruments, newActors),
    warnings: read.flatMap((paragraph) => paragraph.cited.warnings),
  };
}

/** Names that no list knows, as this text introduces them. */
function newNames(
  instruments: readonly FoundInstrument[],
  actors: readonly NewActor[],
): ReadDocument['names'] {
  const titled = instruments.flatMap(({ id, kind, title }) =>
    title === null ? [] : [{ id, kind, name: title }],
  );
  const names = new Map([...titled, ...actors].reverse().map((name) => [name.id, name]));
  return [...names.values()].reverse().filter(({ id }) => !knownInstruments.has(id) && !knownActors.has(id));
}
