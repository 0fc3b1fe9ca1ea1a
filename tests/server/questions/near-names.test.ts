import { expect, test } from 'vitest';
import { actorsNear } from '../../../server/questions/search/near-names.ts';

test.each([
  ['interpoll', 'INTERPOL'],
  ['unesko', 'UNESCO'],
  ['counter terorism comittee', 'CTC'],
  ['international civil avation', 'ICAO'],
  ['financial acton task force', 'FATF'],
])('%s is near %s', (typed, id) => {
  expect(actorsNear(typed.split(' '))).toContain(id);
});

test.each(['zzzz', 'x', 'cte', '反恐', 'quicksilver tide', '9999'])('%s is near nobody', (typed) => {
  expect(actorsNear(typed.split(' '))).toEqual([]);
});
