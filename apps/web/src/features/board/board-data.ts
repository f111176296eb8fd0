import { type components } from '@tiwizi/api-client';

export type Board = components['schemas']['BoardDto'];
export type BoardColumn = Board['columns'][number];
export type BoardRow = Board['rows'][number];
export type BoardCell = BoardRow['cells'][number];

/** One cell with all that its card says. */
export interface Place {
  row: BoardRow;
  column: BoardColumn;
  cell: BoardCell;
}
