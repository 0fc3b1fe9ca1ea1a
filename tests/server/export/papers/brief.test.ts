import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { lexer, type Token, type Tokens } from 'marked';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Graph } from '../../../../server/contract.ts';
import { markdownOf } from '../../../../server/export/brief/markdown.ts';
import { need } from '../../../support/requirement.ts';
import { python, pythonJson } from '../../python.ts';
import { exporting } from './server.ts';

const { ask, bytes, text, json } = exporting();
const folder = mkdtempSync(join(tmpdir(), 'recalling-brief-'));
afterAll(() => rmSync(folder, { recursive: true }));

const is =
  <Type extends Tokens.Generic['type']>(type: Type) =>
  (token: Token): boolean =>
    token.type === type;

/** The text of a token as a reader sees it. */
const shown = (token: Token | Tokens.TableCell): string => {
  if ('tokens' in token && token.tokens) return token.tokens.map(shown).join('');
  return 'text' in token ? String(token.text) : '';
};

const tablesOf = (source: string): Tokens.Table[] =>
  lexer(source)
    .filter(is('table'))
    .map((token) => token as Tokens.Table);

describe('Markdown', () => {
  test('has every mandate of an actor with who, when and the sentence', async () => {
    const graph = Graph.parse(await json('mandates'));
    const [due, mandates] = tablesOf(await text('markdown', 'mandates', 'zh'));
    expect(mandates?.header.map(shown)).toEqual(['段', '动词', '须行动者', '涉及', '期限', '案文']);
    const asked = graph.nodes.filter(({ type }) => type === 'Mandate');
    expect(mandates?.rows.length).toBe(asked.length);
    const sentences = mandates?.rows.map((row) => shown(row[5] ?? expect.fail('no sentence'))) ?? [];
    for (const { text: words } of asked)
      expect(sentences.some((sentence) => sentence.includes(words?.zh ?? '—'))).toBe(true);
    expect(mandates?.rows.flatMap((row) => shown(row[4] ?? expect.fail('no date')))).toContain(
      '任务期限（至2025年12月31日）',
    );
    const inOrder = due?.rows.map((row) => row.map(shown)) ?? [];
    expect(inOrder[0]?.[3]).toBe('第2617(2021)号决议第24段');
    expect(inOrder.at(-1)).toEqual([
      '至2025年12月31日',
      '任务期限届满',
      '反恐怖主义委员会执行局',
      '第2617(2021)号决议第2段',
    ]);
  });

  test('is called after whom it is about, and says once what was asked', async () => {
    const source = await text('markdown', 'mandates', 'en');
    expect(source).toMatch(/^# Brief: CTED – \d+ mandates \(told to act\)\n/);
    expect(source.match(/told to act\)/g)).toHaveLength(1);
    expect(source).toContain('| Mandate runs until 31 Dec 2025 |');
    expect(await text('markdown', 'mandates', 'zh')).toMatch(
      /^# 简报：反恐怖主义委员会执行局，\d+项任务（须行动）\n/,
    );
  });

  test('a trace goes step by step, each document with the sentence that cites it', async () => {
    const tokens = lexer(await text('markdown', 'trace', 'en'));
    expect(tokens.filter(is('heading')).map(shown)[0]).toBe(
      'Brief: S/RES/2617 (2021), para. 17 – what it builds on, in 2 steps',
    );
    const headings = tokens.filter(is('heading')).map(shown);
    expect(headings).toContain('Step by step');
    expect(headings.filter((heading) => /^Step \d$/.test(heading))).toEqual(['Step 1', 'Step 2']);
    const quotes = tokens.filter(is('blockquote')).map(shown);
    expect(
      quotes.some(
        (quote) => quote.includes('第 1373(2001)') && quote.includes('S/RES/2617 (2021), para. 17'),
      ),
    ).toBe(true);
  });

  test('paths are told one by one, each step with what it says and the sentence or data set that says so', async () => {
    const tokens = lexer(await text('markdown', 'path', 'en'));
    const headings = tokens.filter(is('heading')).map(shown);
    expect(headings).toContain('The shortest paths');
    expect(headings).toContain('CTED – S/RES/1805 (2008) – S/RES/1267 (1999)');
    // Seven ways, of which those by several mandates of one resolution are one route: it is told once.
    expect(headings.filter((heading) => / – .* – /.test(heading))).toHaveLength(5);
    const said = tokens.filter(is('paragraph')).map(shown);
    expect(said).toContain('There are more paths of the same length.');
    expect(
      said.filter((line) => /^The same path also runs through S\/RES\/2617 .*para/.test(line)),
    ).toHaveLength(1);
    const cites = said.indexOf('S/RES/1805 (2008) cites S/RES/1267 (1999)');
    expect(said[cites + 1]).toMatch(/^By UNxml.*S\/RES\/1805 \(2008\), paras\. 9 and 10$/);
    const quotes = tokens.filter(is('blockquote')).map(shown);
    expect(quotes.some((quote) => quote.includes('第 1267(1999)号') && quote.includes('para. 18'))).toBe(
      true,
    );
    expect(headings).not.toContain('What is cited');
  });

  test('acknowledges the United Nations, says that copies are unofficial, and links every source', async () => {
    const source = await text('markdown', 'resolution', 'en');
    const graph = Graph.parse(await json('resolution'));
    expect(source).toContain('unofficial copies');
    expect(source).toContain('United Nations');
    const links = new Set([...source.matchAll(/\]\(<([^>]+)>/g)].map(([, link]) => link));
    for (const { id } of graph.nodes.filter(({ type }) => type === 'Resolution'))
      expect(links).toContain(`https://docs.un.org/en/${id.replace(' (', '(')}`);
    expect(source.match(/并重申安理会第 1267/g)?.length).toBe(1);
  });

  test('any words come back from a parser as they were, in a paragraph and in a cell', () => {
    const marks = fc.constantFrom(
      'a',
      'b',
      ' ',
      '*',
      '_',
      '`',
      '#',
      '|',
      '[',
      ']',
      '(',
      '<',
      '>',
      '\\',
      '&',
      '~',
      '-',
      '+',
      '=',
      '!',
      '1',
      '.',
      '反',
    );
    fc.assert(
      fc.property(fc.string({ unit: marks, minLength: 1, maxLength: 14 }), (words) => {
        const wanted = `x ${words} y`.replace(/\s+/g, ' ');
        const line = [{ text: wanted }];
        const source = markdownOf({
          language: 'en',
          title: 'T',
          footer: 'F',
          keys: [],
          blocks: [
            { kind: 'paragraph', line },
            { kind: 'table', head: [{ text: 'H', width: 100 }], rows: [[[line]]] },
          ],
        });
        const tokens = lexer(source);
        expect(tokens.filter(is('paragraph')).map(shown)[0]).toBe(wanted);
        expect(tablesOf(source)[0]?.rows.map((row) => row.map(shown))).toEqual([[wanted]]);
      }),
    );
  });
});

