import type { Column } from '../columns.ts';
import { element, escapeXml, openTag, xmlDeclaration } from '../xml.ts';
import type { ZipEntry } from '../zip.ts';

/** Excel takes no more rows in one sheet, and no more characters in one cell. */
const mostRows = 1_048_576;
const longestText = 32_767;

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** How cells look, by their index in styles.xml. */
export const look = { plain: 0, bold: 1, wrapped: 2 } as const;

/** A table with its head, in parts. */
export interface Sheet<Item> {
  readonly name: string;
  readonly columns: readonly Column<Item>[];
  readonly widths: readonly number[];
  readonly rows: AsyncIterable<readonly Item[]> | Iterable<readonly Item[]>;
  readonly look?: number;
}

/** `A`, `Z`, `AA`: the name of a column by its index. */
const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** Readers make a character of `_x0041_`: what is written so already must stay. */
const kept = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

type Value = string | number | boolean | undefined;

/**
 * Every text is a cell of type text: one that begins with = + - @ is shown, never run as a formula. Written out, since there
 * are millions of cells in a large graph.
 */
const cell = (place: string, value: Value, style: number): string => {
  if (value === undefined) return '';
  const head = style === look.plain ? `<c r="${place}"` : `<c r="${place}" s="${style}"`;
  if (typeof value === 'number') return `${head}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  const text = escapeXml(kept(value.slice(0, longestText)));
  return `${head} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
};

const rowOf = (number: number, values: readonly Value[], style: number): string => {
  const cells = values.map((value, index) => cell(`${letterOf(index)}${number}`, value, style));
  return `<row r="${number}">${cells.join('')}</row>`;
};

const headOf = <Item>({ columns, widths }: Sheet<Item>): string => {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const cols = widths.map((width, index) =>
    element('col', { min: index + 1, max: index + 1, width, customWidth: 1 }),
  );
  const names = columns.map(({ name }) => name);
  return (
    xmlDeclaration +
    openTag('worksheet', { xmlns: mainNamespace }) +
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    element('cols', {}, cols) +
    openTag('sheetData') +
    rowOf(1, names, look.bold)
  );
};

/**
 * The sheets that hold all rows: one, and others of the same name with a number where one cannot hold them. Each has to be
 * read to its end before the next is asked for.
 *
 * @param most rows of a sheet, its head included
 */
export async function* sheetsOf<Item>(sheet: Sheet<Item>, most: number = mostRows): AsyncGenerator<ZipEntry> {
  const iterator =
    Symbol.asyncIterator in sheet.rows ? sheet.rows[Symbol.asyncIterator]() : sheet.rows[Symbol.iterator]();
  let waiting: readonly Item[] = [];
  let isDone = false;
  async function* contents(): AsyncGenerator<string> {
    yield headOf(sheet);
    let number = 1;
    while (number < most) {
      if (waiting.length === 0) {
        const next = await iterator.next();
        if (next.done) {
          isDone = true;
          break;
        }
        waiting = next.value;
      }
      const some = waiting.slice(0, most - number);
      waiting = waiting.slice(some.length);
      const first = number + 1;
      yield some
        .map((item, index) =>
          rowOf(
            first + index,
            sheet.columns.map(({ value }) => value(item)),
            sheet.look ?? look.plain,
          ),
        )
        .join('');
      number += some.length;
    }
    yield '</sheetData></worksheet>';
  }
  for (let count = 1; !isDone; count += 1)
    yield { name: count === 1 ? sheet.name : `${sheet.name} ${count}`, contents: contents() };
}
