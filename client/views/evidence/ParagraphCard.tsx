import { groupBy } from '../../../seed/group.ts';
import type { DocumentParagraph, ResolutionDocument } from '../../../server/contract.ts';
import { gist } from '../../../server/words/gist/gist.ts';
import { shortSymbol } from '../../../server/words/gist/names.ts';
import { paragraphName } from '../../../server/words/gist/wording.ts';
import { useView } from '../../state/view.ts';
import { Actions } from './Actions.tsx';
import { Card, Section } from './Card.tsx';
import { citationNotes } from './citationNotes.ts';
import { DocumentLinks } from './DocumentLinks.tsx';
import { GistLine } from './GistLine.tsx';
import { MarkedText } from './MarkedText.tsx';
import { marksOf } from './marks.ts';
import { NodeLinks } from './NodeLinks.tsx';
import { isLoadedIn, Pinpoints } from './Pinpoints.tsx';
import { shownLanguage, useWording } from './useWording.ts';

/** A paragraph: what each of its clauses asks, its words with all findings marked, what it cites and names. */
export const ParagraphCard = ({
  paragraph,
  document,
}: {
  paragraph: DocumentParagraph;
  document: ResolutionDocument;
}) => {
  const wording = useWording(document);
  const { t, nameOf, language } = wording;
  const { go } = useView();
  const shown = shownLanguage(paragraph.text, language);
  const cited = groupBy(paragraph.citations, ({ target }) => target);
  const named = new Set(paragraph.actors.map(({ id }) => id));
  return (
    <Card id={paragraph.id} title={paragraphName(paragraph, t)} about={document.id}>
      {paragraph.mandates.map((mandate) => (
        <GistLine
          key={mandate.id}
          verbType={mandate.verbType}
          text={gist(mandate, wording)}
          onClick={() => go({ select: [mandate.id] })}
        />
      ))}
      {shown && (
        <MarkedText text={shown.text} marks={marksOf(paragraph, shown.language)} language={shown.language} />
      )}
      {cited.size > 0 && (
        <Section title={t('evidence.citations')}>
          <NodeLinks
            links={[...cited].map(([id, mentions]) => ({
              id,
              label: shortSymbol(id) === id ? nameOf(id) : shortSymbol(id),
              note: (
                <>
                  {[
                    ...new Set(
                      mentions.flatMap((citation) => citationNotes({ ...citation, force: null }, wording)),
                    ),
                  ].join(t('gist.separator'))}
                  <Pinpoints
                    pinpoint={[...new Set(mentions.flatMap(({ pinpoint }) => pinpoint ?? []))]}
                    target={id}
                    loaded={isLoadedIn(document.nodes, id)}
                  />
                </>
              ),
            }))}
          />
        </Section>
      )}
      {named.size > 0 && (
        <Section title={t('evidence.actors')}>
          <NodeLinks links={[...named].map((id) => ({ id, label: nameOf(id) }))} />
        </Section>
      )}
      <Actions from={paragraph.id} />
      <DocumentLinks links={document.links} />
    </Card>
  );
};
