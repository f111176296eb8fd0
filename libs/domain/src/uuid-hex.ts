/** A UUID out of its 32 hexadecimal digits. */
export const uuidOfHex = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');

/** The 32 hexadecimal digits of a UUID. */
export const hexOfUuid = (id: string): string => id.replaceAll('-', '');
