import { addPeriod, endOfMonth } from '../../calendar.ts';
import type { Deliverable, VerbType } from '../../document.ts';
import type { DateForms, DeliverableForms } from '../../languages/language.ts';
import { endsWith } from '../forms/ending.ts';
import { madeOnce } from '../forms/made-once.ts';
import { matchesIn, spanOf } from '../forms/match.ts';
import { comingDaysIn, datesIn, durationOf, type FoundDate, numberOf, periodsIn } from '../numbers/dates.ts';
import { overlaps, type Span } from '../spans/spans.ts';

export interface DeliverableReading {
  readonly forms: DeliverableForms;
  readonly dates: DateForms;
  /** Marks that end a segment; global. */
  readonly boundary: RegExp;
}

type Found = Omit<Deliverable, 'text' | 'start' | 'end'> & { readonly at: Span };

const near = 24;
/** "Not later than 6 p.m. New York standard time on": the longest words before a time that tell what it is. */
const longestLead = 112;
const before = (text: string, at: number): string => text.slice(Math.max(0, at - longestLead), at);
const after = (text: string, at: number): string => text.slice(at, at + near);

/** How far a word stands from a time; a comma between them sets them further apart. */
const distance = (text: string, from: number, to: number): number =>
  to - from + (/[,，;；]/.test(text.slice(from, to)) ? 40 : 0);

/** A form as it is printed, small letters and all, wherever it stands. */
const anyOf = madeOnce((form: RegExp) => new RegExp(form.source, 'gu'));

/** The kind of what is due at a time, by the nearest word for it: "report every six months", "by 1 May a final report". */
function kindAt(text: string, at: Span, forms: DeliverableForms): Deliverable['kind'] {
  const places = forms.kinds.flatMap(({ kind, form }) =>
    matchesIn(text, anyOf(form)).map((match) => ({ kind, at: match.index })),
  );
  const following = places
    .filter((place) => place.at >= at.start && place.at - at.end < forms.reach)
    .map((place) => ({ ...place, far: distance(text, at.end, place.at) }))
    .sort((a, b) => a.far - b.far)[0];
  const leading = places
    .filter((place) => place.at < at.start && at.start - place.at < forms.reach)
    .map((place) => ({ ...place, far: distance(text, place.at, at.start) }))
    .sort((a, b) => a.far - b.far)[0];
  const nearest =
    leading === undefined || (following !== undefined && following.far <= leading.far) ? following : leading;
  return nearest?.kind ?? 'other';
}

/** The last days of years ("by the end of 2022", 2022年年底前), also of the year of adoption ("by the end of this year"). */
const yearEndsIn = (text: string, adopted: string | null, { forms }: DeliverableReading): FoundDate[] =>
  matchesIn(text, forms.yearEnd).flatMap((match) => {
    const year = match.groups?.year ?? adopted?.slice(0, 4);
    return year === undefined ? [] : [{ ...spanOf(match), iso: `${year}-12-31` }];
  });

/** Dates by which something is due, or until which a mandate lasts; other dates are of the past or of other things. */
function byDate(text: string, dates: readonly FoundDate[], { forms }: DeliverableReading): Found[] {
  return dates.flatMap((date) => {
    const lead = before(text, date.start);
    const tail = after(text, date.end);
    const due = forms.dueAfter.test(tail) || endsWith(lead, forms.dueBefore);
    const ends = forms.expiryAfter.test(tail) || endsWith(lead, forms.expiryBefore);
    const expires = ends && (!due || forms.prolongs.test(text.slice(0, date.end + 2 * near)));
    const held = !expires && !due && endsWith(lead, forms.heldBefore);
    if (!expires && !due && !held) return [];
    const kind = expires ? 'expiry' : kindAt(text, date, forms);
    if (held && kind === 'other') return [];
    const last = endsWith(lead, forms.endBefore) || forms.endAfter.test(tail);
    return [{ kind, due: last ? endOfMonth(date.iso) : date.iso, recurrence: null, period: null, at: date }];
  });
}

