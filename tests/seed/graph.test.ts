import { expect, test } from 'vitest';
import { partLabel } from '../../seed/graph.ts';

test.each([
  ['S/RES/2617 (2021)#op17', 'Paragraph'],
  ['S/RES/2617 (2021)#pp3', 'Paragraph'],
  ['S/RES/101 (1953)#B.op2', 'Paragraph'],
  ['S/RES/1929 (2010)#annex', 'Paragraph'],
  ['S/RES/1929 (2010)#annex2', 'Paragraph'],
  ['S/RES/2617 (2021)#op17.1', 'Mandate'],
  ['S/RES/101 (1953)#B.op2.11', 'Mandate'],
  ['S/RES/2617 (2021)#op2.1.d1', 'Deliverable'],
  ['S/RES/101 (1953)#C.op2.1.d12', 'Deliverable'],
  ['S/RES/2617 (2021)', null],
  ['A/RES/60/288', null],
  ['CTED', null],
  ['the 2.1 Group', null],
])('%s names a %s', (key, expected) => {
  expect(partLabel(key)).toBe(expected);
});
