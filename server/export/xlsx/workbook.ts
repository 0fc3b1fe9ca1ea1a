import { element, lines, xmlDeclaration } from '../xml.ts';
import type { ZipEntry } from '../zip.ts';
import { mainNamespace } from './sheet.ts';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const part = (name: string, root: string): ZipEntry => ({ name, contents: [xmlDeclaration, root] });

const relation = (id: string, kind: string, target: string): string =>
  element('Relationship', { Id: id, Type: `${relations}/${kind}`, Target: target });

const relationships = (items: readonly string[]): string =>
  element('Relationships', { xmlns: `${packages}/relationships` }, lines(items));

const styles = element('styleSheet', { xmlns: mainNamespace }, [
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
]);

const contentTypes = (count: number): string =>
  element('Types', { xmlns: `${packages}/content-types` }, [
    element('Default', {
      Extension: 'rels',
      ContentType: `application/vnd.openxmlformats-package.relationships+xml`,
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Override', { PartName: '/xl/workbook.xml', ContentType: `${types}.sheet.main+xml` }),
    element('Override', { PartName: '/xl/styles.xml', ContentType: `${types}.styles+xml` }),
    ...Array.from({ length: count }, (_, index) =>
      element('Override', {
        PartName: `/xl/worksheets/sheet${index + 1}.xml`,
        ContentType: `${types}.worksheet+xml`,
      }),
    ),
  ]);

/**
 * The files of a workbook (ECMA-376, part 1, SpreadsheetML) with the sheets of some tables, by `sheetsOf`: the sheets first and what lists them last, so that nothing but the
 * rows at hand is in memory.
 */
export async function* workbook(tables: readonly AsyncIterable<ZipEntry>[]): AsyncGenerator<ZipEntry> {
  const names: string[] = [];
  for (const sheets of tables)
    for await (const { name, contents } of sheets) {
      names.push(name);
      yield { name: `xl/worksheets/sheet${names.length}.xml`, contents };
    }
  const listed = names.map((name, index) =>
    element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  yield part(
    'xl/workbook.xml',
    element('workbook', { xmlns: mainNamespace, 'xmlns:r': relations }, element('sheets', {}, listed)),
  );
  yield part('xl/styles.xml', styles);
  yield part(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...names.map((_, index) =>
        relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
      ),
      relation('rIdStyles', 'styles', 'styles.xml'),
    ]),
  );
  yield part('_rels/.rels', relationships([relation('rId1', 'officeDocument', 'xl/workbook.xml')]));
  yield part('[Content_Types].xml', contentTypes(names.length));
}