/** Periods from adoption, which give a date, and from other events, which give none; prolongations of a mandate. */
function byPeriod(
  text: string,
  dates: readonly FoundDate[],
  recurring: readonly Span[],
  adopted: string | null,
  reading: DeliverableReading,
): Found[] {
  const { forms } = reading;
  const taken = [...dates, ...recurring];
  return periodsIn(text, reading.dates).flatMap((period) => {
    if (taken.some((span) => overlaps(span, period))) return [];
    const lead = before(text, period.start);
    const within = endsWith(lead, forms.withinBefore);
    const extends_ = !within && endsWith(lead, forms.extensionBefore);
    if (!extends_ && !within && !forms.withinAfter.test(after(text, period.end))) return [];
    const around = text.slice(Math.max(0, period.start - 3 * near), period.end + 3 * near);
    const due =
      adopted !== null && forms.fromAdoption.test(around) ? addPeriod(adopted, period.period) : null;
    const kind = extends_ ? 'expiry' : kindAt(text, period, forms);
    return [{ kind, due, recurrence: null, period: period.period, at: period } as const];
  });
}

/** `每年两次` is P6M, `每六个月` P6M, `年度审查` P1Y. */
function byRecurrence(text: string, { forms, dates }: DeliverableReading): Found[] {
  const counted = matchesIn(text, forms.recurrence).flatMap((match) => {
    const { count, unit, times } = match.groups ?? {};
    const unitName = unit === undefined ? undefined : dates.units[unit];
    if (unitName === undefined) return [];
    const size = count === undefined ? 1 : (numberOf(count, dates) ?? 1);
    const often = times === undefined ? 1 : (numberOf(times, dates) ?? 1);
    const whole = durationOf(size, unitName);
    const months = /^P(\d+)Y$/.exec(whole);
    const recurrence =
      often > 1 && months !== null ? `P${Math.round((12 * Number(months[1])) / often)}M` : whole;
    return [{ recurrence, at: spanOf(match) }];
  });
  const yearly = matchesIn(text, forms.yearly).map((match) => ({
    recurrence: 'P1Y',
    at: spanOf(match),
  }));
  const named = forms.recurrent.flatMap(({ form, recurrence }) =>
    matchesIn(text, form).map((match) => ({
      recurrence,
      at: spanOf(match),
    })),
  );
  const found = [...counted, ...yearly, ...named];
  return found
    .filter((one) => found.find((other) => overlaps(one.at, other.at)) === one)
    .map(({ recurrence, at }) => ({
      kind: kindAt(text, at, forms),
      due: null,
      recurrence,
      period: null,
      at,
    }));
}

/** `定期报告`: due again and again, without an interval that a calendar could hold; one of a kind, however often it is said. */
function byHabit(text: string, type: VerbType, { forms }: DeliverableReading): Found[] {
  const habits = matchesIn(text, forms.regularly).flatMap((match): Found[] => {
    if (type === 'encourages' && match.groups?.timely !== undefined) return [];
    const at = spanOf(match);
    const reach = match.groups?.adverb === undefined ? 2 * near : forms.reach;
    const around = text.slice(Math.max(0, at.start - reach), at.end + 2 * near);
    const place = Math.min(at.start, reach);
    const kind = kindAt(around, { start: place, end: place }, forms);
    return kind === 'other' ? [] : [{ kind, due: null, recurrence: null, period: null, at }];
  });
  return habits.filter((habit) => habits.find(({ kind }) => kind === habit.kind) === habit);
}

/** Times that the text names without a date; what falls to the end of the period that the clause sets is due then. */
function byOccasion(text: string, dated: readonly Found[], { forms }: DeliverableReading): Found[] {
  const expiry = dated.find((deliverable) => deliverable.kind === 'expiry')?.due ?? null;
  return matchesIn(text, forms.undated).flatMap((match) => {
    const at = spanOf(match);
    const kind = kindAt(text, at, forms);
    const due = forms.atExpiry.test(match[0]) ? expiry : null;
    return kind === 'other' ? [] : [{ kind, due, recurrence: null, period: null, at } as const];
  });
}

/** The segment of the clause that holds `at`, between two marks. */
function segmentAround(text: string, at: Span, boundary: RegExp): Span {
  let start = 0;
  for (const match of matchesIn(text, boundary)) {
    if (match.index >= at.end) return { start, end: match.index };
    start = match.index + match[0].length;
  }
  return { start, end: text.length };
}

