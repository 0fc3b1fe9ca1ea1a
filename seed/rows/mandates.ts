import type { ReadDocument } from '../document.ts';
import { paragraphKey } from '../graph.ts';
import type { PartRow } from './row.ts';
import { wording } from './wording.ts';

/** The mandates of a document, in one language's words; parts of their paragraphs. */
export const mandateRows = ({ symbol, language, paragraphs, mandates }: ReadDocument): PartRow[] => {
  const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
  const places = new Map<string, number>();
  return mandates.map(({ id, paragraph, verb, verbType, start, end }) => {
    const order = (places.get(paragraph) ?? 0) + 1;
    places.set(paragraph, order);
    const text = texts.get(paragraph)?.slice(start, end) ?? '';
    return {
      id: paragraphKey(symbol, id),
      parent: paragraphKey(symbol, paragraph),
      properties: {
        resolution: symbol,
        paragraph: paragraphKey(symbol, paragraph),
        order,
        ...wording('mandate', language, { verbType, verb, text, start, end }),
      },
    };
  });
};

/** What the mandates of a document require, numbered `op2.1.d1…`; parts of their mandates. */
export const deliverableRows = ({ symbol, language, mandates }: ReadDocument): PartRow[] =>
  mandates.flatMap((mandate) =>
    mandate.deliverables.map(({ kind, due, recurrence, period, text, start, end }, index) => ({
      id: paragraphKey(symbol, `${mandate.id}.d${index + 1}`),
      parent: paragraphKey(symbol, mandate.id),
      properties: {
        resolution: symbol,
        ...wording('deliverable', language, { kind, due, recurrence, period, text, start, end }),
      },
    })),
  );
