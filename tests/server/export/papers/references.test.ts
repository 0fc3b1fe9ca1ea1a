import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Graph } from '../../../../server/contract.ts';
import { bibtexEntry } from '../../../../server/export/references/bibtex.ts';
import type { Reference } from '../../../../server/export/references/reference.ts';
import { exporting } from './server.ts';

const { ask, text, json } = exporting();

const entriesOf = async (source: string) => {
  const { entries, errors } = parse(source, { sentenceCase: false });
  expect(errors).toEqual([]);
  return new Map(entries.map((entry) => [entry.key, entry]));
};

/** Records of RIS as citation managers read them: tags in order, each with its value. */
const risRecords = (source: string): Map<string, string[]>[] => {
  const records: Map<string, string[]>[] = [];
  for (const line of source.split('\r\n').filter(Boolean)) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? expect.fail(line);
    if (tag === 'TY') records.push(new Map());
    const record = records.at(-1) ?? expect.fail('a record begins with TY');
    record.set(tag, [...(record.get(tag) ?? []), value]);
  }
  for (const record of records) expect(record.get('ER')).toEqual(['']);
  return records;
};

const documentsOf = (graph: Graph): string[] =>
  graph.nodes.filter(({ type }) => type === 'Resolution' || type === 'Instrument').map(({ id }) => id);

describe('BibTeX', () => {
  test('has every document of the selection, as a citation manager wants it', async () => {
    const entries = await entriesOf(await text('bibtex', 'resolution'));
    const ids = documentsOf(Graph.parse(await json('resolution')));
    expect([...entries.values()].map(({ fields }) => fields.number).sort()).toEqual(ids.sort());
    expect(entries.get('S-RES-1373-2001')).toMatchObject({
      type: 'techreport',
      fields: {
        author: [{ name: 'United Nations Security Council' }],
        type: 'Resolution',
        institution: ['United Nations'],
        number: 'S/RES/1373 (2001)',
        date: '2001-09-28',
        url: 'https://docs.un.org/en/S/RES/1373(2001)',
      },
    });
    const { fields } = entries.get('A-RES-60-288') ?? expect.fail('the General Assembly is missing');
    expect(fields.author).toEqual([{ name: 'United Nations General Assembly' }]);
  });

  test('says in Chinese what it is, and quotes the sentence that cites it', async () => {
    const entries = await entriesOf(await text('bibtex', 'resolution', 'zh'));
    const { fields } = entries.get('S-RES-1373-2001') ?? expect.fail('1373 is missing');
    expect(fields).toMatchObject({ type: '决议', author: [{ name: '联合国安全理事会' }], langid: 'chinese' });
    expect(fields.annote).toContain('第2617(2021)号决议第1段援引');
    expect(fields.annote).toContain('第 1373 号决议');
  });

  test('a document without a symbol has neither an author nor an address that nobody knows', async () => {
    const { fields } = (await entriesOf(await text('bibtex', 'resolution'))).get('CHICAGO-CONVENTION') ?? {};
    expect(fields).toMatchObject({ type: 'Treaty', number: 'CHICAGO-CONVENTION' });
    expect(fields).not.toHaveProperty('author');
    expect(fields).not.toHaveProperty('url');
  });

  test('any title comes back from a parser as it was', () => {
    const reference = (title: string): Reference => ({
      key: 'k',
      id: 'S/RES/1 (1946)',
      type: 'Resolution',
      author: null,
      title,
      date: null,
      language: 'en',
      url: null,
      otherUrls: [],
      subjects: [],
      notes: [],
    });
    const letters = fc.constantFrom(
      'a',
      'Z',
      '1',
      ' ',
      '&',
      '%',
      '$',
      '#',
      '_',
      '{',
      '}',
      '~',
      '^',
      '\\',
      '<',
      '>',
      '反',
      'é',
    );
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 12 }), (title) => {
        const wanted = `x${title}x`.replace(/\s+/g, ' ');
        const { entries, errors } = parse(bibtexEntry(reference(wanted)), { sentenceCase: false });
        expect(errors).toEqual([]);
        expect(String(entries[0]?.fields.title).replace(/<\/?span[^>]*>/g, '')).toBe(wanted);
      }),
    );
  });
});

describe('RIS', () => {
  test('has the same documents, in the tags that Zotero reads a report from', async () => {
    const records = risRecords(await text('ris', 'resolution'));
    const ids = documentsOf(Graph.parse(await json('resolution')));
    expect(records.flatMap((record) => record.get('SN') ?? []).sort()).toEqual(ids.sort());
    const record = records.find((one) => one.get('ID')?.[0] === 'S-RES-2617-2021');
    expect(Object.fromEntries(record ?? [])).toMatchObject({
      TY: ['RPRT'],
      AU: ['United Nations Security Council'],
      M3: ['Resolution'],
      SN: ['S/RES/2617 (2021)'],
      DA: ['2021/12/30/'],
      UR: ['https://docs.un.org/en/S/RES/2617(2021)'],
    });
    expect(record?.get('N1')?.join(' ')).toMatch(/zh: https:\/\/docs\.un\.org\/zh\/.*United Nations/);
  });

  test('paragraphs and mandates bring the resolution that they belong to', async () => {
    const records = risRecords(await text('ris', 'mandates', 'zh'));
    expect(records.map((record) => record.get('SN')?.[0])).toContain('S/RES/2617 (2021)');
  });
});

test('actors alone are no list of references, and that is said', async () => {
  const response = await ask('bibtex', 'actor');
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ detail: expect.stringContaining('Choose resolutions') });
});
