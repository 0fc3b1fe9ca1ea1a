import { nearestDue } from '../../words/gist/due.ts';
import { citationsIn } from '../findings/citations.ts';
import type { Findings } from '../findings/collect.ts';
import { documentsIn } from '../findings/documents.ts';
import { type Speech, speechOf } from '../findings/speech.ts';
import { type Block, type Brief, faint, type Line, plain } from './block.ts';
import { citationBlocks, documentLine } from './citations.ts';
import { deadlineBlocks } from './deadlines.ts';
import { mandateBlocks } from './mandates.ts';
import { paragraphBlocks } from './paragraphs.ts';
import { wayBlocks } from './ways.ts';

/** How much was found, in one line for each kind that there is any of. */
const counts = ({ nodes, mandates }: Findings, { t }: Speech): Line[] => {
  const countOf = (type: string) => nodes.filter((node) => node.type === type).length;
  const dated = mandates.filter(({ deliverables }) => nearestDue(deliverables) !== undefined).length;
  return [
    ...(countOf('Resolution') > 0 ? [t('brief.counts.resolutions', { count: countOf('Resolution') })] : []),
    ...(countOf('Instrument') > 0 ? [t('brief.counts.documents', { count: countOf('Instrument') })] : []),
    ...(countOf('Paragraph') > 0 ? [t('brief.counts.paragraphs', { count: countOf('Paragraph') })] : []),
    ...(mandates.length > 0 ? [t('brief.counts.mandates', { count: mandates.length })] : []),
    ...(dated > 0 ? [t('brief.counts.dated', { count: dated })] : []),
    ...(countOf('Actor') > 0 ? [t('brief.counts.actors', { count: countOf('Actor') })] : []),
  ].map(plain);
};

/** In which other languages sentences are quoted, where they are not loaded in the reader's. */
const languageBlocks = (findings: Findings, { t, formats, language }: Speech): Block[] => {
  const places = [...citationsIn(findings).values()].flat();
  const quoted = new Set([
    ...findings.mandates.map((mandate) => mandate.language),
    ...places.flatMap(({ evidence }) => (evidence.quote === null ? [] : (evidence.language ?? []))),
  ]);
  const others = [...quoted].filter((one) => one !== language).map((one) => t(`languages.${one}`));
  return others.length === 0
    ? []
    : [{ kind: 'paragraph', line: faint(t('brief.quoted', { languages: formats.list(others) })) }];
};

const sourceBlocks = (findings: Findings, speech: Speech): Block[] => {
  const documents = documentsIn(findings, speech);
  if (documents.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: speech.t('brief.sources') },
    { kind: 'list', items: documents.map((document) => documentLine(document, speech)) },
  ];
};

/** What is exported as a brief: what was asked, how much was found, the findings with their sentences, the sources. */
export const briefOf = (findings: Findings): Brief => {
  const speech = speechOf(findings);
  const { t, formats, language } = speech;
  const { selection, exported, product, sources } = findings.provenance;
  const date = formats.longDate(exported.slice(0, 10));
  const found = counts(findings, speech);
  const ways = wayBlocks(findings, speech);
  return {
    language,
    title: t('brief.title', { selection }),
    footer: t('brief.footer', { product, date }),
    keys: findings.nodes.map(({ id }) => id),
    blocks: [
      { kind: 'paragraph', line: faint(t('brief.asked', { product, date })) },
      { kind: 'heading', level: 2, text: t('brief.summary') },
      ...(found.length === 0 ? [] : [{ kind: 'list', items: found } as const]),
      ...languageBlocks(findings, speech),
      ...ways,
      ...deadlineBlocks(findings, speech),
      ...mandateBlocks(findings, speech),
      // The steps of paths have their sentences already.
      ...(ways.length > 0 ? [] : citationBlocks(findings, speech)),
      ...paragraphBlocks(findings, speech),
      ...sourceBlocks(findings, speech),
      { kind: 'heading', level: 2, text: t('brief.provenance') },
      { kind: 'paragraph', line: plain(t('brief.unofficial')) },
      { kind: 'list', items: sources.map(plain) },
    ],
  };
};
