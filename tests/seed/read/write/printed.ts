import type { Browser } from 'playwright-core';
import type { Sample } from '../samples.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const fonts: Partial<Record<Sample['language'], string>> = {
  ar: '"DejaVu Sans"',
  zh: '"Noto Serif CJK SC", "Noto Sans CJK SC"',
};

/** A page as the UN sets it: masthead in two columns, indented paragraphs, numbers and verbs set apart. */
const html = (sample: Sample): string => {
  const [symbol = '', title = '', adoption = ''] = sample.heading;
  const right = sample.language === 'ar' ? 'dir="rtl"' : '';
  const verb = (text: string): string => {
    const words = /\p{Script=Han}/u.test(text) ? text.slice(0, 2) : (/^\S+/.exec(text)?.[0] ?? '');
    return `<i>${escaped(words)}</i>${escaped(text.slice(words.length))}`;
  };
  return `<!doctype html><html lang="${sample.language}" ${right}><meta charset="utf-8"><style>
    body { font: 10pt/1.25 ${fonts[sample.language] ?? '"Liberation Serif", serif'}; margin: 0 }
    header { display: flex; justify-content: space-between; border-bottom: 2px solid }
    header b { font-size: 18pt; font-weight: normal }
    small { font-size: 8pt }
    p { margin: 0 0.4in 6pt; text-indent: 0.4in; text-align: justify }
    p.title { text-indent: 0; font-weight: bold }
    p.item { margin-inline-start: 0.8in }
    span { display: inline-block; min-width: 0.35in; text-indent: 0 }
  </style>
  <header><div>United Nations</div><b dir="ltr">${symbol}</b></header>
  <header><h2>Security Council</h2><small>Distr.: General<br>27 January 2022</small></header>
  <p class="title">${title}</p><p class="title">${adoption}</p><p><i>${escaped(sample.opener)}</i></p>
  ${sample.recitals.map((text) => `<p>${verb(text)}</p>`).join('')}
  ${sample.operative
    .map(
      ({ number, text, items }) =>
        `<p><span>${number}</span> ${verb(text)}</p>${items
          .map((item) => `<p class="item"><span>${item.label}</span> ${escaped(item.text)}</p>`)
          .join('')}`,
    )
    .join('')}`;
};

const margin = 'width:100%;margin:0 0.5in;font-size:8pt;display:flex;justify-content:space-between';

/** A sample as printed by a browser on small pages, with a header, and a footer of job number and page. */
export async function printed(browser: Browser, sample: Sample): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(html(sample));
    return await page.pdf({
      width: '5.8in',
      height: '4.2in',
      margin: { top: '0.7in', bottom: '0.7in', left: '0.5in', right: '0.5in' },
      displayHeaderFooter: true,
      headerTemplate: `<div style="${margin}"><b>${sample.heading[0]}</b></div>`,
      footerTemplate: `<div style="${margin}"><span>22-00001</span><span><span class="pageNumber"></span>/<span class="totalPages"></span></span></div>`,
    });
  } finally {
    await page.close();
  }
}
