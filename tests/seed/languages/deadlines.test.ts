import { describe, expect, test } from 'vitest';
import type { Language } from '../../../seed/document.ts';
import { readIn, readLinesIn } from './samples.ts';

type Due = readonly [kind: string, due: string | null, period: string | null];

const dueIn = (document: ReturnType<typeof readIn>): Due[] =>
  document.mandates.flatMap(({ deliverables }) =>
    deliverables.map(({ kind, due, period }): Due => [kind, due, period]),
  );

describe('hours, which count in whole days from the adoption on 30 December 2021', () => {
  test.each<readonly [Language, string, Due]>([
    ['en', 'Requests the Secretary-General to report within twenty-four hours', ['report', null, 'PT24H']],
    [
      'en',
      'Demands that all firing cease not later than 12 hours after the adoption of this resolution',
      ['other', '2021-12-30', 'PT12H'],
    ],
    [
      'en',
      'Requests the Secretary-General to report as soon as possible and not later than forty-eight hours from its adoption',
      ['report', '2022-01-01', 'PT48H'],
    ],
    ['en', 'Asks him to report not later than four hours from now', ['report', '2021-12-30', 'PT4H']],
    [
      'fr',
      'Prie le Secrétaire général de lui faire rapport dans les soixante-douze heures',
      ['report', null, 'PT72H'],
    ],
    ['es', 'Pide al Secretario General que le informe en un plazo de 24 horas', ['report', null, 'PT24H']],
    [
      'es',
      'Pide al Secretario General que le informe dentro de las cuarenta y ocho horas siguientes',
      ['report', null, 'PT48H'],
    ],
    ['ru', 'просит Генерального секретаря доложить в течение сорока восьми часов', ['report', null, 'PT48H']],
    ['ar', 'يطلب إلى الأمين العام أن يقدم تقريرا في غضون أربع وعشرين ساعة', ['report', null, 'PT24H']],
    ['zh', '请秘书长在二十四小时内提出报告', ['report', null, 'PT24H']],
  ])('%s: %s', (language, text, expected) => {
    expect(dueIn(readIn(language, [text]))).toEqual([expected]);
  });
});

describe('when something is due, in words that older resolutions use', () => {
  test.each<readonly [string, readonly Due[]]>([
    [
      'Invites them to tell it of their consent not later than 6 p.m. New York standard time on 1 June 2022',
      [['other', '2022-06-01', null]],
    ],
    [
      'Calls upon the parties to cease all firing not later than 0600 hours, local time, on Sunday, 9 January 2022',
      [['other', '2022-01-09', null]],
    ],
    ['Requests the Secretary-General to report at the end of ninety days', [['report', null, 'P90D']]],
    [
      'Calls upon both Governments to carry this out within a period of five months from the date of this resolution',
      [['other', '2022-05-30', 'P5M']],
    ],
    [
      'Requests the Committee to submit a plan within the space of not more than three months',
      [['other', null, 'P3M']],
    ],
    [
      'Calls upon all concerned to cease all acts of armed force for a period of four weeks',
      [['other', null, 'P4W']],
    ],
    [
      'Decides that the Mission shall be established for a period of thirty-one months',
      [['expiry', null, 'P31M']],
    ],
    [
      'Decides to establish the Authority for a period not to exceed eighteen months',
      [['expiry', null, 'P18M']],
    ],
    [
      'Decides to terminate the mandate of the Observer Group with effect from 17 January 2022',
      [['expiry', '2022-01-17', null]],
    ],
    [
      'Decides that the Mission will not be extended beyond 31 January 2022',
      [['expiry', '2022-01-31', null]],
    ],
    [
      'Decides that, on 15 April 2022, all States shall adopt these measures',
      [['other', '2022-04-15', null]],
    ],
    [
      'Decides that the measures shall come into force at 00.01 EST on 23 June 2022 unless it decides otherwise',
      [['other', '2022-06-23', null]],
    ],
    [
      'Requests the Secretary-General to report not later than the first week of September 2022',
      [['report', '2022-09', null]],
    ],
    ['Requests the Committee to decide within five working days', [['other', null, 'P5D']]],
    ['Requests him to report by mid-August 2022', [['report', '2022-08', null]]],
    ['Decides that elections be held before the end of the current year', [['other', '2021-12-31', null]]],
    // Scanning makes signs of a figure, and specks after a word.
    ['Decides to renew the mandate of the Force, that is, until! 30 November 202]', []],
    ['Decides to renew the mandate of the Force until! 30 November 2022', [['expiry', '2022-11-30', null]]],
    ['Decides that the mandate of the advance team will expire within one month', [['expiry', null, 'P1M']]],
    ['Requests the Committee to report by 3] May 2022', [['report', '2022-05-31', null]]],
    // The report of a day is the ground of what is due.
    [
      'Endorses the withdrawal of the company, no later than 1 July 2022, as set out in the report of 17 April 2021',
      [['other', '2022-07-01', null]],
    ],
    // Ages and what is past are due to nobody.
    ['Requests that children under 15 years of age be cared for', []],
    ['Calls upon them to return to the positions held before 14 October 2021', []],
  ])('%s', (text, expected) => {
    expect(dueIn(readIn('en', [text]))).toEqual(expected);
  });
});

