import type { Sample } from '../samples.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A web page with what pages have around a text: menu, script, footer, footnotes. */
const page = (sample: Sample, body: string, charset = 'utf-8'): string => `<!DOCTYPE html>
<html lang="${sample.language}"><head><meta charset="${charset}"><title>Page</title>
<style>p { margin: 0 }</style><script>document.write('<p>1. Decides</p>');</script></head>
<body><nav><ul><li>Home</li><li>S/RES/1 (1946)</li></ul></nav><div hidden>1. Hidden</div>
${body}
<div class="footnotes"><p><sup>1</sup> See resolution 242 (1967).</p></div>
<footer>1540 (2004)</footer></body></html>`;

const noteMark = '<sup><a href="#note">1</a></sup>';

/** Paragraphs with their numbers typed. */
export const asTypedHtml = (sample: Sample, charset?: string): string =>
  page(
    sample,
    [
      ...sample.heading.map((line) => `<h3>${escaped(line)}</h3>`),
      `<p><i>${escaped(sample.opener)}</i></p>`,
      ...sample.recitals.map((text) => `<p>${escaped(text).replace(/ /g, '\n  ')}</p>`),
      ...sample.operative.flatMap(({ number, text, items, note }) => [
        `<p>${number}&nbsp;&nbsp;${escaped(text)}${note === undefined ? '' : noteMark}</p>`,
        ...items.map((item) => `<p style="margin-left:3em">${item.label} ${escaped(item.text)}</p>`),
      ]),
    ].join('\n'),
    charset,
  );

/** Paragraphs as a list that the browser numbers, items as a list within it. */
export const asListedHtml = (sample: Sample): string =>
  page(
    sample,
    [
      ...sample.heading.map((line) => `<div>${escaped(line)}</div>`),
      `<p>${escaped(sample.opener)}</p>`,
      ...sample.recitals.map((text) => `<p>${escaped(text)}</p>`),
      '<ol>',
      ...sample.operative.map(({ text, items, note }) => {
        const list = items.map((item) => `<li>${escaped(item.text)}</li>`).join('');
        const inner = list === '' ? '' : `<ol type="a">${list}</ol>`;
        return `<li>${escaped(text)}${note === undefined ? '' : noteMark}${inner}</li>`;
      }),
      '</ol>',
    ].join('\n'),
  );
