import { type BoardFactsText } from './board.repository';

interface Kept<Row> {
  text: string;
  frame: string;
  row: Row;
}

/**
 * Rows that were worked out of the same facts before. A row follows from its facts and its board's frame alone, so that one whose
 * text and frame are as they were needs no new thought; any change gives another text. Holds the `most` rows looked at last.
 */
export class KeptRows<Row> {
  private readonly rows = new Map<string, Kept<Row>>();

  constructor(private readonly most: number) {}

  read({ id, text }: BoardFactsText, frame: string, work: (text: string) => Row): Row {
    const kept = this.rows.get(id);
    const row = kept !== undefined && kept.frame === frame && kept.text === text ? kept.row : work(text);
    // A Map remembers the order in which its keys came: what is looked at again comes last again.
    this.rows.delete(id);
    this.rows.set(id, { text, frame, row });
    if (this.rows.size > this.most) this.rows.delete(this.rows.keys().next().value ?? '');
    return row;
  }
}
