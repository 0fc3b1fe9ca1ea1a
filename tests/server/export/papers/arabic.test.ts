import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findFont } from '../../../../server/export/picture/fonts.ts';
import { need } from '../../../support/requirement.ts';
import { startServer, type TestServer } from '../../server.ts';

/** A resolution whose only text is Arabic, in the Council's forms; the words are the tests' own. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Without lam-alef: its two letters are one glyph, which programs take apart in either order. */
const body = 'لجنة متابعة التنفيذ';
const sentence = `يطلب إلى ${body} أن تقدم تقريرا عن تنفيذ القرار 1373 (2001) بحلول 5 تموز/يوليه 2022؛`;
const resolution = [
  'القرار 2618 (2022)',
  'الذي اتخذه مجلس الأمن في 27 كانون الثاني/يناير 2022',
  'إن مجلس الأمن،',
  'إذ يشير إلى قراره 1373 (2001)،',
  `1 - ${sentence}`,
  '2 - يقرر أن يبقي المسألة قيد نظره.',
].join('\n\n');

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  const form = new FormData();
  form.append('files', new Blob([resolution]), 'S_RES_2618_2022.ar.txt');
  const loaded = await (await fetch(`${server.url}/api/documents`, { method: 'POST', body: form })).text();
  expect(loaded).toContain('"loaded":1');
});
afterAll(() => server?.stop());

const bytes = async (format: string): Promise<Uint8Array> => {
  const response = await server.post('/api/export', { format, resolution: '2618' });
  expect(response.status, response.ok ? '' : await response.text()).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
};

test('Word has its sentences from right to left, and all else from left to right', async () => {
  const words = strFromU8(unzipSync(await bytes('docx'))['word/document.xml'] ?? new Uint8Array());
  const paragraphs = words.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const isArabic = (paragraph: string) => /<w:t[^>]*>\p{Script=Arabic}/u.test(paragraph);
  const fromRight = paragraphs.filter((paragraph) => /<w:bidi\/>/.test(paragraph));
  expect(fromRight.some((paragraph) => paragraph.includes(sentence))).toBe(true);
  expect(fromRight).toEqual(paragraphs.filter(isArabic));
  expect(fromRight.every((paragraph) => /<w:rtl\/>/.test(paragraph))).toBe(true);
  expect(paragraphs.length).toBeGreaterThan(2 * fromRight.length);
});

test('a web page says which way each text is written', async () => {
  const directions: string[] = [];
  const walk = (node: object): void => {
    const { nodeName, attrs = [], childNodes = [] } = Object(node);
    const said = Object.fromEntries(
      attrs.map((one: { name: string; value: string }) => [one.name, one.value]),
    );
    if (said.lang === 'ar') directions.push(`${nodeName} ${said.dir}`);
    for (const child of childNodes) walk(child);
  };
  walk(parse(strFromU8(await bytes('html'))));
  expect(new Set(directions)).toEqual(new Set(['p rtl', 'blockquote rtl']));
});

test('a PDF has Arabic names with their letters joined, in an embedded font', async (context) => {
  need(
    context,
    (await findFont('Arabic')) ?? {
      missing: 'A font with Arabic letters, which PDF embeds (Debian: apt-get install fonts-noto-core)',
    },
  );
  const document = await getDocument({ data: await bytes('pdf'), useSystemFonts: true }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  const words = items.flatMap((item) => ('str' in item ? [item.str] : []));
  expect(words.map((text) => text.normalize('NFKC'))).toContain(body);
  await document.loadingTask.destroy();
});
