import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../../seed/catalogue/catalogue.ts';
import type { Language } from '../../../../seed/document.ts';
import { readResolution } from '../../../../seed/extract/document.ts';
import { linesOf } from '../../../../seed/extract/paragraphs/lines.ts';
import { type Structure, structureOf } from '../../../../seed/extract/paragraphs/paragraphs.ts';
import { formsOf } from '../../languages/generators.ts';

function structure(lines: readonly string[], language: Language = 'en'): Structure {
  const found = structureOf(linesOf(lines.join('\n')), formsOf(language));
  if (found === null) throw new Error('No resolution is opened.');
  return found;
}

const ids = (lines: readonly string[], language: Language = 'en'): string[] =>
  structure(lines, language).passages.map(({ id }) => id);

const head = ['Resolution 101 (1953)', 'of 24 November 1953', '', 'The Security Council,', ''];
const recital = ['Recalling what it has said about the', 'armistice in earlier years,', ''];

describe('numbers that scanning has damaged', () => {
  test.each([['4, Demands'], ['4 Demands'], ['4: Demands'], ['“4. Demands'], ['A. Demands', '4. Demands']])(
    '%s is the fourth',
    (...printed) => {
      const fourth = printed.at(-1) ?? '';
      const found = structure([
        ...head,
        ...recital,
        '1, Requests the one party to rest;',
        '',
        'Z. Calls upon the other party to rest;',
        '',
        '3. Requests both to report;',
        '',
        `${fourth} that all be still;`,
        '',
        'S. Decides to meet again.',
      ]);
      expect(found.passages.map(({ id }) => id)).toEqual(['pp1', 'op1', 'op2', 'op3', 'op4', 'op5']);
      expect(found.passages.at(-1)?.text).toBe('Decides to meet again.');
    },
  );

  test.each(['Further calls upon', 'Strongly condemns', 'Solemnly, once again demands', 'Again urges'])(
    'a number that has lost its full stop before “%s” is one',
    (verb) => {
      const lines = ['1. Requests rest;', '', `2 ${verb} the rest;`, '', '3. Decides to meet again.'];
      expect(ids([...head, ...recital, ...lines])).toEqual(['pp1', 'op1', 'op2', 'op3']);
    },
  );

  test.each(['1, requests the rest', '2: further calls upon all'])(
    '“%s” has lost its capital too',
    (start) => {
      const [mark = ''] = start;
      const lines =
        mark === '1' ? [`${start};`, '', '2. Decides to meet again.'] : ['1. Asks rest;', '', `${start}.`];
      expect(ids([...head, ...recital, ...lines])).toEqual(['pp1', 'op1', 'op2']);
    },
  );

  test('verbs without their capitals open the paragraphs of a text that numbers none', () => {
    const lines = ['requests the parties to rest;', '', 'further decides to meet again.'];
    expect(ids([...head, ...recital, ...lines])).toEqual(['pp1', 'op1', 'op2']);
  });

  test('a wrong number between right ones takes its place in the order, and says so', () => {
    const found = structure([
      ...head,
      ...recital,
      '1. Requests rest;',
      '2. Urges rest;',
      '9. Demands rest;',
      '4. Decides to meet again.',
    ]);
    expect(found.passages.map(({ id }) => id)).toEqual(['pp1', 'op1', 'op2', 'op3', 'op4']);
    expect(found.gaps).toEqual([[3, 9]]);
  });

  test('a number that is missing between two, and after the last, is that of the paragraph without one', () => {
    const found = structure([
      ...head,
      ...recital,
      '1. Requests the one party to rest;',
      '',
      'Calls upon the other party to rest;',
      '',
      '3. Requests both to report on:',
      '(a) their rest;',
      '(b) their boats;',
      '',
      'Decides to meet again.',
    ]);
    expect(found.passages.map(({ id, text }) => [id, text.split(' ')[0]])).toEqual([
      ['pp1', 'Recalling'],
      ['op1', 'Requests'],
      ['op2', 'Calls'],
      ['op3', 'Requests'],
      ['op4', 'Decides'],
    ]);
    expect(found.gaps).toEqual([]);
  });

  test('the first number may be lost', () => {
    expect(
      ids([...head, ...recital, 'Requests rest;', '', '2. Urges rest;', '', '3. Decides to meet again.']),
    ).toEqual(['pp1', 'op1', 'op2', 'op3']);
  });

  test('a numbered list inside a paragraph is not the paragraphs that follow', () => {
    expect(
      ids([
        ...head,
        ...recital,
        '1. Requests rest;',
        '2. Urges these steps:',
        '1. the first step;',
        '2. the second step;',
        '3. the third step;',
        '3. Decides to meet again.',
      ]),
    ).toEqual(['pp1', 'op1', 'op2', 'op3']);
  });
});

