import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { counted } from '../../../seed/read/docx/counting.ts';
import { linesOfDocx } from '../../../seed/read/docx/document.ts';
import { refusalOf } from '../../support/refusal.ts';
import { type DocxParts, docxOf, inList, paragraph, run } from './write/docx.ts';

const lines = async (parts: DocxParts): Promise<string[]> =>
  (await linesOfDocx('x.docx', docxOf(parts))).map(({ text, place }) =>
    place === 'item' ? `  ${text}` : text,
  );

describe('numbers are counted as Word counts them', () => {
  const levels = [
    ['decimal', '%1.'],
    ['lowerLetter', '(%2)'],
    ['lowerRoman', '%3)'],
  ] as const;

  test('levels begin anew under the next of their upper level', async () => {
    const depths = [0, 1, 1, 2, 2, 0, 1, 2];
    const body = depths.map((depth) => paragraph(run('x'), inList(1, depth))).join('');
    expect(await lines({ body, lists: [levels] })).toEqual([
      '1. x',
      '  (a) x',
      '  (b) x',
      '  i) x',
      '  ii) x',
      '2. x',
      '  (a) x',
      '  i) x',
    ]);
  });

  test('lists count for themselves, and paragraphs between them do not matter', async () => {
    const body = [inList(1, 0), '', inList(2, 0), inList(1, 0)]
      .map((list) => paragraph(run('x'), list))
      .join('');
    expect(await lines({ body, lists: [levels, [['upperRoman', '%1']]] })).toEqual([
      '1. x',
      'x',
      'I x',
      '2. x',
    ]);
  });

  test('a style brings its list, also by the style that it is based on', async () => {
    const styles = `<w:style w:styleId="Base"><w:pPr>${inList(1, 0)}</w:pPr></w:style><w:style w:styleId="Own"><w:basedOn w:val="Base"/></w:style>`;
    const body = ['Own', 'Base'].map((style) => paragraph(run('x'), `<w:pStyle w:val="${style}"/>`)).join('');
    expect(await lines({ body, lists: [levels], styles })).toEqual(['1. x', '2. x']);
  });

  test('styles that are based on each other end nothing', async () => {
    const styles =
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    expect(await lines({ body: paragraph(run('x'), '<w:pStyle w:val="A"/>'), styles })).toEqual(['x']);
  });

  test.each([
    ['decimal', 12, '12'],
    ['decimalZero', 7, '07'],
    ['lowerLetter', 3, 'c'],
    ['lowerLetter', 28, 'bb'],
    ['upperLetter', 2, 'B'],
    ['lowerRoman', 14, 'xiv'],
    ['upperRoman', 1999, 'MCMXCIX'],
    ['russianLower', 3, 'в'],
    ['arabicAlpha', 3, 'ت'],
    ['arabicAbjad', 3, 'ج'],
    ['chineseCounting', 10, '十'],
    ['chineseCountingThousand', 21, '二十一'],
    ['chineseCounting', 120, '120'],
    ['none', 5, ''],
    ['someOther', 5, '5'],
  ])('%s %i is %s', (format, count, written) => {
    expect(counted(format, count)).toBe(written);
  });
});

describe('only the text itself is read', () => {
  const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>';
  const deleted = '<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>';
  const moved = `<w:moveFrom>${run('away')}</w:moveFrom><w:moveTo>${run('here')}</w:moveTo>`;
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${run('7')}`;
  const box = `<w:r><w:pict><w:txbxContent>${paragraph(run('box'))}</w:txbxContent></w:pict></w:r>`;

  test.each([
    ['a word in several runs', `${run('Deci')}${run('des')}`, ['Decides']],
    ['hidden text', `${run('shown')}${hidden}`, ['shown']],
    ['accepted changes', `${run('one ')}${deleted}<w:ins>${run('two')}</w:ins>`, ['one two']],
    ['what was moved', `${run('is ')}${moved}`, ['is here']],
    ['fields by their result', `${run('page ')}${field}`, ['page 7']],
    ['links', `<w:hyperlink>${run('1373 (2001)')}</w:hyperlink>`, ['1373 (2001)']],
    [
      'tabs and hyphens',
      `${run('1')}<w:r><w:tab/><w:t>counter</w:t><w:noBreakHyphen/><w:t>attack</w:t></w:r>`,
      ['1 counter-attack'],
    ],
    [
      'line breaks',
      `${run('one')}<w:r><w:br/></w:r>${run('two')}<w:r><w:br w:type="page"/></w:r>`,
      ['one', 'two'],
    ],
    ['no text boxes', `${run('text')}${box}`, ['text']],
    ['no empty paragraphs', '', []],
  ])('%s', async (_, contents, expected) => {
    expect(await lines({ body: paragraph(contents) })).toEqual(expected);
  });

  test('a paragraph whose end was deleted runs into the next', async () => {
    const ending = '<w:rPr><w:del w:id="1"/></w:rPr>';
    expect(await lines({ body: `${paragraph(run('one '), ending)}${paragraph(run('two'))}` })).toEqual([
      'one two',
    ]);
  });

  test('tables and content controls are read through', async () => {
    const cell = `<w:tc>${paragraph(run('cell'))}</w:tc>`;
    const control = `<w:sdt><w:sdtContent>${paragraph(run('control'))}</w:sdtContent></w:sdt>`;
    expect(await lines({ body: `<w:tbl><w:tr>${cell}</w:tr></w:tbl>${control}` })).toEqual([
      'cell',
      'control',
    ]);
  });
});

describe('ZIP files that are no Word documents are told apart', () => {
  const zip = (...names: string[]): Uint8Array =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])));

  test.each([
    ['a spreadsheet', zip('[Content_Types].xml', 'xl/workbook.xml'), /a spreadsheet/],
    ['a presentation', zip('[Content_Types].xml', 'ppt/presentation.xml'), /a presentation/],
    ['an OpenDocument text', zip('mimetype', 'content.xml', 'META-INF/manifest.xml'), /an OpenDocument file/],
    ['an electronic book', zip('mimetype', 'META-INF/container.xml'), /an electronic book/],
    ['an archive', zip('a.txt', 'content.xml'), /an archive/],
    ['no archive at all', strToU8('PK\x03\x04 and nothing more'), /damaged/],
    ['a document whose text is damaged', zip('_rels/.rels', 'word/document.xml').slice(0, -30), /damaged/],
  ])('%s', async (_, bytes, told) => {
    expect((await refusalOf(linesOfDocx('x.docx', bytes))).message).toMatch(told);
  });
});
