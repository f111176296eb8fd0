const endings = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
  'audio/mp4': 'm4a',
} as const;

export type MediaType = keyof typeof endings;

export const mediaTypes = Object.keys(endings) as MediaType[];

/** The name to show: without folders, control signs and marks that turn the reading direction, with the true ending. */
export function shownName(given: string, mediaType: MediaType): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\.(jpe?g|png|webp|pdf|heic|webm|og[ga]|opus|m4a|mp4)$/i, '')
    .trim();
  return `${Array.from(plain).slice(0, 150).join('') || 'document'}.${endings[mediaType]}`;
}
