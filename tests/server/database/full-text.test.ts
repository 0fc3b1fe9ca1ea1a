import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../server/database/full-text.ts';
import { luceneQuery } from '../../../server/database/lucene.ts';
import { Vocabulary } from '../../../server/database/vocabulary.ts';
import { placeOfText } from '../../../server/questions/search/texts.ts';

describe('a question in pieces', () => {
  test.each<[string, string[]]>([
    ['Counter-Terrorism', ['counter', 'terrorism']],
    ['S/RES/2617', ['s', 'res', '2617']],
    ['反恐执行局', ['反恐', '恐执', '执行', '行局']],
    ['第2617号', ['2617']],
    ['局', []],
    ['国际civil民航', ['国际', 'civil', '民航']],
    ['l’État', ['l', 'état']],
    ['резолюция 1373', ['резолюция', '1373']],
    ['مكافحة الإرهاب', ['مكافحة', 'الإرهاب']],
    ['…—!', []],
  ])('%s', (text, pieces) => {
    expect(piecesOf(text).map((piece) => piece.text)).toEqual(pieces);
  });
});

test.each<[string, string[], number | null]>([
  ['The border control plan', ['border', 'control'], 0],
  ['Control of the border', ['border', 'control'], 1],
  ['Borderland controls', ['border', 'control'], 2],
  ['Border', ['border', 'control'], null],
  ['cross-border control', ['border', 'control'], 0],
  ['加强边境管制', ['边境', '管制'], 1],
  ['加强边境管制', ['边境管制'], 0],
])('%s holds %j: %s', (text, words, place) => {
  expect(placeOfText(text, words)).toBe(place);
});

describe('Lucene is asked', () => {
  test('for words, beginnings and parts of words, in one language at a time', () => {
    const query = luceneQuery(piecesOf('terror 反恐'));
    expect(query?.startsWith('text_ar:(+(terror^8 terror*^2 *terror*) +"反恐")')).toBe(true);
    expect(query).toContain('text_zh:(');
  });

  test.each(['the', 'of', 'he', 'a'])('not for %s, which it leaves out', (word) => {
    expect(luceneQuery(piecesOf(word))).toBeNull();
    expect(luceneQuery(piecesOf(`${word} border`))).not.toContain(`+(${word}^`);
  });
});

describe('a vocabulary', () => {
  const vocabulary = new Vocabulary();
  for (const text of ['counter terrorism', 'terrorist acts of terrorism', '反恐执行局']) vocabulary.add(text);

  test.each<[string, string[], number]>([
    ['terror', ['terrorism', 'terrorist'], 3],
    ['ist', ['terrorist'], 1],
    ['nothing', [], 0],
    ['执行', ['执行'], 1],
    ['局执', ['局执'], 0],
  ])('knows where %s stands', (text, terms, places) => {
    const [piece] = piecesOf(text);
    if (!piece) throw new Error('There is a piece.');
    const found = vocabulary.termsOf(piece);
    expect([[...found.terms].sort(), found.places]).toEqual([terms, places]);
  });

  test('gives the most frequent words where a letter stands in too many', () => {
    const large = new Vocabulary();
    for (let number = 0; number < 1_000; number += 1) large.add(`q${number} q7 `);
    const [piece] = piecesOf('q');
    if (!piece) throw new Error('There is a piece.');
    const { terms, partial } = large.termsOf(piece);
    expect(partial).toBe(true);
    expect(terms[0]).toBe('q7');
  });
});