const Read = z.object({
  title: z.string(),
  author: z.string(),
  comments: z.string(),
  headings: z.array(z.string()),
  tables: z.array(z.array(z.array(z.string()))),
  text: z.string(),
  notes: z.array(z.boolean().nullable()),
  links: z.array(z.string()),
});

const script = `
import json, sys, docx
document = docx.Document(sys.argv[1])
properties = document.core_properties
print(json.dumps({
  "title": properties.title, "author": properties.author, "comments": properties.comments,
  "headings": [p.text for p in document.paragraphs if p.style is not None and p.style.name.startswith("Heading")],
  "tables": [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables],
  "text": "\\n".join(p.text for p in document.paragraphs),
  "notes": [p.paragraph_format.keep_with_next for p in document.paragraphs if p.text.startswith(("The bold line", "每项任务中的粗体字"))],
  "links": [r.target_ref for r in document.part.rels.values() if r.reltype.endswith("/hyperlink")],
}))`;

describe.each(['en', 'zh'] as const)('DOCX in %s', (language) => {
  test('opens in python-docx with the findings, their sentences and where they come from', async (context) => {
    const program = need(context, python('docx'));
    const file = join(folder, `${language}.docx`);
    writeFileSync(file, await bytes('docx', 'resolution', language));
    const read = Read.parse(await pythonJson(program, script, file));
    const graph = Graph.parse(await json('resolution'));
    expect(read.headings[0]).toBe({ en: 'Summary', zh: '概要' }[language]);
    expect(read.author).toMatch(/^Recalling \d/);
    expect(read.comments).toContain({ en: 'United Nations', zh: '联合国' }[language]);
    expect(read.title).toContain(
      { en: 'Brief: S/RES/2617 (2021) – ', zh: '简报：第2617(2021)号决议' }[language],
    );
    // It does not stay at the foot of a page without its table.
    expect(read.notes).toEqual([true]);
    const mandates = graph.nodes.filter(({ type }) => type === 'Mandate');
    const rows = read.tables.find((table) => table.length === mandates.length + 1) ?? expect.fail('no table');
    for (const { label, text: words } of mandates)
      expect(rows.find(([place]) => place?.split('\n')[1] === label)?.at(-1)).toContain(words?.zh);
    expect(read.text).toContain({ en: 'unofficial copies', zh: '非正式副本' }[language]);
    expect(read.links).toContain(`https://docs.un.org/${language}/S/RES/1373(2001)`);
  });
});

test('the whole of a large graph is no brief, and says so', async () => {
  const response = await ask('docx', 'whole');
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ detail: expect.stringMatching(/at most/) });
});
