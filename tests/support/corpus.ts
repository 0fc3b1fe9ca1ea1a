import { catalogue } from '../../seed/catalogue/catalogue.ts';
import {
  deliverableKinds,
  forces,
  type Language,
  type Mandate,
  ReadDocument,
  verbTypes,
} from '../../seed/document.ts';
import { knownActors, knownInstruments, knownTopics } from '../../seed/languages/registry.ts';
import type { FileReading } from '../../seed/read/files.ts';
import { symbolOf } from '../../seed/symbol.ts';
import { type Chance, chanceFrom } from './chance.ts';

/** What the made-up documents are to be like. */
export interface CorpusShape {
  /** Number of the first resolution; the others follow it. */
  readonly from: number;
  readonly resolutions: number;
  readonly languages: readonly Language[];
  /** How many preambular and operative paragraphs each has. */
  readonly preamble: number;
  readonly operative: number;
  /** Another edition says other things under the same keys. */
  readonly edition?: number;
}

/** Words in each script, some outside the basic plane: offsets count UTF-16 units. */
const fillers: Readonly<Record<Language, readonly string[]>> = {
  ar: ['وإذ يشير إلى', 'مجلس الأمن', 'في هذا الصدد'],
  en: ['recalling also', 'with deep concern', 'as appropriate'],
  es: ['recordando también', 'con profunda preocupación', 'según proceda'],
  fr: ['rappelant également', 'avec une vive inquiétude', 's’il y a lieu'],
  ru: ['ссылаясь также на', 'с глубокой озабоченностью', 'в надлежащем порядке'],
  zh: ['又回顾', '深表关切𠮷', '酌情'],
};

const verbs: Readonly<Record<Language, string>> = {
  ar: 'يقرر',
  en: 'Decides',
  es: 'Decide',
  fr: 'Décide',
  ru: 'постановляет',
  zh: '决定',
};

const actors = [...knownActors.keys()];
const instruments = [...knownInstruments.keys()];
const topics = [...knownTopics.keys()];

const yearOf = (number: number): number => catalogue.resolution(number)?.year ?? 2_030;

/** Writes one document, part by part; every span is where its words were written. */
class DocumentWriter {
  readonly document: ReadDocument;
  readonly #number: number;
  readonly #chance: Chance;
  readonly #wording: Chance;
  #paragraph = '';
  #text = '';

  constructor(number: number, language: Language, edition: number) {
    this.#number = number;
    // All languages of a document say the same, each in its words.
    this.#chance = chanceFrom(number * 1_009 + edition);
    this.#wording = chanceFrom(number * 1_009 + language.charCodeAt(0));
    this.document = {
      file: `${number}.${language}.txt`,
      symbol: symbolOf(number, yearOf(number)),
      language,
      adopted: catalogue.resolution(number)?.adopted ?? '2030-01-01',
      meeting: 1_000 + number,
      title: `${verbs[language]} ${number}`,
      paragraphs: [],
      citations: [],
      instruments: [],
      actors: [],
      mandates: [],
      names: [],
      warnings: [],
    };
  }

