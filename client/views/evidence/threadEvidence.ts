import type {
  DocumentCitation,
  DocumentParagraph,
  GraphEdge,
  MandateItem,
  ResolutionDocument,
} from '../../../server/contract.ts';
import { resolutionOf } from '../../../server/words/gist/names.ts';
import { foldId } from '../../graph/loom/shape.ts';
import { tyingMandates } from '../../graph/loom/threads.ts';
import { excerptAround, type Range } from './excerpt.ts';
import { type Mark, markAs, marksOf } from './marks.ts';

/** One place in a loaded text that shows why a line is drawn. */
export interface Mention {
  readonly key: string;
  readonly paragraph: DocumentParagraph;
  readonly language: string;
  readonly text: string;
  readonly range: Range;
  readonly marks: readonly Mark[];
  readonly citation: DocumentCitation | null;
  readonly mandate: MandateItem | null;
}

/** Why `source` cites `target`: every mention in the paragraphs that `source` stands for. */
export const citationMentions = (document: ResolutionDocument, source: string, target: string): Mention[] =>
  paragraphsOf(document, source).flatMap((paragraph) =>
    paragraph.citations
      .filter((citation) => citation.target === target)
      .map((citation) => mentionOf(paragraph, citation)),
  );

const mentionOf = (paragraph: DocumentParagraph, citation: DocumentCitation): Mention => {
  const { language, start, end } = citation;
  const text = paragraph.text[language] ?? '';
  const mandate = paragraph.mandates.find(
    (one) => one.language === language && one.start <= start && one.end >= end,
  );
  const range = mandate ? clauseAround(text, mandate, start, end) : excerptAround(text, start, end);
  return {
    key: `${paragraph.id} ${language} ${start}`,
    paragraph,
    language,
    text,
    range,
    marks: [markAs('focus')(citation)],
    citation,
    mandate: mandate ?? null,
  };
};

const longestClause = 260;

const clauseAround = (text: string, { start, end }: MandateItem, from: number, to: number): Range =>
  end - start <= longestClause ? { from: start, to: end } : excerptAround(text, from, to);

/** Why a row tasks or involves actors: the clauses that do, with the actors' names marked. */
export const tieMentions = (
  document: ResolutionDocument,
  source: string,
  actors: ReadonlySet<string>,
  type: 'ASSIGNED_TO' | 'INVOLVES',
): Mention[] =>
  paragraphsOf(document, source).flatMap((paragraph) =>
    tyingMandates(paragraph, actors, type)
      .filter(({ id }) => !isMandate(source) || id === source)
      .map((mandate): Mention => {
        const { language, start, end } = mandate;
        const named = paragraph.actors.filter(
          (actor) =>
            actors.has(actor.id) && actor.language === language && actor.start >= start && actor.end <= end,
        );
        const verbs = marksOf(paragraph, language).filter(
          (mark) => mark.kind === 'verb' && mark.start >= start && mark.end <= end,
        );
        return {
          key: mandate.id,
          paragraph,
          language,
          text: paragraph.text[language] ?? '',
          range: { from: start, to: end },
          marks: [...verbs, ...named.map(markAs('focus'))],
          citation: null,
          mandate,
        };
      }),
  );

const isMandate = (id: string): boolean => /#[^.]+\./.test(id);

/** The paragraphs that a row of a picture stands for. */
const paragraphsOf = (document: ResolutionDocument, id: string): DocumentParagraph[] => {
  if (id === foldId.preamble) return document.paragraphs.filter(({ kind }) => kind === 'preambular');
  if (id === document.id) return [...document.paragraphs];
  const paragraph = isMandate(id) ? id.slice(0, id.indexOf('.', id.indexOf('#'))) : id;
  return document.paragraphs.filter((one) => one.id === paragraph);
};

/** The catalogue's facts behind a citation between resolutions, where no text is loaded. */
export const catalogueEdge = (
  document: ResolutionDocument,
  source: string,
  target: string,
): GraphEdge | null =>
  document.cites.find((edge) => edge.source === resolutionOf(source) && edge.target === target) ?? null;
