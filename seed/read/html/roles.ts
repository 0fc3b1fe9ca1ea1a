import { attributeOf, type HtmlElement, htmlText } from './parse.ts';

const ignored = new Set(
  'head script style noscript template nav footer aside form button select textarea svg math iframe object audio video canvas img dialog'.split(
    ' ',
  ),
);
const ignoredRoles =
  /^(?:navigation|banner|contentinfo|search|complementary|menu|dialog|doc-endnotes|doc-footnote|alert)$/;
/** Notes and page furniture, as Word, LibreOffice and wikis name them. */
const ignoredStyles =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-element\s*:\s*(?:footnote|endnote|header|footer|comment)/i;
const ignoredClasses =
  /(?:^|[\s_-])(?:footnotes?|endnotes?|reflist|references|noprint|navbox|breadcrumbs?|(?:sd)?(?:footnote|endnote|ftn|edn)\d+|Mso(?:Footnote|Endnote|Comment)Text)(?:$|[\s_-])/i;

const noteMark = /^[\s[\]()*†‡\d]*$/;
const footnoteReference = /mso-footnote-id|mso-endnote-id/i;
const footnoteClass = /footnotereference|endnotereference|(?:^|\s)reference(?:$|\s)/i;

/** What a page has beside its text: menus, forms, footnotes and the marks that refer to them. */
export function isAside(element: HtmlElement): boolean {
  const { tagName } = element;
  const style = attributeOf(element, 'style');
  const named = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`;
  if (ignored.has(tagName) || ignoredRoles.test(attributeOf(element, 'role'))) return true;
  if (attributeOf(element, 'aria-hidden') === 'true' || element.attrs.some(({ name }) => name === 'hidden'))
    return true;
  if (ignoredStyles.test(style) || ignoredClasses.test(named)) return true;
  const refers = tagName === 'sup' || footnoteReference.test(style) || footnoteClass.test(named);
  return refers && noteMark.test(htmlText(element));
}

/** Elements that a browser sets on lines of their own. */
export const blockElements = new Set(
  'html body main article section div header p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th blockquote center address figure figcaption fieldset details summary hr pre'.split(
    ' ',
  ),
);
