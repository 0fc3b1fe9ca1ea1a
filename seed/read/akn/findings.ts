import type { Citation, Paragraph, ReadDocument } from '../../document.ts';
import type { Catalogue } from '../../extract/document.ts';
import { symbolOf } from '../../symbol.ts';
import type { MarkedBlock, MarkedLink } from './marks.ts';

/** The blocks that a paragraph was put together from. */
const blocksOf = (paragraph: Paragraph, marks: ReadonlyMap<string, MarkedBlock>): MarkedBlock[] =>
  paragraph.text.split('\n').flatMap((text) => marks.get(text) ?? []);

/** The marked verb where reading found none, or found one further on. */
function verbOf(paragraph: Paragraph, marks: ReadonlyMap<string, MarkedBlock>): string | null {
  const marked = marks.get(paragraph.text.split('\n')[0] ?? '')?.verb ?? null;
  if (marked === null || paragraph.verb === null) return marked ?? paragraph.verb;
  const [read, set] = [paragraph.verb.toLowerCase(), marked.toLowerCase()];
  return read.includes(set) || set.includes(read) ? paragraph.verb : marked;
}

const linked = /S\/RES\/(?<number>\d{1,4})\s*(?:%20)?\((?<year>\d{4})\)/i;

/** A link as a citation: only where its own words name the resolution that it leads to, and the catalogue knows it. */
function citationOf(link: MarkedLink, paragraph: Paragraph, catalogue: Catalogue): Citation | null {
  const number = Number(linked.exec(link.href)?.groups?.number);
  const entry = catalogue.resolution(number);
  const printed = new RegExp(`(?<!\\d)${number}\\s*[(（]\\s*(\\d{4})\\s*[)）]`).exec(link.text);
  const start = printed === null ? -1 : paragraph.text.indexOf(printed[0]);
  if (entry === undefined || printed === null || start < 0) return null;
  return {
    target: symbolOf(number, entry.year),
    paragraph: paragraph.id,
    printed: printed[0],
    start,
    end: start + printed[0].length,
    yearImplicit: false,
    yearCorrected: Number(printed[1]) !== entry.year,
    inName: null,
    pinpoint: null,
    force: null,
  };
}

function missedCitations(
  document: ReadDocument,
  paragraph: Paragraph,
  marks: ReadonlyMap<string, MarkedBlock>,
  catalogue: Catalogue,
): Citation[] {
  const found = new Set(
    document.citations.filter((citation) => citation.paragraph === paragraph.id).map(({ target }) => target),
  );
  found.add(document.symbol);
  return blocksOf(paragraph, marks)
    .flatMap(({ links }) => links)
    .flatMap((link) => {
      const citation = citationOf(link, paragraph, catalogue);
      if (citation === null || found.has(citation.target)) return [];
      found.add(citation.target);
      return [citation];
    });
}

/** What was read from the text, with what the mark-up knows better: first verbs, and citations that only a link tells. */
export function withMarks(
  document: ReadDocument,
  marks: ReadonlyMap<string, MarkedBlock>,
  catalogue: Catalogue,
): ReadDocument {
  const place = new Map(document.paragraphs.map(({ id }, index) => [id, index]));
  const missed = document.paragraphs.flatMap((paragraph) =>
    missedCitations(document, paragraph, marks, catalogue),
  );
  const order = (citation: Citation): number => place.get(citation.paragraph) ?? 0;
  return {
    ...document,
    paragraphs: document.paragraphs.map((paragraph) => ({ ...paragraph, verb: verbOf(paragraph, marks) })),
    citations: [...document.citations, ...missed].sort((a, b) => order(a) - order(b) || a.start - b.start),
  };
}
