/** One thing in a file that must be put right: where, what, and the words that stand there. */
export interface ImportFault {
  sheet: string;
  row: number;
  column: string;
  code: string;
  params: Record<string, string | number>;
  value: string;
}
