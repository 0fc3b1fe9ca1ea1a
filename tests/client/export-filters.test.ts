import { createLoader } from 'nuqs';
import { expect, test } from 'vitest';
import { address } from '../../client/state/address.ts';
import { filtersOf } from '../../client/views/export/filters.ts';
import { createTranslation } from '../../server/words/translation.ts';

const load = createLoader(address);

test.each([
  ['', '', ''],
  ['?only=directs', 'only Directs', '仅指示'],
  ['?view=trace&without=preamble', 'without recalled in the preamble', null],
  ['?view=explore&off=kind.Actor,verb.recalls', 'without Actor, Recalls', null],
  ['?view=explore&off=actor.CTED&years=1999-2004', 'without CTED · years 1999 to 2004', null],
  ['?view=network&years=1999-2004', '', ''],
])('a picture of %s says "%s"', (query, english, chinese) => {
  const state = load(`http://a/${query}`);
  expect(filtersOf(state, createTranslation('en').t)).toBe(english);
  if (chinese !== null) expect(filtersOf(state, createTranslation('zh').t)).toBe(chinese);
});
