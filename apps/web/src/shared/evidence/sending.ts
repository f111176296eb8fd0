/** A file on its way. */
export interface Sending {
  id: string;
  name: string;
  /** Of what has left, 0 to 1; null while it is made small. */
  share: number | null;
  /** It leaves by itself when the network allows. */
  waits?: boolean;
  /** Why it did not arrive, in words. */
  trouble?: string;
  /** Whether sending it again may help. */
  again?: boolean;
}

/** What a list of files does with those that have not arrived. */
export interface Sendings {
  sendings: readonly Sending[];
  add: (file: File) => Promise<void>;
  send: (id: string) => Promise<void>;
  drop: (id: string) => Promise<void>;
  /** The bytes of one that waits, to be looked at. */
  bytesOf: (id: string) => Promise<Blob | undefined>;
}
