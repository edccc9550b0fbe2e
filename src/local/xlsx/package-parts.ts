import type { Workbook } from '@cj-tech-master/excelts';
import type { XlsxName } from './book.ts';
import { xmlText } from './file-text.ts';

interface PartWriter {
  append(part: unknown, options: { readonly name: string }): void;
}

const metadataPath = 'xl/metadata.xml';

// Tells Excel that an array formula spills by itself, instead of being the fixed kind in braces.
const metadata = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  + '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">'
  + '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1"'
  + ' rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>'
  + '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">'
  + '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>'
  + '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

function withMetadataType(xml: string): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
  return xml.replace('</Types>', `<Override PartName="/${metadataPath}" ContentType="${type}"/></Types>`);
}

function withMetadataRelation(xml: string): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata';
  return xml.replace('</Relationships>', `<Relationship Id="rIdMetadata" Type="${type}" Target="metadata.xml"/></Relationships>`);
}

function withSpilling(xml: string): string {
  return xml.replace(/(<c r="[A-Z]+\d+"[^>]*)(><f t="array")/g, '$1 cm="1"$2');
}

function withNames(xml: string, names: readonly XlsxName[]): string {
  if (names.length === 0) return xml;
  const listed = names.map(({ name, refersTo }) => `<definedName name="${xmlText(name)}">${xmlText(refersTo)}</definedName>`).join('');
  return xml.includes('<definedNames>')
    ? xml.replace('<definedNames>', () => `<definedNames>${listed}`)
    : xml.replace('</sheets>', () => `</sheets><definedNames>${listed}</definedNames>`);
}

function completed(path: string, xml: string, names: readonly XlsxName[], hasArrays: boolean): string {
  if (path === 'xl/workbook.xml') return withNames(xml, names);
  if (!hasArrays) return xml;
  if (path === '[Content_Types].xml') return withMetadataType(xml);
  if (path === 'xl/_rels/workbook.xml.rels') return withMetadataRelation(xml);
  return path.startsWith('xl/worksheets/sheet') ? withSpilling(xml) : xml;
}

/**
 * Saves with what the library lacks: spilling formulas, and names for anything but cells (its own keep every cell of a range apart).
 * It lets the writer of the parts be replaced, so the parts are completed on their way into the file.
 */
export async function saveWorkbook(workbook: Workbook, names: readonly XlsxName[], hasArrays: boolean): Promise<Uint8Array> {
  const saving = workbook.xlsx as unknown as { createZipWriter(options: unknown): PartWriter };
  const original = saving.createZipWriter.bind(workbook.xlsx);
  saving.createZipWriter = (options) => {
    const writer = original(options);
    const append = writer.append.bind(writer);
    writer.append = (part, where) => {
      append(typeof part === 'string' ? completed(where.name, part, names, hasArrays) : part, where);
      if (hasArrays && where.name === 'xl/workbook.xml') append(metadata, { name: metadataPath });
    };
    return writer;
  };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
