import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import type { Exporter } from '../../exporter.ts';
import { collect } from '../../findings/collect.ts';
import { describeProvenance } from '../../provenance.ts';
import { briefOf } from '../brief.ts';
import { mostInBrief } from '../most.ts';
import { contentOf, numbering } from './blocks.ts';
import { footerOf, paper } from './page.ts';
import { propertiesOf } from './properties.ts';
import { styles } from './style.ts';

/** A brief as a Word document: A4 on its side, tables with repeated heads, its provenance in the properties, too. */
export const docx: Exporter = {
  async *write(what) {
    const brief = briefOf(await collect(what, 'A brief', mostInBrief));
    const document = new Document({
      title: brief.title,
      creator: what.provenance.product,
      description: describeProvenance(what.provenance),
      customProperties: propertiesOf(what.provenance, brief),
      styles,
      numbering,
      sections: [
        {
          properties: paper,
          footers: { default: footerOf(brief.footer) },
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, text: brief.title }),
            ...brief.blocks.flatMap((block, index, all) => contentOf(block, all[index + 1])),
          ],
        },
      ],
    });
    yield await Packer.toBuffer(document);
  },
};
