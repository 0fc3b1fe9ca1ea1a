import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Sample } from '../samples.ts';

/** How a printer sets resolutions. */
export interface Layout {
  readonly columns: 1 | 2;
  /** Lines are stretched to the full width but for a paragraph's last. */
  readonly justified: boolean;
  /** Points between paragraphs, and how far their first lines are indented. */
  readonly gap: number;
  readonly indent: number;
  /** Where numbers and labels stand: before the indent of the text, which hangs; or in the text. */
  readonly hanging: boolean;
  /** How many points earlier the lines of recitals end than those of operative paragraphs. */
  readonly narrower?: number;
  /** What stands on each page beside the text. */
  readonly header?: string;
  readonly footer?: (page: number) => string;
  /** Before each resolution: its masthead on a page of its own. */
  readonly masthead?: true;
}

const page = { width: 595, height: 842, left: 72, right: 72, top: 90, bottom: 110 };
const between = 24;
const size = 10;
const leading = 13;

const fonts = { plain: 'Times-Roman', bold: 'Times-Bold', italic: 'Times-Italic' } as const;
type Font = keyof typeof fonts;

interface Word {
  readonly text: string;
  readonly font: Font;
  readonly width: number;
}

interface Setting {
  /** Of the first line, and of the others, in points. */
  readonly first: number;
  readonly others: number;
  /** Points at the end of lines that are left free. */
  readonly free?: number;
  readonly justified: boolean;
  readonly above: number;
  readonly size?: number;
}

/** Sets lines one below the other through columns and pages. */
class Press {
  readonly document = new PDFDocument({ size: [page.width, page.height], margin: 0, autoFirstPage: false });
  readonly #layout: Layout;
  readonly #notes: string[] = [];
  #pages = 0;
  #column = 0;
  #y = 0;
  /** Where columns begin on this page, below what goes over all of them. */
  #top = page.top;

  constructor(layout: Layout) {
    this.#layout = layout;
    this.newPage();
  }

  get width(): number {
    const { columns } = this.#layout;
    return (page.width - page.left - page.right - (columns - 1) * between) / columns;
  }

