import type { Sample } from '../samples.ts';

const longestLine = 76;

/** Breaks lines at spaces; a language without any has its lines as they are. */
function wrapped(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + word.length >= longestLine && line !== '') {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** A sample as plain text: indented paragraphs, blank lines between them. */
export const asText = (sample: Sample): string =>
  [
    ...sample.heading.map((line) => `        ${line}`),
    `    ${sample.opener}`,
    ...sample.recitals.map((text) => wrapped(`    ${text}`)),
    ...sample.operative.flatMap(({ number, text, items }) => [
      wrapped(`    ${number} ${text}`),
      ...items.map((item) => wrapped(`    ${item.label} ${item.text}`)),
    ]),
  ].join('\n\n');
