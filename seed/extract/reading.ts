import { actors } from '../languages/actors.ts';
import { instruments } from '../languages/instruments.ts';
import type { LanguageForms } from '../languages/language.ts';
import { knownActors, knownInstruments } from '../languages/registry.ts';
import { topics } from '../languages/topics.ts';
import type { ActorReading } from './cast.ts';
import { type VerbFinder, verbFinder } from './clauses.ts';
import type { InstrumentReading } from './instruments.ts';
import type { MandateReading } from './mandates.ts';
import { NameFinder } from './names.ts';
import { sieveFormsOf } from './sieve/sieve.ts';

/** All that one language's texts are read with: its forms, made ready once. */
export interface LanguageReading {
  readonly forms: LanguageForms;
  /** Of operative paragraphs, and of recitals. */
  readonly verbs: VerbFinder;
  readonly recitals: VerbFinder;
  readonly actors: ActorReading;
  readonly instruments: InstrumentReading;
  readonly mandates: MandateReading;
}

const instrumentKinds = new Map([...knownInstruments].map(([id, { kind }]) => [id, kind]));
const actorNames = new NameFinder(actors);
const instrumentNames = new NameFinder(instruments);
const topicNames = new NameFinder(topics);

export function readingOf(forms: LanguageForms): LanguageReading {
  sieveFormsOf(forms);
  return {
    forms,
    verbs: verbFinder(forms.verbs.verbs, forms.verbs, forms.joining),
    recitals: verbFinder(forms.verbs.recitals, forms.verbs, forms.joining),
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