  get #left(): number {
    return page.left + this.#column * (this.width + between);
  }

  words(text: string, font: Font, points = size): Word[] {
    this.document.font(fonts[font]).fontSize(points);
    return text.split(' ').map((word) => ({ text: word, font, width: this.document.widthOfString(word) }));
  }

  newPage(): void {
    this.#footnotes();
    this.document.addPage();
    this.#pages += 1;
    [this.#column, this.#y, this.#top] = [0, page.top, page.top];
    const { header, footer } = this.#layout;
    if (header !== undefined) this.put(header, page.width - page.right - 90, 50, 'bold');
    if (footer !== undefined) this.put(footer(this.#pages), page.left, page.height - 50, 'plain', 8);
  }

  put(text: string, x: number, y: number, font: Font, points = size): void {
    this.document.font(fonts[font]).fontSize(points).text(text, x, y, { lineBreak: false });
  }

  /** Something over the whole width, with which the page begins. */
  across(text: string, x: number, font: Font, points: number): void {
    this.put(text, x, this.#y, font, points);
    this.#y += points + 6;
    this.#top = this.#y;
  }

  note(text: string): void {
    this.#notes.push(text);
  }

  #footnotes(): void {
    for (const [index, text] of this.#notes.splice(0).entries()) {
      const y = page.height - page.bottom + 14 + 10 * index;
      this.put(String(index + 1), page.left, y - 2, 'plain', 5);
      this.put(text, page.left + 6, y, 'plain', 7.5);
    }
  }

  #room(): void {
    if (this.#y + leading <= page.height - page.bottom) return;
    this.#column += 1;
    this.#y = this.#top;
    if (this.#column >= this.#layout.columns) this.newPage();
  }

  /** @param mark a raised figure after the last word */
  paragraph(
    words: readonly Word[],
    { first, others, justified, above, free = 0 }: Setting,
    mark?: string,
  ): void {
    this.#y += above;
    const full = this.width - free;
    let [line, indent] = [[] as Word[], first];
    const space = this.document.font(fonts.plain).fontSize(size).widthOfString(' ');
    const draw = (last: boolean): void => {
      this.#room();
      const taken = line.reduce((sum, { width }) => sum + width, 0);
      const wide = full - indent - taken;
      const gap = justified && !last && line.length > 1 ? wide / (line.length - 1) : space;
      let x = this.#left + indent;
      for (const { text, font, width } of line) {
        this.put(text, x, this.#y, font);
        x += width + gap;
      }
      if (last && mark !== undefined) this.put(mark, x - gap, this.#y - 3, 'plain', 6);
      this.#y += leading;
      [line, indent] = [[], others];
    };
    for (const word of words) {
      const taken = line.reduce((sum, { width }) => sum + width + space, 0);
      if (line.length > 0 && indent + taken + word.width > full) draw(false);
      line.push(word);
    }
    draw(true);
  }

  /** Bytes of the file. */
  async end(): Promise<Uint8Array> {
    this.#footnotes();
    const bytes = buffer(this.document);
    this.document.end();
    return bytes;
  }
}

/** The verb in italics, as the UN prints it; then the rest. */
const withVerb = (press: Press, text: string): Word[] => {
  const verb = /^\S+/.exec(text)?.[0] ?? '';
  return [...press.words(verb, 'italic'), ...press.words(text.slice(verb.length + 1), 'plain')];
};

function masthead(press: Press, symbol: string): void {
  press.across(`United Nations        ${symbol}`, page.left, 'bold', 14);
  press.across('Security Council', page.left, 'bold', 18);
  press.across('Distr.: General', page.width - 200, 'plain', 9);
  press.across('27 January 2022', page.width - 200, 'plain', 9);
}

function set(press: Press, sample: Sample, layout: Layout): void {
  const { gap, indent, hanging, justified, narrower: free = 0 } = layout;
  const [symbol = '', title = '', adoption = ''] = sample.heading;
  if (layout.masthead) masthead(press, symbol);
  const plain = { first: 0, others: 0, justified: false, above: 14 };
  press.paragraph(press.words(title, 'bold'), plain);
  press.paragraph(press.words(adoption, 'bold'), plain);
  const running = { first: indent, others: 0, justified, above: gap };
  press.paragraph(press.words(sample.opener, 'italic'), { ...running, above: 14 });
  for (const text of sample.recitals) press.paragraph(withVerb(press, text), { ...running, free });
  for (const { number, text, items, note } of sample.operative) {
    const words = [...press.words(number, 'plain'), ...withVerb(press, text)];
    press.paragraph(words, running, note === undefined ? undefined : '1');
    if (note !== undefined) press.note(note);
    for (const item of items)
      press.paragraph([...press.words(item.label, 'plain'), ...press.words(item.text, 'plain')], {
        first: indent + 20,
        others: hanging ? indent + 36 : 20,
        justified,
        above: gap,
      });
  }
}

/** A PDF of some resolutions, one below the other or, with mastheads, each on pages of its own; in Latin letters. */
export async function typeset(samples: readonly Sample[], layout: Layout): Promise<Uint8Array> {
  const press = new Press(layout);
  for (const [index, sample] of samples.entries()) {
    if (index > 0 && layout.masthead) press.newPage();
    set(press, sample, layout);
  }
  return press.end();
}

/** A PDF of paragraphs that are no resolution. */
export async function typesetProse(paragraphs: readonly string[], layout: Layout): Promise<Uint8Array> {
  const press = new Press(layout);
  for (const text of paragraphs)
    press.paragraph(press.words(text, 'plain'), {
      first: layout.indent,
      others: 0,
      justified: layout.justified,
      above: layout.gap,
    });
  return press.end();
}
