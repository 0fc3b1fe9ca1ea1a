import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../support/refusal.ts';
import { someResolutions } from '../sample.ts';
import { readBytes } from './one.ts';

const cover = `<coverPage><p><docNumber>S/RES/2618 (2022)</docNumber></p><p><docTitle>Resolution 2618 (2022)</docTitle></p></coverPage>`;
const formula = '<formula><p><span class="italic">The Security Council</span>,</p></formula>';
const recital = '<container><p><span class="italic">Recalling</span> its earlier work,</p></container>';

const file = (body: string, preamble = `${formula}${recital}`): string =>
  `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement>${cover}<preamble>${preamble}</preamble><mainBody>${body}</mainBody></statement></akomaNtoso>`;

const read = (xml: string) => readBytes('x.xml', Buffer.from(xml), someResolutions);

const paragraphs = async (body: string, preamble?: string): Promise<string[]> =>
  (await read(file(body, preamble))).paragraphs.map(({ id, text }) => `${id} ${text}`);

const p = (text: string): string => `<content><p xml:space="preserve">	${text}</p></content>`;

describe('what the mark-up says of paragraphs wins over what their text suggests', () => {
  test.each([
    [
      'the number stands in its element',
      `<paragraph><num>1.</num>${p('Decides to wait;')}</paragraph><paragraph><num>2.</num>${p('Requests a report.')}</paragraph>`,
      ['op1 Decides to wait;', 'op2 Requests a report.'],
    ],
    [
      'the number stands in the text',
      `<paragraph>${p('1. Decides to wait;')}</paragraph><paragraph>${p('2. Requests a report.')}</paragraph>`,
      ['op1 Decides to wait;', 'op2 Requests a report.'],
    ],
    [
      'the number stands in both',
      `<paragraph><num>1.</num>${p('1. Decides to wait.')}</paragraph>`,
      ['op1 Decides to wait.'],
    ],
    [
      'a number has its text in the next element',
      `<paragraph><num>1.</num></paragraph><paragraph>${p('Decides to wait.')}</paragraph>`,
      ['op1 Decides to wait.'],
    ],
    [
      'a number has its text in its first item',
      `<paragraph><num>1.</num><list><point><num>(a)</num>${p('Decides to wait;')}</point><point><num>(b)</num>${p('Requests a report.')}</point></list></paragraph>`,
      ['op1 (a) Decides to wait;\n(b) Requests a report.'],
    ],
    [
      'a number has lost its full stop',
      `<paragraph><num>1.</num>${p('Decides to wait;')}</paragraph><paragraph><num>2</num>${p('Requests a report;')}</paragraph><paragraph>${p('3 Decides to stop.')}</paragraph>`,
      ['op1 Decides to wait;', 'op2 Requests a report;', 'op3 Decides to stop.'],
    ],
    [
      'items are numbered as paragraphs are',
      `<paragraph><num>1.</num><list><intro><p>Decides:</p></intro><point><num>1.</num>${p('to wait;')}</point><point><num>2.</num>${p('to report;')}</point></list></paragraph><paragraph><num>2.</num>${p('Requests a report.')}</paragraph>`,
      ['op1 Decides:\n1. to wait;\n2. to report;', 'op2 Requests a report.'],
    ],
    [
      'paragraphs are marked up as a list',
      `<paragraph><list><intro><p>Acting under the Charter,</p></intro><point><num>1.</num>${p('Decides to wait;')}</point><point><num>2.</num>${p('Requests a report.')}</point></list></paragraph>`,
      ['pp2 Acting under the Charter,', 'op1 Decides to wait;', 'op2 Requests a report.'],
    ],
    [
      'sections and titles stand between',
      `<section><num>A</num><subheading>Of waiting;</subheading><paragraph><num>1.</num>${p('Decides to wait;')}</paragraph></section><section><num>B</num><paragraph><num>2.</num>${p('Requests a report.')}</paragraph></section>`,
      ['op1 Decides to wait;', 'op2 Requests a report.'],
    ],
    [
      'a paragraph has neither an end nor a length',
      `<paragraph><num>1.</num>${p('Decides')}</paragraph>`,
      ['op1 Decides'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await paragraphs(body)).toEqual(['pp1 Recalling its earlier work,', ...expected]);
  });

  test('a short recital without an end is a paragraph, a title is none', async () => {
    const preamble = `${formula}${recital}<container><p>Of waiting</p></container><container><p><span class="italic">Stressing</span> hope</p></container>`;
    expect(await paragraphs(`<paragraph><num>1.</num>${p('Decides.')}</paragraph>`, preamble)).toEqual([
      'pp1 Recalling its earlier work,',
      'pp2 Stressing hope',
      'op1 Decides.',
    ]);
  });

  test('footnotes and their marks are left out, raised letters are not', async () => {
    const note = '<authorialNote><p>See S/2021/1.</p></authorialNote>';
    expect(
      await paragraphs(
        `<paragraph><num>1.</num>${p(`Decides<sup>1</sup> on the 2<sup>nd</sup>${note}.`)}</paragraph>`,
      ),
    ).toContain('op1 Decides on the 2nd.');
  });
});

describe('marks become findings', () => {
  const marked = (verb: string, rest: string) =>
    read(file(`<paragraph><num>1.</num>${p(`<span class="italic">${verb}</span>${rest}`)}</paragraph>`));

  test.each([
    ['a verb that reading knows', 'Decides', ' to wait.', 'Decides'],
    ['a verb that no list has', 'Ponders', ' the matter.', 'Ponders'],
    ['a verb before the one that reading knows', 'Pondering', ' the matter, decides to wait.', 'Pondering'],
    ['a mark that ends within a word', 'Deci', 'des to wait.', 'Decides'],
  ])('%s', async (_, verb, rest, expected) => {
    const { paragraphs: found } = await marked(verb, rest);
    expect(found.at(-1)?.verb?.toLowerCase()).toBe(expected.toLowerCase());
  });

  test('a link names a citation that the text leaves open', async () => {
    const link = (href: string, text: string): string =>
      `<a href="https://undocs.org/en/${href}">${text}</a>`;
    const body = `Decides to follow ${link('S/RES/1540(2004)', 'S/RES/1540 (2004)')}, not ${link('S/RES/1373(2001)', 'it')} nor ${link('A/RES/60/288', 'A/RES/60/288')}.`;
    const { citations, paragraphs: found } = await read(
      file(`<paragraph><num>1.</num>${p(body)}</paragraph>`),
    );
    expect(citations.map(({ target, paragraph }) => [target, paragraph])).toEqual([
      ['S/RES/1540 (2004)', 'op1'],
    ]);
    for (const { paragraph, start, end, printed } of citations)
      expect(found.find(({ id }) => id === paragraph)?.text.slice(start, end)).toBe(printed);
  });
});

describe('XML that is harmful or damaged is refused in a line', () => {
  const ordinary = file(`<paragraph><num>1.</num>${p('Decides.')}</paragraph>`);

  test.each([
    [
      'external entities',
      `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>${ordinary.replace('Decides', '&x;')}`,
      /document type/,
    ],
    [
      'entities within entities',
      `<!DOCTYPE a [<!ENTITY x "lol"><!ENTITY y "&x;&x;">]>${ordinary}`,
      /document type/,
    ],
    ['an entity that nothing declares', ordinary.replace('Decides', '&x;'), /damaged at line 1/],
    ['an end that is missing', ordinary.slice(0, -40), /damaged/],
    ['elements without end within one another', `<akomaNtoso>${'<a>'.repeat(100_000)}`, /within one another/],
    [
      'another kind of XML',
      '<?xml version="1.0"?><!-- list --><feed><entry/></feed>',
      /first element is <feed>/,
    ],
  ])('%s', async (_, xml, told) => {
    const refusal = await refusalOf(read(xml));
    expect(refusal.code).toBe('unreadable-file');
    expect(refusal.message).toMatch(told);
    expect(refusal.advice).not.toBe('');
  });
});