/** Due again and again, or at no date. */
const isBare = ({ due, recurrence, period }: Found): boolean =>
  due === null && recurrence === null && period === null;

/** "For six months, that is, until 30 June": one expiry, with its date; "regularly, and at least every 60 days": one. */
function withoutRepeats(found: readonly Found[]): Found[] {
  const dated = found.some((deliverable) => deliverable.kind === 'expiry' && deliverable.due !== null);
  const intervals = new Set(
    found.filter((deliverable) => deliverable.recurrence !== null).map(({ kind }) => kind),
  );
  return found.filter(
    (deliverable, index) =>
      !(dated && deliverable.kind === 'expiry' && deliverable.due === null) &&
      !(isBare(deliverable) && intervals.has(deliverable.kind)) &&
      // "In the context of its periodic reports": found by either word.
      !(
        isBare(deliverable) &&
        found.slice(0, index).some((other) => isBare(other) && overlaps(other.at, deliverable.at))
      ),
  );
}

/** Who is only called upon, urged or invited has no mandate that could end. */
const setsMandates = (type: VerbType): boolean =>
  type !== 'calls-upon' &&
  type !== 'urges' &&
  type !== 'encourages' &&
  type !== 'invites' &&
  type !== 'demands';

/** A cease-fire "for a period of four weeks" (S/RES/50 (1948) op1) is no mandate that ends. */
const asSetBy = (type: VerbType, deliverable: Found): Found =>
  deliverable.kind === 'expiry' && !setsMandates(type) ? { ...deliverable, kind: 'other' } : deliverable;

/** Kinds of clause that set something due; what the Council welcomes or recalls was due before. */
const setsDuties = (type: VerbType): boolean =>
  type !== 'recalls' && type !== 'welcomes' && type !== 'takes-note' && type !== 'condemns';

/**
 * What a clause makes due, with its words: dates to come, periods and recurrences. Offsets count from the start of
 * the clause's text plus `offset`. S/RES/2617 (2021) op2 has an expiry and a review, op11 a period from adoption,
 * op16 one from another event, op25 a briefing twice a year.
 */
export function deliverablesOf(
  clause: string,
  offset: number,
  type: VerbType,
  adopted: string | null,
  reading: DeliverableReading,
): Deliverable[] {
  const duties = setsDuties(type);
  if (!duties && type !== 'takes-note') return [];
  const dates = [
    ...datesIn(clause, reading.dates),
    ...(adopted === null ? [] : comingDaysIn(clause, reading.dates, adopted)),
    ...yearEndsIn(clause, adopted, reading),
  ];
  const recurring = byRecurrence(clause, reading);
  const dated = byDate(clause, dates, reading).filter((deliverable) =>
    adopted === null ? duties : (deliverable.due ?? '') >= adopted.slice(0, deliverable.due?.length),
  );
  const ending = (deliverable: Found): boolean =>
    deliverable.kind !== 'expiry' ||
    // "Every two months, until 17 March": how long a report is due again and again.
    !(type === 'requests' && recurring.some(({ at }) => at.start < deliverable.at.start));
  const found = [
    ...dated,
    // A date to come binds also where the Council takes note of the commitment to it (S/RES/1445 (2002) op16).
    ...(duties
      ? [
          ...byOccasion(clause, dated, reading),
          ...byPeriod(
            clause,
            dates,
            recurring.map((deliverable) => deliverable.at),
            adopted,
            reading,
          ),
          ...recurring,
          ...byHabit(clause, type, reading),
        ]
      : []),
  ];
  return withoutRepeats(found.filter(ending).map((deliverable) => asSetBy(type, deliverable)))
    .sort((a, b) => a.at.start - b.at.start)
    .map(({ at, ...deliverable }) => {
      const segment = segmentAround(clause, at, reading.boundary);
      const text = clause.slice(segment.start, segment.end);
      const start = offset + segment.start + (text.length - text.trimStart().length);
      return { ...deliverable, text: text.trim(), start, end: start + text.trim().length };
    });
}
