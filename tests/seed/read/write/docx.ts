import { strToU8, zipSync } from 'fflate';
import type { Sample } from '../samples.ts';

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

export const paragraph = (contents: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${contents}</w:p>`;

export const inList = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

const level = (depth: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

export interface DocxParts {
  /** What stands in the body, as WordprocessingML. */
  readonly body: string;
  /** The definitions of lists, by their ids from 1 on: format and text of each level. */
  readonly lists?: readonly (readonly (readonly [format: string, text: string])[])[];
  readonly styles?: string;
}

/** A Word document of these parts, with a header, a footer and a footnote that are none of its text. */
export const docxOf = ({ body, lists = [], styles = '' }: DocxParts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
        'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${main}><w:body>${body}</w:body></w:document>`,
        'word/styles.xml': `<w:styles ${main}>${styles}</w:styles>`,
        'word/numbering.xml': `<w:numbering ${main}>${lists
          .map(
            (levels, index) =>
              `<w:abstractNum w:abstractNumId="${index}">${levels.map(([format, text], depth) => level(depth, format, text)).join('')}</w:abstractNum>`,
          )
          .join('')}${lists
          .map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`)
          .join('')}</w:numbering>`,
        'word/footnotes.xml': `<w:footnotes ${main}><w:footnote w:id="2">${paragraph(run('See resolution 242 (1967).'))}</w:footnote></w:footnotes>`,
        'word/header1.xml': `<w:hdr ${main}>${paragraph(run('S/RES/2618 (2022)'))}</w:hdr>`,
        'word/footer1.xml': `<w:ftr ${main}>${paragraph(run('22-00001'))}</w:ftr>`,
      }).map(([name, contents]) => [name, strToU8(contents)]),
    ),
  );

/** What these languages put between a number and a paragraph, as a level of a Word list. */
const forms: Readonly<Record<Sample['language'], readonly [string, string][]>> = {
  en: [
    ['decimal', '%1.'],
    ['lowerLetter', '(%2)'],
  ],
  fr: [
    ['decimal', '%1.'],
    ['lowerLetter', '%2)'],
  ],
  es: [
    ['decimal', '%1.'],
    ['lowerLetter', '%2)'],
  ],
  ru: [
    ['decimal', '%1.'],
    ['lowerLetter', '%2)'],
  ],
  zh: [
    ['decimal', '%1.'],
    ['lowerLetter', '(%2)'],
  ],
  ar: [
    ['decimal', '%1 -'],
    ['arabicAlpha', '(%2)'],
  ],
};

const footnote = '<w:r><w:footnoteReference w:id="2"/></w:r>';

/**
 * A sample as a Word document: masthead in a table, paragraphs and items numbered by Word, a change that is tracked, a
 * word in two runs, a footnote.
 */
export const asDocx = (sample: Sample): Uint8Array => {
  const [symbol = '', ...heading] = sample.heading;
  const cell = (text: string): string => `<w:tc>${paragraph(run(text))}</w:tc>`;
  const halves = (text: string): string =>
    `${run(text.slice(0, 3))}<w:del>${run('').replace('<w:t ', '<w:delText ').replace('</w:t>', '</w:delText>')}</w:del><w:ins>${run(text.slice(3))}</w:ins>`;
  return docxOf({
    lists: [forms[sample.language]],
    body: [
      `<w:tbl><w:tr>${cell('United Nations')}${cell(symbol)}</w:tr><w:tr>${cell('Security Council')}${cell('Distr.: General')}</w:tr></w:tbl>`,
      ...heading.map((line) => paragraph(run(line))),
      paragraph(run(sample.opener)),
      ...sample.recitals.map((text) => paragraph(halves(text))),
      ...sample.operative.flatMap(({ text, items, note }) => [
        paragraph(`${run(text)}${note === undefined ? '' : footnote}`, inList(1, 0)),
        ...items.map((item) => paragraph(run(item.text), inList(1, 1))),
      ]),
    ].join(''),
  });
};