  preambular(place: number): void {
    this.#paragraph = `pp${place}`;
    this.#verb();
    for (let left = 1 + this.#chance.below(5); left > 0; left -= 1) this.#cite();
    if (this.#chance.once(2)) this.#refer();
    this.#mention();
    this.#endParagraph('preambular', place);
  }

  operative(place: number): void {
    this.#paragraph = `op${place}`;
    const clauses = [this.#clause(1), this.#clause(2)];
    this.#endParagraph('operative', place);
    for (const clause of clauses)
      this.document.mandates.push({ ...clause, buildsOn: this.#foundations(clause) });
  }

  #write(words: string): { start: number; end: number; printed: string } {
    const start = this.#text.length;
    this.#text += words;
    return { start, end: this.#text.length, printed: words };
  }

  #fill(): void {
    this.#write(` ${this.#wording.pick(fillers[this.document.language])} `);
  }

  #verb(): void {
    this.#write(verbs[this.document.language]);
    this.#fill();
  }

  #endParagraph(kind: 'preambular' | 'operative', number: number): void {
    const verb = verbs[this.document.language];
    this.document.paragraphs.push({ id: this.#paragraph, kind, number, verb, text: this.#text });
    this.#text = '';
  }

  #cite(): void {
    // A few are cited by many, as the real ones are.
    const cited = 1 + Math.floor(this.#chance.number() ** 3 * (this.#number - 1));
    const yearCorrected = this.#chance.once(20);
    this.document.citations.push({
      target: symbolOf(cited, yearOf(cited)),
      paragraph: this.#paragraph,
      ...this.#write(`${cited} (${yearOf(cited) + (yearCorrected ? 1 : 0)})`),
      yearImplicit: false,
      yearCorrected,
      inName: this.#chance.once(15) ? 'CTC' : null,
      pinpoint: this.#chance.once(6) ? ['2', '4(a)'] : null,
      force: this.#chance.pick([...forces, null]),
    });
    this.#fill();
  }

  #refer(): void {
    const known = this.#chance.once(3) ? null : this.#chance.pick(instruments);
    const id = known ?? `S/${yearOf(this.#number)}/${this.#chance.below(40)}`;
    if (known === null) this.#introduce(id, 's-document');
    this.document.instruments.push({
      id,
      kind: 's-document',
      paragraph: this.#paragraph,
      ...this.#write(`《${id}》`),
      force: this.#chance.pick(forces),
    });
    this.#fill();
  }

  #mention(): string {
    const roll = this.#chance.number();
    const id =
      roll < 0.6 ? 'CTED' : roll < 0.95 ? this.#chance.pick(actors) : `COMMITTEE-${this.#chance.below(12)}`;
    if (!knownActors.has(id)) this.#introduce(id, 'committee');
    this.document.actors.push({ id, paragraph: this.#paragraph, ...this.#write(`[${id}]`) });
    this.#fill();
    return id;
  }

  /** Resolutions introduce the same thing under names of their own. */
  #introduce(id: string, kind: string): void {
    const { names, language } = this.document;
    if (!names.some((name) => name.id === id))
      names.push({ id, kind, name: `${verbs[language]} ${id} ${this.#number % 7}` });
  }

  #clause(place: number): Omit<Mandate, 'buildsOn'> {
    const start = this.#text.length;
    this.#verb();
    const [assignee, involved] = [this.#mention(), this.#mention()];
    if (this.#chance.once(2)) this.#cite();
    if (this.#chance.once(6)) this.#refer();
    const due = this.#write(`${2_022 + this.#chance.below(9)}-12`);
    const kinds = this.#chance.once(3) ? [this.#chance.pick(deliverableKinds)] : [];
    return {
      id: `${this.#paragraph}.${place}`,
      paragraph: this.#paragraph,
      verb: verbs[this.document.language],
      verbType: this.#chance.pick(verbTypes),
      assignees: [assignee],
      involves: involved === assignee ? [] : [involved],
      deliverables: kinds.map((kind) => ({
        kind,
        due: this.#chance.once(4) ? null : due.printed,
        recurrence: this.#chance.once(4) ? 'P1Y' : null,
        period: null,
        text: due.printed,
        start: due.start,
        end: due.end,
      })),
      topics: this.#chance.once(2) ? [this.#chance.pick(topics)] : [],
      start,
      end: this.#text.length,
    };
  }

  #foundations({ paragraph }: Omit<Mandate, 'buildsOn'>): Mandate['buildsOn'] {
    const cited = [
      ...this.document.citations
        .filter(({ inName }) => inName === null)
        .map((citation) => ({ id: citation.target, paragraph: citation.paragraph })),
      ...this.document.instruments,
    ];
    const near = new Set(cited.filter((one) => one.paragraph === paragraph).map(({ id }) => id));
    const far = new Set(cited.filter((one) => one.paragraph.startsWith('pp')).map(({ id }) => id));
    return [
      ...[...near].map((target) => ({ target, basis: 'paragraph' as const })),
      ...[...far].filter((id) => !near.has(id)).map((target) => ({ target, basis: 'preamble' as const })),
    ];
  }
}

const documentOf = (number: number, language: Language, shape: CorpusShape): ReadDocument => {
  const writer = new DocumentWriter(number, language, shape.edition ?? 0);
  for (let place = 1; place <= shape.preamble; place += 1) writer.preambular(place);
  for (let place = 1; place <= shape.operative; place += 1) writer.operative(place);
  return ReadDocument.parse(writer.document);
};

/** Made-up documents of the given shape, as reading files would give them; the same shape gives the same documents. */
export const corpusOf = (shape: CorpusShape): FileReading[] =>
  Array.from({ length: shape.resolutions }, (_, index) => shape.from + index).flatMap((number) =>
    shape.languages.map((language) => {
      const document = documentOf(number, language, shape);
      return { file: document.file, document, source: Buffer.from(JSON.stringify(document)) };
    }),
  );
