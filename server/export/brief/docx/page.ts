import { Footer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';

/** Twentieths of a point: A4 on its side, since the table of mandates has six columns. */
const page = { width: 11_906, height: 16_838, margin: 1_000 };

/** What is between the margins, across. */
export const room = page.height - 2 * page.margin;

/** The paper of every page. */
export const paper = {
  page: {
    size: { width: page.width, height: page.height, orientation: PageOrientation.LANDSCAPE },
    margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
  },
};

/** The foot of every page, with its number of all. */
export const footerOf = (text: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        children: [
          new TextRun({ children: [`${text}  ·  `, PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
