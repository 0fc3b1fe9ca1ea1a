import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  arrivedAt,
  beginning,
  type History,
  mostSteps,
  redone,
  stepTo,
  undone,
} from '../../../client/graph/explore/history.ts';

const after = (steps: readonly string[], start = 'start'): History<string> =>
  steps.reduce((history, step) => stepTo(history, step), beginning(start));

test('a hundred steps can be taken back, and taken again', () => {
  const steps = Array.from({ length: 130 }, (_, index) => `step ${index}`);
  let history = after(steps);
  for (let taken = 0; taken < mostSteps; taken += 1) history = undone(history);
  expect(history.present).toBe('step 29');
  expect(undone(history)).toEqual(history);
  for (let taken = 0; taken < mostSteps; taken += 1) history = redone(history);
  expect(history.present).toBe('step 129');
  expect(redone(history)).toEqual(history);
});

test('a new step gives up what had been undone', () => {
  const history = stepTo(undone(after(['a', 'b'])), 'c');
  expect(history).toEqual({ past: ['start', 'a'], present: 'c', future: [] });
});

test.each([
  ['back', 'a', { past: ['start'], present: 'a', future: ['b'] }],
  ['where it is', 'b', { past: ['start', 'a'], present: 'b', future: [] }],
  ['far back', 'start', { past: ['start', 'a', 'b'], present: 'start', future: [] }],
])('the browser leads %s', (_, to, expected) => {
  expect(arrivedAt(after(['a', 'b']), to)).toEqual(expected);
});

test('the browser leads forward', () => {
  expect(arrivedAt(undone(after(['a', 'b'])), 'b')).toEqual(after(['a', 'b']));
});

test('whatever is undone is there again when it is redone', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.nat({ max: 99 }), (steps, back) => {
      const whole = after(steps);
      let history = whole;
      const taken = Math.min(back, whole.past.length);
      for (let step = 0; step < taken; step += 1) history = undone(history);
      for (let step = 0; step < taken; step += 1) history = redone(history);
      expect(history).toEqual(whole);
    }),
  );
});