describe('parts', () => {
  test('that begin to count anew carry their mark', () => {
    expect(
      ids([
        ...head,
        ...recital,
        'A',
        '',
        '1. Finds that there was fire;',
        '',
        '2. Calls for an end of it;',
        '',
        'B',
        '',
        '1. Requests a report;',
        '',
        'C',
        '',
        '1. Decides to meet again.',
      ]),
    ).toEqual(['pp1', 'A.op1', 'A.op2', 'B.op1', 'C.op1']);
  });

  test('can have recitals of their own, which go on the count', () => {
    expect(
      ids([
        ...head,
        ...recital,
        'A',
        '',
        '1. Finds that there was fire;',
        '',
        'B',
        '',
        'The Security Council,',
        '',
        'Gravely concerned at the smoke,',
        '',
        'Acting under the Charter,',
        '',
        '2. Requests a report;',
        '',
        'Determined to act.',
      ]),
    ).toEqual(['pp1', 'op1', 'pp2', 'pp3', 'op2']);
  });

  test('that go on counting carry none, with or without a blank line after the mark', () => {
    expect(
      ids([...head, ...recital, 'A', '1. Finds that there was fire;', '', 'B', '', '2. Requests a report.']),
    ).toEqual(['pp1', 'op1', 'op2']);
  });

  test('of a resolution without numbers', () => {
    expect(
      ids([...head, ...recital, 'I', '', 'Calls for an end of it;', '', 'II', '', 'Requests a report.']),
    ).toEqual(['pp1', 'op1', 'op2']);
  });
});

describe('what is no paragraph', () => {
  test.each([
    '10 Ibid., Eighth Year, 630th meeting.',
    '43 Document S/9988, incorporated in the record.',
    '1/ S/24476, annex.',
    '18 Resolutions or decisions on that question were also adopted in 1951.',
    'Adapted unanimously at the 2312th meeting.',
    'Approved unanimously at the 2936th meeting.',
    'Adopted ut the 2242nd meeting by 14 votes to none.',
  ])('%s', (line) => {
    const found = structure([
      ...head,
      ...recital,
      '1. Requests rest;',
      '',
      '2. Decides to meet again.',
      '',
      line,
    ]);
    expect(found.passages.at(-1)).toMatchObject({ id: 'op2', text: 'Decides to meet again.' });
  });

  test('notes at the foot of a page, inside a recital', () => {
    const found = structure([
      ...head,
      '    Concerned at what happened in many places, some of',
      '_____________',
      '  1 Statement S/PRST/2002/6.',
      '  2 Statement S/PRST/2002/41.',
      '',
      '05-65417 1/5',
      'S/RES/101 (1953)',
      'which are named here,',
      '',
      '    1. Decides to meet again.',
    ]);
    expect(found.passages.map(({ text }) => text)).toEqual([
      'Concerned at what happened in many places, some of which are named here,',
      'Decides to meet again.',
    ]);
  });
});

describe('recitals', () => {
  test('without blank lines between them', () => {
    expect(
      ids([
        ...head,
        'Recalling the first,',
        'Having heard the second,',
        '‘Noting the third, 12',
        '',
        '1. Decides to wait.',
      ]),
    ).toEqual(['pp1', 'pp2', 'pp3', 'op1']);
  });

  test('a blank line inside a word that is divided', () => {
    const words = ['Noting the report of the Secretary-', '', 'General on the armistice,', ''];
    const { passages } = structure([...head, ...recital, ...words, '1. Requests rest.']);
    expect(passages.map(({ id }) => id)).toEqual(['pp1', 'pp2', 'op1']);
    expect(passages[1]?.text).toBe('Noting the report of the Secretary-General on the armistice,');
  });

  test('a stray blank line inside one', () => {
    expect(
      ids([
        ...head,
        'Welcoming the declaration that was signed by the heads of the Republic of',
        '',
        '“Ruritania (North and South), 2/',
        '',
        '1. Decides to wait.',
      ]),
    ).toEqual(['pp1', 'op1']);
  });

  test('the last one without its comma is no title; a title is', () => {
    expect(
      ids([
        ...head,
        ...recital,
        'Underscoring that all are bound to carry out what it has',
        'decided in this matter',
        '',
        'Lifting of the measures',
        '',
        '1. Decides to wait.',
      ]),
    ).toEqual(['pp1', 'pp2', 'op1']);
  });

  test('an operative paragraph that a text without numbers does not end', () => {
    expect(
      ids([
        ...head,
        'Having examined the application of Ruritania,',
        '',
        'Recommends to the General Assembly that it be admitted',
        '',
        'Adopted without a vote at the 1776th meeting.',
      ]),
    ).toEqual(['pp1', 'op1']);
  });
});

describe('annexes', () => {
  test.each<readonly [Language, string]>([
    ['en', 'Annex'],
    ['en', 'Annex II'],
    ['en', '“Annex'],
    ['en', 'Annex A: Plan of action, Vienna'],
    ['en', 'Annex I — Coversheet'],
    ['en', 'Annex to resolution 1526 (2004)'],
    ['en', 'Enclosure'],
  ])('%s: %s', (language, heading) => {
    expect(
      ids([...head, ...recital, '1. Decides to wait.', '', heading, '', '2. The plan is this.'], language),
    ).toEqual(['pp1', 'op1', 'annex']);
  });

  test('without a heading that says so, where numbers begin anew after the last paragraph', () => {
    expect(
      ids([
        ...head,
        ...recital,
        '1. Adopts the procedure below;',
        '',
        '2. Decides to wait.',
        '',
        'Procedure for requests',
        '',
        '1. Receive requests.',
        '',
        '2. Answer them.',
      ]),
    ).toEqual(['pp1', 'op1', 'op2', 'annex']);
  });
});

