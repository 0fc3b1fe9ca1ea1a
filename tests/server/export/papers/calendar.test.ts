import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { addPeriod } from '../../../../seed/calendar.ts';
import type { MandateItem } from '../../../../server/contract.ts';
import { daysOf, ruleOf } from '../../../../server/export/calendar/dates.ts';
import { deadlinesOf } from '../../../../server/export/calendar/deadlines.ts';
import { need } from '../../../support/requirement.ts';
import { python, pythonJson } from '../../python.ts';
import { exporting } from './server.ts';

const { ask, bytes } = exporting();
const folder = mkdtempSync(join(tmpdir(), 'recalling-calendar-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('days', () => {
  test.each([
    ['2022-03-30', '2022-03-30', '2022-03-31'],
    ['2022-12-31', '2022-12-31', '2023-01-01'],
    ['2022-12', '2022-12-01', '2023-01-01'],
    ['2024-02', '2024-02-01', '2024-03-01'],
  ])('%s is from %s to before %s', (date, start, end) => {
    expect(daysOf(date)).toEqual({ start, end });
  });

  test.each([
    ['2021-12-30', 'P6M', '2022-06-30'],
    ['2021-12-31', 'P2M', '2022-02-28'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2021-12-30', 'P90D', '2022-03-30'],
    ['2021-12-30', 'P2W', '2022-01-13'],
    ['2021-12-30', 'P1Y6M', '2023-06-30'],
  ])('%s and %s is %s', (date, period, expected) => {
    expect(addPeriod(date, period)).toBe(expected);
  });

  test.each([
    ['2022-06-30', 'P6M', 'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=28,29,30;BYSETPOS=-1'],
    ['2022-06-15', 'P6M', 'FREQ=MONTHLY;INTERVAL=6'],
    ['2022-12-30', 'P1Y', 'FREQ=YEARLY;INTERVAL=1'],
    ['2024-02-29', 'P1Y', 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=28,29;BYSETPOS=-1'],
    ['2022-01-01', 'P90D', 'FREQ=DAILY;INTERVAL=90'],
    ['2022-01-01', 'P2W', 'FREQ=DAILY;INTERVAL=14'],
    ['2022-01-01', 'P1M15D', null],
  ])('from %s every %s is %s', (start, period, expected) => {
    expect(ruleOf(start, period)).toBe(expected);
  });
});

test('a period from an event that has no date is not put on a day', () => {
  const deliverable = { id: 'd', kind: 'report', due: null, recurrence: null, period: 'P12M' };
  const mandate = { id: 'm', adopted: '2021-12-30', deliverables: [deliverable] };
  // Only what the function reads.
  const { deadlines, undated } = deadlinesOf([mandate as unknown as MandateItem]);
  expect(deadlines).toEqual([]);
  expect(undated.map(({ deliverable: { id } }) => id)).toEqual(['d']);
});

const Event = z.object({
  uid: z.string(),
  start: z.string(),
  end: z.string(),
  summary: z.string(),
  description: z.string(),
  times: z.array(z.string()),
});

/** Read by icalendar; recurrences are worked out by dateutil, which knows RFC 5545 and nothing of ours. */
const script = `
import json, sys
from icalendar import Calendar
from dateutil.rrule import rrulestr
from datetime import datetime, date
calendar = Calendar.from_ical(open(sys.argv[1], "rb").read())
events = []
for event in calendar.walk("VEVENT"):
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    assert type(start) is date and type(end) is date
    times = []
    if "RRULE" in event:
        rule = rrulestr(event["RRULE"].to_ical().decode(), dtstart=datetime(start.year, start.month, start.day))
        times = [when.date().isoformat() for when, _ in zip(rule, range(3))]
    events.append({"uid": str(event["UID"]), "start": start.isoformat(), "end": end.isoformat(), "times": times,
                   "summary": str(event["SUMMARY"]), "description": str(event["DESCRIPTION"])})
print(json.dumps(events))`;

describe('the calendar of S/RES/2617 (2021)', () => {
  const read = async (program: string, language: string) => {
    const file = join(folder, `${language}.ics`);
    writeFileSync(file, await bytes('ics', 'resolution', language));
    const events = z.array(Event).parse(await pythonJson(program, script, file));
    const at = (paragraph: string) =>
      events.find(({ uid }) => decodeURIComponent(uid).startsWith(`S/RES/2617 (2021)#${paragraph}.`)) ??
      expect.fail(`nothing is due in ${paragraph}`);
    return { events, at };
  };

  test('has each date of the text, in English', async (context) => {
    const { events, at } = await read(need(context, python('icalendar', 'dateutil')), 'en');
    expect(at('op24')).toMatchObject({ start: '2022-03-30', end: '2022-03-31' });
    expect(at('op14')).toMatchObject({
      start: '2023-03-30',
      summary: 'CTED: Report (S/RES/2617 (2021), para. 14)',
    });
    expect(at('op11')).toMatchObject({ start: '2022-06-30' });
    expect(
      events.some(({ start, summary }) => start === '2025-12-31' && summary.includes('Mandate ends')),
    ).toBe(true);
    for (const { description } of events) {
      expect(description).toContain('https://docs.un.org/en/S/RES/2617(2021)');
      expect(description).toContain('Key: S/RES/2617 (2021)#');
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test('a month is a month, and an interval counts from the adoption; both say so, in Chinese', async (context) => {
    const { at } = await read(need(context, python('icalendar', 'dateutil')), 'zh');
    expect(at('op7')).toMatchObject({ start: '2022-12-01', end: '2023-01-01' });
    expect(at('op7').description).toContain('案文只写明月份：2022年12月');
    expect(at('op12').times).toEqual(['2022-12-30', '2023-12-30', '2024-12-30']);
    expect(at('op12').description).toContain('从2021年12月30日通过之日起算');
    expect(at('op14').summary).toBe('反恐怖主义委员会执行局：报告（第2617(2021)号决议第14段）');
  });
});

test('a selection in which nothing is due is refused in plain words', async () => {
  const response = await ask('ics', 'nodes');
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ detail: expect.stringMatching(/due/) });
});
