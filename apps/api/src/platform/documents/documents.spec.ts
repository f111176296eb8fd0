import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textOfPdf } from '../../../test/pdf-text';
import { Problem } from '../problem/problem';
import { Documents } from './documents.port';
import { Typesetter } from './typesetter';

describe('Typesetter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  const template = (name: string, source: string) => writeFileSync(join(folder, name), source);
  let typesetter: Typesetter;
  beforeAll(() => {
    template('said.typ', '#set text(font: "Noto Sans")\n#json(bytes(sys.inputs.data)).said');
    template('thief.typ', '#read("/etc/passwd")');
    template('climber.typ', '#read("../typesetter.ts")');
    template('neighbour.typ', '#import "said.typ"');
    typesetter = new Typesetter(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['#panic("evaluated")', '*bold* _it_ $x^2$', '\\ \\u{41} <label> @ref', '// nothing', '`raw` "q"'])(
    'prints %s as it was typed',
    (said) => {
      expect(textOfPdf(typesetter.pdf('said.typ', JSON.stringify({ said })))).toBe(said);
    },
  );

  it('lets templates read each other and nothing else', () => {
    expect(() => typesetter.pdf('thief.typ', '{}')).toThrow(/not found/);
    expect(() => typesetter.pdf('climber.typ', '{}')).toThrow(/access denied/);
    expect(() => typesetter.pdf('neighbour.typ', '{"said":""}')).not.toThrow();
  });
});

describe('Documents', () => {
  const blank = 'platform/documents/house.typ';
  let documents: Documents;
  beforeEach(() => {
    documents = new Documents();
  });
  afterEach(() => documents.onApplicationShutdown());

  it('prints in a thread of its own', async () => {
    const pdf = await documents.pdf(blank, 'ar', {});
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('goes on after a template at fault, which is a defect of ours', async () => {
    await expect(documents.pdf('nowhere.typ', 'fr', {})).rejects.toThrow(/nowhere\.typ/);
    await expect(documents.pdf(blank, 'fr', {})).resolves.toBeInstanceOf(Buffer);
  });

  it('sends away whom it cannot serve soon, and serves the others', async () => {
    const orders = await Promise.allSettled(Array.from({ length: 24 }, () => documents.pdf(blank, 'fr', {})));
    const refused = orders
      .filter((order) => order.status === 'rejected')
      .map(({ reason }) => reason as Problem);
    expect(refused.map(({ status, code }) => [status, code])).toEqual(
      Array.from({ length: 3 }, () => [503, 'printing-busy']),
    );
  });

  it('answers those who wait when it is told to stop', async () => {
    const orders = [1, 2].map(() => documents.pdf(blank, 'fr', {}));
    const settled = Promise.allSettled(orders);
    await documents.onApplicationShutdown();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
