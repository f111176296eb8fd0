import { hexOfUuid, uuidOfHex } from './uuid-hex';

/** Writes values one behind the other, as small as they come. */
export class BytePacker {
  private readonly bytes: number[] = [];

  /** A whole number from 0 to 2³¹ − 1, seven bits a byte. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.bytes.push(rest);
  }

  uuid(id: string): void {
    const hex = hexOfUuid(id);
    for (let at = 0; at < 32; at += 2) this.bytes.push(parseInt(hex.slice(at, at + 2), 16));
  }

  text(words: string): void {
    const utf8 = new TextEncoder().encode(words);
    this.number(utf8.length);
    this.bytes.push(...utf8);
  }

  list<Item>(items: readonly Item[], write: (item: Item) => void): void {
    this.number(items.length);
    items.forEach(write);
  }

  packed(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

/** Reads what a BytePacker wrote. Throws RangeError for anything else. */
export class ByteUnpacker {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  number(most: number): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) {
        if (value > most) throw new RangeError('A number beyond its bounds');
        return value;
      }
    }
    throw new RangeError('A number without an end');
  }

  uuid(): string {
    return uuidOfHex(Array.from({ length: 16 }, () => this.byte().toString(16).padStart(2, '0')).join(''));
  }

  text(mostBytes: number): string {
    const length = this.number(mostBytes);
    const from = this.at;
    if (from + length > this.bytes.length) throw new RangeError('A text cut off');
    this.at += length;
    return new TextDecoder().decode(this.bytes.subarray(from, this.at));
  }

  list<Item>(most: number, read: () => Item): Item[] {
    return Array.from({ length: this.number(most) }, read);
  }

  /** Nothing may come behind what was read. */
  end(): void {
    if (this.at !== this.bytes.length) throw new RangeError('More bytes than were read');
  }

  private byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new RangeError('Bytes cut off');
    this.at += 1;
    return byte;
  }
}
