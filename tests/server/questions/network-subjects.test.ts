import { describe, expect, test } from 'vitest';
import { subjectsOfGroups } from '../../../server/questions/network/subjects.ts';
import { closenessOf } from '../../../server/questions/network/ties.ts';

/** Resolutions, a few of them as given, the others about anything else. */
const namesOf = (
  group: readonly {
    readonly subjects?: readonly string[];
    readonly title?: string;
    readonly weight?: number;
  }[],
): string[] => {
  const others = Array.from({ length: 40 }, (_, index) => ({
    subjects: [index % 2 === 0 ? 'PEACEKEEPING OPERATIONS' : 'ARMS EMBARGO', `SUBJECT ${index}`],
    title: `Item ${index}`,
    weight: 1,
  }));
  const all = [...group, ...others];
  return subjectsOfGroups(
    all.map(({ subjects = [], title = null }) => ({ subjects, title })),
    all.map(({ weight = 1 }) => weight),
  )([...group.keys()]);
};

describe('a group of resolutions is called by', () => {
  test('what many of it and few others are about', () => {
    expect(
      namesOf([
        { subjects: ['PEACEKEEPING OPERATIONS', 'LIBYA'] },
        { subjects: ['PEACEKEEPING OPERATIONS', 'LIBYA'] },
        { subjects: ['PEACEKEEPING OPERATIONS'] },
      ]),
    ).toEqual(['LIBYA', 'PEACEKEEPING OPERATIONS']);
  });

  test.each([
    ['The situation in Somalia: renewal of a panel for a year', 'Somalia'],
    ['The situation concerning Iraq', 'Iraq'],
    ['The question concerning Haiti: extension of a mission', 'Haiti'],
    ['Situation between Eritrea and Ethiopia', 'Eritrea and Ethiopia'],
    ['Reports of the Secretary-General on the Sudan', 'Sudan'],
    ['The situation in Côte d’Ivoire', "Côte d'Ivoire"],
    ['Women and peace and security', 'Women and peace and security'],
  ])('its agenda item: %s', (title, name) => {
    expect(namesOf([{ title }, { title }])).toEqual([name]);
  });

  test('no item that is as long as a sentence', () => {
    const title =
      'Threats to peace and security by what a government that is named here does to its neighbours';
    expect(namesOf([{ title }, { title }])).toEqual([]);
  });

  test('nothing that only repeats a better name', () => {
    const member = { title: 'The situation in Cyprus', subjects: ['CYPRUS QUESTION', 'GOOD OFFICES'] };
    expect(namesOf([member, member])).toHaveLength(2);
  });

  test('what those are about that others build on, rather than what many renew', () => {
    expect(
      namesOf([
        { subjects: ['CHILDREN'], weight: 20 },
        { subjects: ['AIRPORTS'] },
        { subjects: ['AIRPORTS'] },
        { subjects: ['AIRPORTS'] },
      ])[0],
    ).toBe('CHILDREN');
  });

  test('nothing, where nothing is known', () => {
    expect(namesOf([{}, {}])).toEqual([]);
  });
});

test('two resolutions are the closer, the more of what they cite and are cited by is the same', () => {
  // 0 is recalled by all; 1 and 2 cite the same and each other.
  const closeness = closenessOf(7, [
    [1, 0],
    [2, 0],
    [2, 1],
    [3, 0],
    [4, 0],
    [5, 0],
    [6, 0],
  ]);
  expect(closeness(2, 1)).toBe(1);
  expect(closeness(1, 2)).toBe(1);
  expect(closeness(2, 0)).toBeCloseTo(3 / 7);
  expect(closeness(3, 0)).toBeCloseTo(2 / 7);
});