describe('a day without its year is the next one, where it is not many months ahead', () => {
  test.each<readonly [Language, string, string]>([
    ['en', 'Requests the Secretary-General to report by 1 May', '2022-05-01'],
    ['en', 'Requests the Secretary-General to report by 1 May 202?', '2022-05-01'],
    ['en', 'Requests by 31 August a report from the Director General', '2022-08-31'],
    ['fr', 'Prie le Secrétaire général de lui faire rapport avant le 1er mars', '2022-03-01'],
    ['es', 'Pide al Secretario General que le informe antes del 15 de febrero', '2022-02-15'],
    ['ru', 'просит Генерального секретаря представить доклад до 15 февраля', '2022-02-15'],
    ['ar', 'يطلب إلى الأمين العام أن يقدم تقريرا قبل 15 شباط/فبراير', '2022-02-15'],
    ['zh', '请秘书长在2月15日前提出报告', '2022-02-15'],
  ])('%s: %s', (language, text, due) => {
    expect(dueIn(readIn(language, [text]))).toEqual([['report', due, null]]);
  });

  test.each<readonly [Language, string]>([
    ['en', 'Requests him to report on what was held before 14 October'],
    ['zh', '请秘书长报告2021年12月15日前的情况'],
  ])('%s: %s', (language, text) => {
    expect(dueIn(readIn(language, [text]))).toEqual([]);
  });
});

test('what is told of the latest is a report, as updates are', () => {
  expect(dueIn(readIn('zh', ['请专家小组在2022年3月1日前通报最新情况']))).toEqual([
    ['report', '2022-03-01', null],
  ]);
});

describe('the end of the year of adoption', () => {
  test.each<readonly [Language, string]>([
    ['fr', 'Prie le Secrétaire général de lui faire rapport avant la fin de l’année'],
    ['fr', 'Prie le Secrétaire général de lui faire rapport avant la fin de cette année'],
    ['es', 'Pide al Secretario General que le informe antes de fin de año'],
    ['ru', 'просит Генерального секретаря представить доклад до конца текущего года'],
    ['ar', 'يطلب إلى الأمين العام أن يقدم تقريرا قبل نهاية هذا العام'],
    ['zh', '请秘书长在本年年底前提出报告'],
  ])('%s: %s', (language, text) => {
    expect(dueIn(readIn(language, [text]))).toEqual([['report', '2021-12-31', null]]);
  });
});

test('paragraphs that share the verb of their opening words have a mandate each', () => {
  const document = readLinesIn('en', [
    'Resolves:',
    '1. To request the Committee to submit to it, not later than 30 April 2022, its recommendations;',
    '2. That the Secretary-General shall assist it.',
  ]);
  expect(document.mandates.map(({ paragraph, verb, verbType }) => [paragraph, verb, verbType])).toEqual([
    ['op1', 'Resolves', 'decides'],
    ['op2', 'Resolves', 'decides'],
  ]);
  expect(dueIn(document)).toEqual([['other', '2022-04-30', null]]);
});
