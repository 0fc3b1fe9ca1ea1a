import { Anchor } from '@mantine/core';
import { useState } from 'react';
import type { DocumentParagraph, MandateItem, ResolutionDocument } from '../../../server/contract.ts';
import { directionOf } from '../../../server/words/direction.ts';
import { dueOf } from '../../../server/words/gist/due.ts';
import { gist } from '../../../server/words/gist/gist.ts';
import { localId, shortSymbol } from '../../../server/words/gist/names.ts';
import { paragraphName } from '../../../server/words/gist/wording.ts';
import { Actions } from './Actions.tsx';
import { Card, Section } from './Card.tsx';
import { DocumentLinks } from './DocumentLinks.tsx';
import { GistLine } from './GistLine.tsx';
import { MarkedText } from './MarkedText.tsx';
import { marksOf } from './marks.ts';
import { NodeLinks } from './NodeLinks.tsx';
import { useWording } from './useWording.ts';

interface MandateCardProps {
  readonly mandate: MandateItem;
  readonly paragraph: DocumentParagraph;
  readonly document: ResolutionDocument;
}

/** One clause: its gist, its words, and each of its findings. */
export const MandateCard = ({ mandate, paragraph, document }: MandateCardProps) => {
  const wording = useWording(document);
  const { t, nameOf } = wording;
  const [whole, setWhole] = useState(false);
  const text = paragraph.text[mandate.language] ?? mandate.text;
  const dues = mandate.deliverables.map((one) => ({
    id: one.id,
    kind: one.kind,
    text: one.text,
    when: dueOf(one, wording),
  }));
  const place = t('paragraph.clause', {
    paragraph: paragraphName(paragraph, t),
    number: localId(mandate.id).split('.')[1] ?? '',
  });
  return (
    <Card id={mandate.id} title={place} about={document.id}>
      <GistLine verbType={mandate.verbType} text={gist(mandate, wording)} />
      <MarkedText
        text={text}
        marks={marksOf(paragraph, mandate.language)}
        language={mandate.language}
        {...(whole ? {} : { range: { from: mandate.start, to: mandate.end } })}
      />
      <Anchor component="button" type="button" size="xs" mt={6} onClick={() => setWhole(!whole)}>
        {t(whole ? 'evidence.clauseOnly' : 'evidence.fullText')}
      </Anchor>
      {mandate.assignees.length > 0 && (
        <Section title={t('evidence.assignees')}>
          <NodeLinks links={mandate.assignees.map((id) => ({ id, label: nameOf(id) }))} />
        </Section>
      )}
      {mandate.involves.length > 0 && (
        <Section title={t('evidence.involved')}>
          <NodeLinks links={mandate.involves.map((id) => ({ id, label: nameOf(id) }))} />
        </Section>
      )}
      {dues.length > 0 && (
        <Section title={t('evidence.deliverables')}>
          {dues.map(({ id, kind, text: words, when }) => (
            <div key={id}>
              {t(`deliverables.${kind}`)} {when ?? ''}{' '}
              <q lang={mandate.language} dir={directionOf(mandate.language)}>
                {words}
              </q>
            </div>
          ))}
        </Section>
      )}
      {mandate.buildsOn.length > 0 && (
        <Section title={t('evidence.buildsOn')}>
          <NodeLinks
            links={mandate.buildsOn
              .filter(({ basis }) => basis !== 'preamble')
              .map(({ target, basis }) => ({
                id: target,
                label: shortSymbol(target) === target ? nameOf(target) : shortSymbol(target),
                note: t(`evidence.basis.${basis}`),
              }))}
          />
        </Section>
      )}
      <Actions from={mandate.id} />
      <DocumentLinks links={document.links} />
    </Card>
  );
};
