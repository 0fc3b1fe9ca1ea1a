import { wordingIn } from '../../words/gist/names.ts';
import type { Findings } from '../findings/collect.ts';
import type { Speech } from '../findings/speech.ts';
import type { Block } from './block.ts';
import { placeLine } from './place.ts';

/** The paragraphs that no other part of the brief quotes: those that set no mandate and cite nothing in it. */
export const paragraphBlocks = ({ nodes, mandates, edges }: Findings, speech: Speech): Block[] => {
  const told = new Set(mandates.map(({ paragraph }) => paragraph));
  const citing = new Set(edges.flatMap(({ evidence }) => evidence.map(({ paragraph }) => paragraph)));
  const others = nodes.filter(
    ({ id, type, text }) => type === 'Paragraph' && text !== undefined && !told.has(id) && !citing.has(id),
  );
  if (others.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: speech.t('brief.paragraphs') },
    ...others.map(
      ({ id, text }): Block => ({
        kind: 'quote',
        text: wordingIn(text, speech.language) ?? '',
        source: placeLine(id, speech),
      }),
    ),
  ];
};
