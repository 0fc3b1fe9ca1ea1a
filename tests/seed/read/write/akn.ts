import type { Sample } from '../samples.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const codes = { ar: 'ara', en: 'eng', es: 'spa', fr: 'fra', ru: 'rus', zh: 'zho' } as const;

/** The verb that opens a paragraph: one word, two where the first is the Arabic conjunction, or two characters. */
const opening = /^(?:\u0648?\u0625\u0630 )?[^\s\p{Script=Han}]+|^\p{Script=Han}{2}/u;

/** The verb set apart, as the UN's files have it. */
const withVerb = (text: string): string => {
  const [verb = ''] = opening.exec(text) ?? [];
  return `<span class="italic">${escaped(verb)}</span>${escaped(text.slice(verb.length))}`;
};

const point = (label: string, text: string): string =>
  `<point><num>${label}</num><content><p xml:space="preserve">	${escaped(text)}</p></content></point>`;

/** A sample in Akoma Ntoso, as AKN4UN files are: cover page, preamble, numbered paragraphs with lists, keywords. */
export const asAkn = (sample: Sample): string => {
  const [symbol = '', title = '', adoption = ''] = sample.heading;
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta>
<identification source="#un"><FRBRExpression><FRBRlanguage language="${codes[sample.language]}"/></FRBRExpression></identification>
<classification source="un">
<keyword value="a" href="http://metadata.un.org/thesaurus/1" showAs="arms_traffic" dictionary="UNBIS"/>
<keyword value="ARMS TRANSFERS" showAs="ARMS TRANSFERS" dictionary="UNBIS Thesaurus"/>
<keyword value="SMALL ARMS" showAs="SMALL ARMS" dictionary="UNBIS Thesaurus"/>
<keyword refersTo="agenda" value="X" showAs="An item of the agenda." dictionary="UNBIS Thesaurus"/>
</classification></meta>
<coverPage><p><docAuthority>United Nations</docAuthority></p><p><docNumber refersTo="#symbol">${symbol}</docNumber></p>
<p><docStatus>Distr.: General</docStatus></p><p><docTitle>${title}</docTitle></p><p><docTitle>${adoption}</docTitle></p></coverPage>
<preamble><formula name="enactingFormula"><p><span class="italic">${sample.opener.slice(0, -1)}</span>${sample.opener.slice(-1)}</p></formula>
${sample.recitals.map((text) => `<container name="recital"><p xml:space="preserve">	${withVerb(text)}</p></container>`).join('\n')}
</preamble><mainBody>
${sample.operative
  .map(({ number, text, items, note }) => {
    const prose = `<p xml:space="preserve">	${withVerb(text)}${note === undefined ? '' : `<authorialNote marker="1"><p>${note}</p></authorialNote>`}</p>`;
    const body =
      items.length === 0
        ? `<content>${prose}</content>`
        : `<list><intro>${prose}</intro>${items.map((item) => point(item.label, item.text)).join('')}</list>`;
    return `<paragraph><num>${number}</num>${body}</paragraph>`;
  })
  .join('\n')}
</mainBody></statement></akomaNtoso>`;
};
