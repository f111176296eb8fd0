import { type AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface ReceivedLetter {
  recipient: string;
  messageId: string;
  raw: string;
}

export interface PostOffice {
  url: string;
  /** Everything that was taken, in order; the same letter twice stands there twice. */
  letters: ReceivedLetter[];
  /** What the server says to a recipient in place of taking it; null: it takes it. */
  refuse: (recipient: string) => { code: number; words: string } | null;
  read(letter: ReceivedLetter): Promise<Email>;
  close(): Promise<void>;
}

/** A mail server on this machine, that takes letters over real SMTP and keeps them. */
export async function openPostOffice(): Promise<PostOffice> {
  const letters: ReceivedLetter[] = [];
  const office: Pick<PostOffice, 'refuse'> = { refuse: () => null };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const refusal = office.refuse(address);
      done(refusal === null ? null : Object.assign(new Error(refusal.words), { responseCode: refusal.code }));
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString();
        letters.push({
          recipient: session.envelope.rcptTo[0]?.address ?? '',
          messageId: /^message-id:\s*(\S+)/im.exec(raw)?.[1] ?? '',
          raw,
        });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(office, {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    read: (letter: ReceivedLetter) => PostalMime.parse(letter.raw),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
