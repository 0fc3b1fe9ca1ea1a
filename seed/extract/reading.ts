import { actors } from '../languages/actors.ts';
import { instruments } from '../languages/instruments.ts';
import type { LanguageForms } from '../languages/language.ts';
import { knownActors, knownInstruments } from '../languages/registry.ts';
import { topics } from '../languages/topics.ts';
import type { ActorReading } from './actors/cast.ts';
import type { InstrumentReading } from './citations/instruments.ts';
import { type VerbFinder, verbFinder } from './clauses/clauses.ts';
import { Alphabet } from './forms/alphabet.ts';
import { sieveFormsOf } from './forms/sieve/sieve.ts';
import type { MandateReading } from './mandates/mandates.ts';
import { NameFinder } from './names/names.ts';
import type { Line } from './paragraphs/lines.ts';

/** All that one language's texts are read with: its forms, made ready once. */
export interface LanguageReading {
  readonly forms: LanguageForms;
  /** Of operative paragraphs, of recitals, and of operative paragraphs that open as recitals do. */
  readonly verbs: VerbFinder;
  readonly recitals: VerbFinder;
  readonly participles: VerbFinder;
  readonly actors: ActorReading;
  readonly instruments: InstrumentReading;
  readonly mandates: MandateReading;
}

const instrumentKinds = new Map([...knownInstruments].map(([id, { kind }]) => [id, kind]));
const actorNames = new NameFinder(actors);
const instrumentNames = new NameFinder(instruments);
const topicNames = new NameFinder(topics);

/** A language's texts are read with expressions cut down to its own signs where a text has no others. */
export class Language {
  readonly forms: LanguageForms;
  #alphabet: Alphabet | null = null;
  /** Each made when the first text comes that needs it: reading one language makes nothing for the others. */
  #own: LanguageReading | null = null;
  #any: LanguageReading | null = null;

  constructor(forms: LanguageForms) {
    this.forms = forms;
  }

  /** What a document with these lines is read with. */
  readingOf(lines: readonly Line[]): LanguageReading {
    this.#alphabet ??= new Alphabet(this.forms.signs);
    const alphabet = this.#alphabet;
    if (lines.every(({ text }) => alphabet.spells(text))) {
      this.#own ??= readingOf(alphabet.cutAll(this.forms));
      return this.#own;
    }
    this.#any ??= readingOf(this.forms);
    return this.#any;
  }
}

/** Makes what a language's texts are read with out of its forms; it takes a while, so it is kept. */
export function readingOf(forms: LanguageForms): LanguageReading {
  sieveFormsOf(forms);
  return {
    forms,
    verbs: verbFinder(forms.verbs.verbs, forms.verbs, forms.joining),
    recitals: verbFinder([...forms.verbs.recitals, ...forms.verbs.grounds], forms.verbs, forms.joining),
    participles: verbFinder(forms.verbs.recitals, forms.verbs, forms.joining),
    actors: {
      forms: forms.actors,
      addressees: forms.roles.addressees,
      language: forms.code,
      known: actorNames,
      names: knownActors,
    },
    instruments: {
      forms: forms.instruments,
      citations: forms.citations,
      known: instrumentNames,
      kinds: instrumentKinds,
    },
    mandates: {
      roles: forms.roles,
      deliverables: { forms: forms.deliverables, dates: forms.dates, boundary: forms.verbs.boundary },
      topics: topicNames,
    },
  };
}
