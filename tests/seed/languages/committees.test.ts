import { describe, expect, test } from 'vitest';
import type { Language } from '../../../seed/document.ts';
import { actorNamed } from '../../../seed/languages/registry.ts';
import { readIn } from './samples.ts';

const actorsIn = (language: Language, ...texts: readonly string[]): readonly string[] =>
  readIn(language, texts).actors.map(({ id }) => id);

describe('a committee that no sentence names in full', () => {
  test.each<readonly [Language, string, string]>([
    ['en', 'Recalls its resolution 2127 (2013)', 'Requests the Committee to meet'],
    ['fr', 'Rappelle sa résolution 2127 (2013)', 'Prie le Comité de se réunir'],
    ['es', 'Recuerda su resolución 2127 (2013)', 'Solicita al Comité que se reúna'],
    ['ru', 'ссылается на свою резолюцию 2127 (2013)', 'просит Комитет провести заседание'],
    ['zh', '回顾第2127(2013)号决议', '请委员会举行会议'],
  ])(
    'is that of the sanctions that the text is about, one in all languages (%s)',
    (language, cited, asked) => {
      expect(actorsIn(language, cited, asked)).toEqual(['2127-COMMITTEE']);
    },
  );

  test.each<readonly [Language, string]>([
    ['en', 'Requests the Committee established pursuant to resolution 2127 (2013) to meet'],
    ['en', 'Requests the 2127 Committee to meet'],
    ['fr', 'Prie le Comité créé par la résolution 2127 (2013) de se réunir'],
    ['zh', '请第2127(2013)号决议所设委员会举行会议'],
  ])('is the one that others name by its resolution (%s: %s)', (language, text) => {
    expect(actorsIn(language, text)).toEqual(['2127-COMMITTEE']);
  });

  test('is nobody else where the text is about no sanctions, or of several regimes about none more than others', () => {
    expect(actorsIn('en', 'Requests the Committee to meet')).toEqual(['Committee']);
    expect(
      actorsIn('en', 'Recalls resolutions 2127 (2013) and 1591 (2005)', 'Requests the Committee to meet'),
    ).toEqual(['Committee']);
  });
});

test.each<readonly [Language, string, string]>([
  ['en', 'Requests the Committee established pursuant to resolution 2127 (2013) to meet', '2127 Committee'],
  ['zh', '请第2127(2013)号决议所设委员会举行会议', '2127委员会'],
  ['fr', 'Prie le Comité créé par la résolution 2127 (2013) de se réunir', 'Comité 2127'],
])('a committee without a name of its own is called by its number (%s)', (language, text, name) => {
  expect(readIn(language, [text]).names).toEqual([{ id: '2127-COMMITTEE', kind: 'committee', name }]);
});

describe('"the Panel of Experts"', () => {
  test('is that of the resolution that most citations name, and never the Monitoring Team', () => {
    expect(
      actorsIn(
        'en',
        'Recalls resolution 2127 (2013), and resolution 2127 (2013) as it was renewed, and resolution 1591 (2005)',
        'Thanks the Monitoring Team',
        'Decides to extend the mandate of the Panel of Experts until 28 February 2031',
      ),
    ).toEqual(['MONITORING-TEAM', 'PANEL-CAR']);
  });
});

test('a name that the text itself gives a known body stays that body', () => {
  expect(
    actorsIn(
      'en',
      'Thanks the Vienna Office of Narcotics Affairs (UNODC)',
      'Thanks the Vienna Office of Narcotics Affairs',
    ),
  ).toEqual(['UNODC', 'UNODC', 'UNODC']);
});

test.each([
  ['cted', 'CTED'],
  ['反恐执行局', 'CTED'],
  [' unoct ', 'OCT'],
  ['1540 committee', '1540-COMMITTEE'],
  ['no such body', null],
])('by the name "%s" people mean %s', (name, id) => {
  expect(actorNamed(name)).toBe(id);
});

describe('one body, however it is named', () => {
  test.each<readonly [Language, string, string]>([
    // An owner's ending is no part of the name.
    ['en', 'Welcomes the Government of Haiti’s plan', 'GOVERNMENT-HT'],
    ['en', 'Urges the Libyan government to act', 'GOVERNMENT-LY'],
    ['ar', 'يحث السلطات الصومالية على التعاون', 'GOVERNMENT-SO'],
    // A panel by the State that its name says.
    ['fr', 'Prie le Groupe d’experts sur la Somalie d’agir', 'PANEL-SOMALIA'],
    ['en', 'Requests the Group of Experts on the DRC to act', 'GROUP-DRC'],
    // Not the panel that came after it.
    ['en', 'Requests the Somalia and Eritrea Monitoring Group to act', 'SEMG'],
    ['en', 'Welcomes actions under the authority of the Government of Lebanon', 'GOVERNMENT-LB'],
  ])('%s: %s', (language, text, id) => {
    expect(actorsIn(language, text)).toEqual([id]);
  });
});
