import { describe, expect, test } from 'vitest';
import { linesOfHtml } from '../../../seed/read/html/lines.ts';

const lines = (html: string): string[] =>
  linesOfHtml('x.html', html).map(({ text, place }) => (place === 'item' ? `  ${text}` : text));

describe('a block is a line', () => {
  test.each([
    ['paragraphs', '<p>one<p>two</p>', ['one', 'two']],
    ['white space of the source', '<p>\n one\n  two</p>', ['one two']],
    ['inline elements within words', '<p><b>De</b>cides <i>to</i>&nbsp;wait</p>', ['Decides to wait']],
    ['entities', '<p>&laquo;a&raquo; &amp; &#233;&eacute;</p>', ['«a» & éé']],
    ['breaks', '<div>one<br>two<br><br>three</div>', ['one', 'two', 'three']],
    ['text beside blocks', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['tables', '<table><tr><td>one<td>two</table>', ['one', 'two']],
    ['preformatted text', '<pre>\n  one\n\n  two\n</pre>', ['one', 'two']],
    ['marks of direction', '<p>\u200fالقرار\u200e 1</p>', ['القرار 1']],
  ])('%s', (_, html, expected) => {
    expect(lines(html)).toEqual(expected);
  });
});

describe('numbers that a browser prints', () => {
  test.each([
    ['from one on', '<ol><li>x<li>y</ol>', ['1. x', '2. y']],
    ['from elsewhere on', '<ol start="4"><li>x<li value="9">y<li>z</ol>', ['4. x', '9. y', '10. z']],
    ['by letters', '<ol type="a"><li>x<li>y</ol>', ['(a) x', '(b) y']],
    ['by the style', '<ol style="list-style-type: lower-roman"><li>x<li>y</ol>', ['(i) x', '(ii) y']],
    ['none', '<ol style="list-style:none"><li>1. x</ol>', ['1. x']],
    ['none where they are typed', '<ol><li>1. x<li>(b) y</ol>', ['1. x', '(b) y']],
    ['of lists in lists', '<ol><li>x<ol type="a"><li>y</ol><li>z</ol>', ['1. x', '  (a) y', '2. z']],
    ['none of plain lists', '<ul><li>x</ul>', ['x']],
  ])('%s', (_, html, expected) => {
    expect(lines(html)).toEqual(expected);
  });
});

describe('what is no text of the document is left out', () => {
  test.each([
    ['scripts and styles', '<script>x</script><style>y</style><p>text</p>'],
    ['menus and forms', '<nav>x</nav><form>y</form><div role="navigation">z</div><p>text</p>'],
    ['hidden parts', '<p hidden>x</p><p style="display:none">y</p><p aria-hidden="true">z</p><p>text</p>'],
    ['footnotes', '<p>text<sup><a href="#n">[1]</a></sup></p><div class="footnotes">x</div>'],
    [
      'footnotes of LibreOffice',
      '<p>text<sup><a class="sdfootnoteanc" href="#a">1</a></sup></p><div id="sdfootnote1"><p>x</p></div>',
    ],
    ['footnotes that Word has filtered', '<p>text</p><div id="ftn1"><p class="MsoFootnoteText">x</p></div>'],
    [
      'footnotes of Word',
      '<p>text<a style="mso-footnote-id:ftn1">[1]</a></p><div style="mso-element:footnote-list">x</div>',
    ],
    ['footers', '<p>text</p><footer>x</footer>'],
    ['all but the main part', `<div>x</div><main><p>text</p></main>`],
    ['comments', '<p>te<!-- x -->xt</p>'],
  ])('%s', (_, html) => {
    expect(lines(html)).toEqual(['text']);
  });

  test('a main part that is not most of the page is not trusted', () => {
    expect(lines('<main><p>short</p></main><p>much more than the main part has</p>')).toHaveLength(2);
  });

  test('raised letters stay', () => {
    expect(lines('<p>the 8956<sup>th</sup> meeting</p>')).toEqual(['the 8956th meeting']);
  });
});

describe('pages that are made to fill the memory are refused', () => {
  test.each([
    ['too deep', '<div>'.repeat(100_000)],
    ['too many elements', '<p>'.repeat(600_000)],
    [
      'few elements that become many',
      `<p>${Array.from({ length: 150 }, (_, index) => `<font size=${index}>`).join('')}${'<p>x'.repeat(10_000)}`,
    ],
  ])('%s', (_, html) => {
    expect(() => lines(html)).toThrow(/too large or too deep/);
  });
});