describe('a verb that all numbers share', () => {
  test('is the chapeau’s, which is no recital', () => {
    const found = structure([
      ...head,
      ...recital,
      'Resolves :',
      '',
      '1. That rest be kept;',
      '',
      '2. That it be reported.',
    ]);
    expect(found.chapeau).toBe('Resolves :');
    expect(found.passages.map(({ id }) => id)).toEqual(['pp1', 'op1', 'op2']);
  });

  test('also where scanning took the first full stop for a comma', () => {
    const found = structure([
      ...head,
      ...recital,
      'Resolves:',
      '',
      '1, That rest be kept;',
      '',
      '2. That it be reported;',
      '',
      '3. That it be known.',
    ]);
    expect(found.passages.map(({ id }) => id)).toEqual(['pp1', 'op1', 'op2', 'op3']);
  });
});

test('numbers that an operative paragraph announces are items of it', () => {
  const found = structure([
    ...head,
    ...recital,
    'Reaffirms what it has resolved before;',
    '',
    'Recommends to both Governments the following measures as those which in its opinion bring rest:',
    '',
    'A. Restoration of rest',
    '',
    '1. The first Government should withdraw.',
    '',
    '2. The second Government should wait.',
  ]);
  expect(found.passages.map(({ id }) => id)).toEqual(['pp1', 'op1', 'op2']);
  expect(found.passages.at(-1)?.text).toContain('2. The second Government should wait.');
});

test('several spaces between words, and the head of a volume’s page amid a paragraph', () => {
  const found = structure([
    ...head.map((line) => line.replaceAll(' ', '  ')),
    'Recalling  what  it has\tsaid about the',
    '',
    '12 Resolutions and Decisions of the Security Council',
    '',
    'armistice in  earlier years,',
    '',
    '1.  Calls   upon all to rest.',
  ]);
  expect(found.passages.map(({ id, text }) => `${id} ${text}`)).toEqual([
    'pp1 Recalling what it has said about the armistice in earlier years,',
    'op1 Calls upon all to rest.',
  ]);
});

describe('headings', () => {
  test.each<readonly [first: string, symbol: string]>([
    ['Resolution 290', 'S/RES/290 (1970)'],
    ['Resolution 290 (197-0)', 'S/RES/290 (1970)'],
    ['290 (1970). Resolution of 8 December 1970', 'S/RES/290 (1970)'],
  ])('%s', (first, symbol) => {
    const text = [
      first,
      'of 8 December 1970',
      '',
      'The Security Council,',
      '',
      ...recital,
      '1. Decides to wait.',
    ];
    expect(readResolution('sample.txt', text.join('\n'), catalogue).symbol).toBe(symbol);
  });

  test('without an opening line, each paragraph naming the Council', () => {
    const document = readResolution(
      'sample.txt',
      [
        '1 (1946) Resolution of 25 January 1946',
        '',
        'By an article of the Charter there shall be a committee of advisers;',
        '',
        'Therefore',
        '',
        '1. The Security Council requests its members to meet on I February 1946;',
        '',
        '2. The Security Council directs the advisers to report.',
      ].join('\n'),
      catalogue,
    );
    expect(document.paragraphs.map(({ id, verb }) => [id, verb])).toEqual([
      ['pp1', null],
      ['op1', 'requests'],
      ['op2', 'directs'],
    ]);
  });
});

describe('a resolution that another prints in full', () => {
  const reprint = [
    '“The Security Council,',
    '',
    '“Troubled by what it hears,',
    '',
    '“1. Demands that the guns fall silent;',
    '',
    '“2. Decides to send observers to the line',
    'between the two;',
    '',
  ];
  const printing = (...end: readonly string[]) => [
    ...head,
    ...recital,
    '1. Reaffirms its resolution 100 (1953), which reads:',
    '',
    ...reprint,
    ...end,
    '',
    '2. Calls upon both to heed it;',
    '',
    '3. Decides to meet again.',
  ];

  test('belongs to the paragraph that prints it, with its numbers', () => {
    const found = structure(printing('“3. Requests a report within two days.”'));
    expect(found.passages.map(({ id }) => id)).toEqual(['pp1', 'op1', 'op2', 'op3']);
    expect(found.passages[1]?.text).toMatch(
      /^Reaffirms its resolution .*“3\. Requests a report within two days\.”$/s,
    );
    expect(found.gaps).toEqual([]);
  });

  test('takes nothing of the resolution where the mark that ends it is lost', () => {
    expect(ids(printing('“3. Requests a report within two days.'))).toContain('op3');
  });
});
