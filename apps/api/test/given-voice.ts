/** The head of a recording as telephones make it: WebM with one track of Opus, and `told` in the place of sound. */
export function givenVoice(told = 'voice'): Buffer {
  const element = (id: string, ...parts: Buffer[]) => {
    const content = Buffer.concat(parts);
    return Buffer.concat([Buffer.from(id, 'hex'), Buffer.from([0x80 + content.length]), content]);
  };
  const text = (id: string, words: string) => element(id, Buffer.from(words));
  return Buffer.concat([
    element('1a45dfa3', text('4282', 'webm')),
    element('18538067', element('1654ae6b', element('ae', text('86', 'A_OPUS'))), text('ec', told)),
  ]);
}
