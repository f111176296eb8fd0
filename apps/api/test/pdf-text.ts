import { inflateSync } from 'node:zlib';

/**
 * The Latin text of a PDF that our typesetter made, in the order in which it is drawn; a blank stands between two
 * runs that do not touch. Arabic letters are drawn in parts and cannot be read back. Reads these PDFs only.
 */
export function textOfPdf(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const letters = new Map<string, Map<number, string>>();
  for (const [, body] of objects) {
    for (const [, name, font] of /\/Font <<([\s\S]*?)>>/
      .exec(body.head)?.[1]
      ?.matchAll(/\/(F\d+) (\d+) 0 R/g) ?? []) {
      const map = /\/ToUnicode (\d+)/.exec(objects.get(font ?? '')?.head ?? '')?.[1] ?? '';
      letters.set(name ?? '', lettersOf(objects.get(map)?.stream ?? ''));
    }
  }
  const pages = [...objects.values()].flatMap(({ head }) => /\/Contents (\d+)/.exec(head)?.[1] ?? []);
  return pages.map((page) => written(objects.get(page)?.stream ?? '', letters)).join('\f');
}

/** How many pages it has. */
export function pagesOfPdf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type \/Page\b/g)].length;
}

export interface PdfObject {
  head: string;
  stream: string;
}

export function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  const whole = pdf.toString('latin1');
  for (const { 0: text, 1: number = '', index } of whole.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const begins = text.indexOf('\nstream\n');
    const head = begins < 0 ? text : text.slice(0, begins);
    const from = index + begins + '\nstream\n'.length;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const bytes = pdf.subarray(from, from + length);
    const packed = begins >= 0 && head.includes('/FlateDecode');
    objects.set(number, { head, stream: packed ? inflateSync(bytes).toString('latin1') : '' });
  }
  return objects;
}

const utf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

function lettersOf(map: string): Map<number, string> {
  return new Map(
    [...map.matchAll(/^<(\w{4})> <(\w+)>$/gm)].map(([, glyph = '', letter = '']) => [
      parseInt(glyph, 16),
      utf16(letter),
    ]),
  );
}

function written(content: string, letters: Map<string, Map<number, string>>): string {
  let font = '';
  let text = '';
  const saved: string[] = [];
  // The dashes of a line are a list in square brackets too.
  const words = /\/(F\d+) [\d.]+ Tf|^BT$|^[qQ]$|^\[[\d. ]*\] [\d.]+ d$|^\[(.*?)\] TJ$/gms;
  for (const [word, name, shown] of content.matchAll(words)) {
    if (name !== undefined) font = name;
    else if (word === 'q') saved.push(font);
    else if (word === 'Q') font = saved.pop() ?? '';
    else if (word === 'BT') text += text === '' || text.endsWith(' ') ? '' : ' ';
    else if (shown !== undefined)
      text += glyphsOf(shown)
        .map((glyph) => letters.get(font)?.get(glyph) ?? '')
        .join('');
  }
  return text.trim();
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function glyphsOf(shown: string): number[] {
  let bytes = '';
  let depth = 0;
  for (const [token, sign] of shown.matchAll(/\\(\d{3}|.)|./gs)) {
    const byte =
      sign === undefined
        ? token
        : sign.length === 3
          ? String.fromCharCode(parseInt(sign, 8))
          : (escapes[sign] ?? sign);
    // Brackets of a string may stand in pairs without an escape.
    if (token === ')') depth -= 1;
    if (depth > 0) bytes += byte;
    if (token === '(') depth += 1;
  }
  const glyphs = Buffer.from(bytes, 'latin1');
  return Array.from({ length: Math.floor(glyphs.length / 2) }, (_, place) => glyphs.readUInt16BE(place * 2));
}
