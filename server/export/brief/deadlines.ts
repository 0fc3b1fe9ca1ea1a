import { dueOf } from '../../words/gist/due.ts';
import { deadlinesOf } from '../calendar/deadlines.ts';
import type { Findings } from '../findings/collect.ts';
import type { Speech } from '../findings/speech.ts';
import { type Block, plain } from './block.ts';
import { placeLine } from './place.ts';

/** What is due on a date that the text gives, the earliest first. */
export const deadlineBlocks = ({ mandates }: Findings, speech: Speech): Block[] => {
  const { t, formats, nameOf } = speech;
  const dated = deadlinesOf(mandates).deadlines.filter(({ isCounted }) => !isCounted);
  if (dated.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: t('brief.deadlines') },
    {
      kind: 'table',
      head: [
        { text: t('brief.columns.due'), width: 20 },
        { text: t('brief.columns.what'), width: 15 },
        { text: t('brief.columns.who'), width: 35 },
        { text: t('brief.columns.place'), width: 30 },
      ],
      rows: dated.map(({ mandate, deliverable }) => [
        [plain(dueOf(deliverable, speech) ?? '')],
        [plain(t(`deliverables.${deliverable.kind}`))],
        [plain(formats.list(mandate.assignees.map(nameOf)))],
        [placeLine(mandate.paragraph, speech)],
      ]),
    },
  ];
};
