/** A block of cells as Excel, LibreOffice and Sheets put it on the clipboard: tabs, lines, quotes where a cell holds either. */
export function readTable(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"';
    const cell = quoted ? quotedCell(text, at) : plainCell(text, at);
    rows.at(-1)?.push(cell.text);
    at = cell.end;
    if (text[at] === '\t') {
      at += 1;
      // A tab at the very end opens one cell more.
      if (at === text.length) rows.at(-1)?.push('');
    } else if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      if (at < text.length) rows.push([]);
    }
  }
  return text === '' ? [['']] : rows;
}

export const writeTable = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join('\t')).join('\n');

interface ReadCell {
  text: string;
  end: number;
}

function plainCell(text: string, from: number): ReadCell {
  const rest = text.slice(from).search(/[\t\r\n]/);
  const end = rest === -1 ? text.length : from + rest;
  return { text: text.slice(from, end), end };
}

function quotedCell(text: string, from: number): ReadCell {
  const match = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(from));
  // A quote that nothing closes is part of what was written.
  if (!match) return plainCell(text, from);
  return { text: (match[1] ?? '').replaceAll('""', '"'), end: from + match[0].length };
}
