import ical, { type ICalEventData, ICalEventTransparency } from 'ical-generator';
import { RecallingError } from '../../../seed/error.ts';
import { documentLinks } from '../../questions/resolution/links.ts';
import { citePlace } from '../../words/citation.ts';
import { dueOf } from '../../words/gist/due.ts';
import { gist } from '../../words/gist/gist.ts';
import type { Exporter } from '../exporter.ts';
import { collect } from '../findings/collect.ts';
import { type Speech, speechOf } from '../findings/speech.ts';
import { describeProvenance } from '../provenance.ts';
import { type Deadline, deadlinesOf } from './deadlines.ts';

/** Calendars hold thousands of entries, but nobody lives by them. */
const most = 20_000;

const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);

const summaryOf = ({ mandate, deliverable }: Deadline, { t, formats, nameOf }: Speech): string =>
  t('calendar.summary', {
    who:
      mandate.assignees.length === 0 ? t('calendar.everybody') : formats.list(mandate.assignees.map(nameOf)),
    what: t(`deliverables.${deliverable.kind}`),
    place: citePlace(mandate.paragraph, t),
  });

/** What the text leaves open, said beside the date that had to be given. */
const caveats = ({ mandate, deliverable, isMonth, isCounted, rule }: Deadline, speech: Speech): string[] => {
  const { t, formats } = speech;
  const due = dueOf({ ...deliverable, due: null }, speech);
  return [
    ...(isMonth ? [t('calendar.monthOnly', { date: formats.date(deliverable.due ?? '') })] : []),
    ...(isCounted ? [t('calendar.fromAdoption', { date: formats.longDate(mandate.adopted ?? '') })] : []),
    ...(deliverable.recurrence !== null && rule === null ? [t('calendar.noRule', { due })] : []),
  ];
};

const eventOf = (deadline: Deadline, speech: Speech, stamp: Date): ICalEventData => {
  const { mandate, deliverable, start, end, rule } = deadline;
  const { t, language } = speech;
  const url = documentLinks(mandate.resolution)[language];
  const description = [
    gist(mandate, speech),
    ...caveats(deadline, speech),
    '',
    mandate.text,
    `— ${citePlace(mandate.paragraph, t)}`,
    t('calendar.source', { url }),
    t('calendar.key', { key: deliverable.id }),
  ];
  return {
    id: `${encodeURIComponent(deliverable.id)}@recalling`,
    stamp,
    start: utc(start),
    end: utc(end),
    allDay: true,
    summary: summaryOf(deadline, speech),
    description: description.join('\n'),
    url,
    categories: [{ name: t(`deliverables.${deliverable.kind}`) }],
    // A deadline takes nobody's time.
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(rule === null ? {} : { repeating: `RRULE:${rule}` }),
  };
};

/**
 * iCalendar (RFC 5545): one all-day event for each thing that is due, whose UID is made of its key, so that a second
 * import updates the first. A month without a day is an event of the whole month, and says so.
 */
export const ics: Exporter = {
  async *write(what) {
    const findings = await collect(what, 'A calendar', most);
    const speech = speechOf(findings);
    const { t, language } = speech;
    const { deadlines, undated } = deadlinesOf(findings.mandates);
    if (deadlines.length === 0)
      throw new RecallingError(
        'invalid-parameter',
        'Nothing in this selection is due at a time that a calendar could hold.',
        'Choose the mandates of an actor, or a resolution whose text is loaded.',
      );
    const rest = undated.map(({ mandate }) => citePlace(mandate.paragraph, t));
    const about = [
      describeProvenance(findings.provenance),
      ...(rest.length === 0
        ? []
        : [t('calendar.undated', { count: rest.length, list: [...new Set(rest)].join('; ') })]),
    ];
    const calendar = ical({
      name: t('calendar.name'),
      description: about.join(' '),
      prodId: {
        company: 'Recalling',
        product: findings.provenance.product,
        language: language.toUpperCase(),
      },
    });
    const stamp = new Date(findings.provenance.exported);
    for (const deadline of deadlines) calendar.createEvent(eventOf(deadline, speech, stamp));
    yield `${calendar.toString()}\r\n`;
  },
};
