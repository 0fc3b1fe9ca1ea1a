import fc from 'fast-check';
import { verbTypes } from '../../../seed/document.ts';
import type {
  DocumentCitation,
  DocumentParagraph,
  GraphNode,
  MandateItem,
  ResolutionDocument,
} from '../../../server/contract.ts';

export const symbol = 'S/RES/2617 (2021)';

/** A mandate of op`paragraph`, clause `place`. */
export const aMandate = (
  paragraph: string,
  place: number,
  given: Partial<MandateItem> = {},
): MandateItem => ({
  id: `${symbol}#${paragraph}.${place}`,
  resolution: symbol,
  adopted: '2021-12-30',
  paragraph: `${symbol}#${paragraph}`,
  verb: '指示',
  verbType: 'directs',
  assignees: [],
  involves: [],
  buildsOn: [],
  deliverables: [],
  topics: [],
  language: 'zh',
  text: '指示反恐执行局报告',
  start: 0,
  end: 9,
  ...given,
});

export const aDeliverable = (
  given: Partial<MandateItem['deliverables'][number]> = {},
): MandateItem['deliverables'][number] => ({
  id: `${symbol}#op1.1/due1`,
  kind: 'report',
  due: null,
  recurrence: null,
  period: null,
  language: 'zh',
  text: '报告',
  start: 7,
  end: 9,
  ...given,
});

export const aCitation = (target: string, given: Partial<DocumentCitation> = {}): DocumentCitation => ({
  target,
  targetType: target.startsWith('S/RES/') ? 'Resolution' : 'Instrument',
  language: 'zh',
  printed: target,
  start: 0,
  end: 1,
  yearImplicit: false,
  yearCorrected: false,
  inName: null,
  pinpoint: null,
  force: null,
  ...given,
});

export const aParagraph = (name: string, given: Partial<DocumentParagraph> = {}): DocumentParagraph => ({
  id: `${symbol}#${name}`,
  kind: name.startsWith('pp') ? 'preambular' : 'operative',
  number: Number(name.replace(/\D/g, '')),
  text: { zh: '指示反恐执行局报告' },
  verb: { zh: '指示' },
  citations: [],
  actors: [],
  mandates: [],
  ...given,
});

export const aResolutionNode = (number: number, year: number): GraphNode => ({
  id: `S/RES/${number} (${year})`,
  type: 'Resolution',
  label: `${number} (${year})`,
  number,
  year,
  adopted: `${year}-06-01`,
  loaded: false,
});

export const anActorNode = (id: string, name: GraphNode['name'] = {}): GraphNode => ({
  id,
  type: 'Actor',
  label: id,
  name,
});

export const aDocument = (paragraphs: DocumentParagraph[], nodes: GraphNode[]): ResolutionDocument => ({
  id: symbol,
  number: 2617,
  year: 2021,
  adopted: '2021-12-30',
  title: { en: 'Threats to international peace and security' },
  loaded: true,
  chapterVii: false,
  votes: null,
  subjects: [],
  source: null,
  links: {
    ar: 'https://docs.un.org/ar/S/RES/2617(2021)',
    zh: 'https://docs.un.org/zh/S/RES/2617(2021)',
    en: 'https://docs.un.org/en/S/RES/2617(2021)',
    fr: 'https://docs.un.org/fr/S/RES/2617(2021)',
    ru: 'https://docs.un.org/ru/S/RES/2617(2021)',
    es: 'https://docs.un.org/es/S/RES/2617(2021)',
  },
  languages: ['zh'],
  paragraphs,
  warnings: [],
  cites: [],
  citedBy: [],
  nodes,
});

const subsetOf = <T>(items: readonly T[], most: number) =>
  fc.subarray([...items], { maxLength: Math.min(most, items.length) });

/** Documents of all sizes: a handful of paragraphs, or more of everything than a screen holds. */
export const anyDocument: fc.Arbitrary<ResolutionDocument> = fc
  .record({
    preambular: fc.integer({ min: 0, max: 45 }),
    operative: fc.integer({ min: 0, max: 60 }),
    resolutions: fc.uniqueArray(fc.integer({ min: 1, max: 2600 }), { maxLength: 60 }),
    actors: fc.integer({ min: 0, max: 60 }),
  })
  .chain(({ preambular, operative, resolutions, actors }) => {
    const cited = [...resolutions]
      .sort((a, b) => a - b)
      .map((n) => aResolutionNode(n, 1946 + Math.floor(n / 33)));
    const bodies = Array.from({ length: actors }, (_, index) =>
      anActorNode(`BODY-${index}`, { en: `Body ${index}` }),
    );
    const citations = subsetOf(cited, 8).map((some) => some.map(({ id }) => aCitation(id)));
    const names = bodies.map(({ id }) => id);
    const mandate = fc.record({
      verbType: fc.constantFrom(...verbTypes),
      assignees: subsetOf(names, 4),
      involves: subsetOf(names, 6),
    });
    const paragraph = (name: string) =>
      fc
        .record({ citations, mandates: fc.array(mandate, { maxLength: name.startsWith('pp') ? 0 : 4 }) })
        .map((given) =>
          aParagraph(name, {
            citations: given.citations,
            mandates: given.mandates.map((one, index) => aMandate(name, index + 1, one)),
          }),
        );
    const all = [
      ...Array.from({ length: preambular }, (_, index) => paragraph(`pp${index + 1}`)),
      ...Array.from({ length: operative }, (_, index) => paragraph(`op${index + 1}`)),
    ];
    return fc.tuple(...all).map((paragraphs) => aDocument(paragraphs, [...cited, ...bodies]));
  });
