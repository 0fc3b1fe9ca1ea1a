import type { MandateItem } from '../../contract.ts';
import { citeDocument } from '../../words/citation.ts';
import { dueOf } from '../../words/gist/due.ts';
import { gist } from '../../words/gist/gist.ts';
import { localId } from '../../words/gist/names.ts';
import type { Findings } from '../findings/collect.ts';
import type { Speech } from '../findings/speech.ts';
import { type Block, type Cell, faint, plain, strong } from './block.ts';
import { placeLine } from './place.ts';

const columns = ['paragraph', 'verb', 'who', 'with', 'due', 'sentence'] as const;
const widths: Readonly<Record<(typeof columns)[number], number>> = {
  paragraph: 10,
  verb: 10,
  who: 13,
  with: 15,
  due: 12,
  sentence: 40,
};

/** When each deliverable is due; what has no time is said without one. */
const dues = ({ deliverables }: MandateItem, speech: Speech): Cell =>
  [
    ...new Set(
      deliverables.map((deliverable) => {
        const kind = speech.t(`deliverables.${deliverable.kind}`);
        const due = dueOf(deliverable, speech);
        if (due === null) return kind;
        return deliverable.kind === 'expiry' && deliverable.due !== null
          ? speech.t('brief.runs', { due })
          : speech.t('brief.dueWhen', { kind, due });
      }),
    ),
  ].map(plain);

const rowOf = (mandate: MandateItem, speech: Speech): Cell[] => {
  const { t, nameOf } = speech;
  const paragraph = localId(mandate.paragraph);
  const number = /^op\d+$/.test(paragraph) ? paragraph.slice(2) : paragraph;
  return [
    [placeLine(mandate.paragraph, speech, number), faint(localId(mandate.id))],
    [plain(t(`verbs.${mandate.verbType}`)), faint(mandate.verb)],
    mandate.assignees.map((id) => plain(nameOf(id))),
    mandate.involves.map((id) => plain(nameOf(id))),
    dues(mandate, speech),
    [strong(gist(mandate, speech)), plain(mandate.text)],
  ];
};

/** The mandates, a table for each resolution: the paragraph, the verb, who, with whom, by when, and the sentence. */
export const mandateBlocks = ({ mandates }: Findings, speech: Speech): Block[] => {
  if (mandates.length === 0) return [];
  const { t } = speech;
  const head = columns.map((name) => ({ text: t(`brief.columns.${name}`), width: widths[name] }));
  const resolutions = [...new Set(mandates.map(({ resolution }) => resolution))];
  return [
    { kind: 'heading', level: 2, text: t('brief.mandates') },
    { kind: 'paragraph', line: faint(t('brief.gistNote')) },
    ...resolutions.flatMap((resolution): Block[] => {
      const own = mandates.filter((mandate) => mandate.resolution === resolution);
      return [
        { kind: 'heading', level: 3, text: citeDocument(resolution, t) },
        { kind: 'table', head, rows: own.map((mandate) => rowOf(mandate, speech)) },
      ];
    }),
  ];
};
