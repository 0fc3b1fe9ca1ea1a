import { expect, test } from 'vitest';
import { verbFinder } from '../../../../seed/extract/clauses/clauses.ts';
import { en } from '../../../../seed/languages/en.ts';
import type { VerbForm } from '../../../../seed/languages/language.ts';

const verbs: readonly VerbForm[] = [
  { form: '(?:Request|Requests)', type: 'requests', frame: 'tasks' },
  { form: 'Notes(?= the\\b)', type: 'takes-note', frame: 'own' },
  { form: 'Notes', type: 'emphasizes', frame: 'own' },
];
const find = verbFinder(verbs, en.verbs, 'spaced');

test.each([
  ['Requests the Secretary-General to report', 'Requests', 'requests'],
  ['Request the parties to talk', 'Request', 'requests'],
  ['Also requests a briefing', 'Also requests', 'requests'],
  ['Notes the report', 'Notes', 'takes-note'],
  ['Notes that it ended', 'Notes', 'emphasizes'],
])('%s: the whole word, of the type of the form that fits what follows', (text, verb, type) => {
  expect(find(text, 0, true)).toMatchObject({ verb, verbEnd: verb.length, type });
});

test.each(['Requesting the parties to talk', 'Noteshelf', ''])('no verb opens "%s"', (text) => {
  expect(find(text, 0, true)).toBeNull();
});
