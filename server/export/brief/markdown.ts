import type { Exporter } from '../exporter.ts';
import { collect } from '../findings/collect.ts';
import type { Block, Brief, Cell, Line, Run } from './block.ts';
import { briefOf } from './brief.ts';
import { mostInBrief } from './most.ts';

/** What CommonMark and GitHub's tables read as marks, and what browsers read as markup. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~&]/g, (mark) => `\\${mark}`)
    // At the start of a line these begin a heading, a list, a quotation or a rule.
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');

/** Addresses of the United Nations end in a parenthesis, which would end the link. */
const address = (link: string): string => `<${link.replace(/[<>\s]/g, (mark) => encodeURIComponent(mark))}>`;

/** Of a place that several paragraphs share one key is told, that of the first. */
const titled = (key: string | undefined): string =>
  key === undefined ? '' : ` "${key.replace(/["\\\\]/g, (mark) => `\\${mark}`)}"`;

const runText = ({ text, link, key }: Run): string =>
  link === undefined ? escaped(text) : `[${escaped(text)}](${address(link)}${titled(key)})`;

/** Marks must touch the words that they set off, and may not meet each other: strong runs side by side are one. */
const lineText = (line: Line): string => {
  const last = line.findLastIndex(({ look }) => look === 'strong');
  const first = line.findIndex(({ look }) => look === 'strong');
  return line
    .map((run, index) => `${index === first ? '**' : ''}${runText(run)}${index === last ? '**' : ''}`)
    .join('');
};

const cellText = (cell: Cell): string => cell.map(lineText).filter(Boolean).join('<br>');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return lineText(block.line);
    case 'list':
      return block.items.map((item) => `- ${lineText(item)}`).join('\n');
    case 'quote':
      return `> ${escaped(block.text)}\n>\n> — ${lineText(block.source)}`;
    case 'table':
      return [
        row(block.head.map(({ text }) => escaped(text))),
        row(block.head.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map(cellText))),
      ].join('\n');
  }
};

/** A comment, which readers do not see: it ends at its first two hyphens. */
const commentOf = (text: string): string => `<!-- ${text.replaceAll('--', '&#45;&#45;')} -->`;

/** A brief in Markdown: CommonMark, with the tables of GitHub Flavored Markdown; at its end a comment with all keys. */
export const markdownOf = ({ title, blocks, footer, keys }: Brief): string =>
  `${[
    `# ${escaped(title)}`,
    ...blocks.map(blockText),
    escaped(footer),
    commentOf(`Keys: ${keys.join(' | ')}`),
  ].join('\n\n')}\n`;

export const markdown: Exporter = {
  async *write(what) {
    yield markdownOf(briefOf(await collect(what, 'A brief', mostInBrief)));
  },
};
