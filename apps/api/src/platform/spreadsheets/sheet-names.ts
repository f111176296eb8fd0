import { type SafeArchive } from './safe-archive';

/** The names of a workbook's sheets by the path of their file, however the workbook writes that path. */
export function sheetNames(archive: SafeArchive): Map<string, string> {
  const targets = new Map<string, string>();
  for (const relation of elements(archive.text('xl/_rels/workbook.xml.rels'), 'Relationship')) {
    const [id, target] = [attribute(relation, 'Id'), attribute(relation, 'Target')];
    if (id !== null && target !== null) {
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
    }
  }
  const names = new Map<string, string>();
  for (const sheet of elements(archive.text('xl/workbook.xml'), 'sheet')) {
    const path = targets.get(attribute(sheet, '(?:\\w+:)?id') ?? '');
    const name = attribute(sheet, 'name');
    if (path !== undefined && name !== null) names.set(path, name);
  }
  return names;
}

// Of these two files nothing is wanted but the attributes of empty elements: no need for a reader of all XML.
const elements = (xml: string, name: string): string[] =>
  xml.slice(0, 1_000_000).match(new RegExp(`<(?:\\w+:)?${name}\\s[^<>]*>`, 'g')) ?? [];

function attribute(element: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element);
  return found === null ? null : plain(found[1] ?? found[2] ?? '');
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,4}));/gi, (all, decimal, hex, name: string) => {
    if (decimal === undefined && hex === undefined) return entities[name] ?? all;
    const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
