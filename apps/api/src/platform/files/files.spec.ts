import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { type Response } from 'supertest';
import { uuidv7 } from 'uuidv7';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { startApi, type TestApi } from '../../../test/api';
import { type Settings } from '../config/settings';
import { SETTINGS } from '../config/settings.token';
import { FileStore } from './file-store';
import { FilesPurge } from './files-purge';

const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n',
);
const painted = (width: number, height: number, alpha = false) =>
  sharp({
    create: {
      width,
      height,
      channels: alpha ? 4 : 3,
      background: alpha ? { r: 0, g: 0, b: 0, alpha: 0 } : { r: 14, g: 90, b: 102 },
    },
  });

/** A whole white square of some kilobytes that unpacks to side × side points. */
function giantPng(side: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(side * (1 + side / 8)), { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('files', () => {
  let api: TestApi;
  let cohort: Cohort;
  let foreign: Cohort;
  let path: string;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { cooperatives: 2, membersEach: 1 });
    foreign = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    path = `/api/v1/enrolments/${cohort.enrolments[0]?.id}/files`;
  });
  afterAll(() => api.close());

  const send = (bytes: Buffer, name = 'photo.jpg', fileId = uuidv7()) =>
    cohort.trainer.upload(`${path}?fileId=${fileId}&name=${encodeURIComponent(name)}`, bytes);
  const bytesOf = async (address: string): Promise<Response> => cohort.trainer.get(address).buffer(true);
  const rows = () => api.rows<{ id: string }>('SELECT id FROM files ORDER BY id');

  it('keeps a photo upright and small, without the place and the telephone that it came with', async () => {
    const photo = await painted(3000, 1500)
      .withExif({ IFD0: { Model: 'Telephone' }, IFD3: { GPSLatitude: '27/1 8/1 0/1', GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(photo).metadata()).exif?.includes('Telephone')).toBe(true);
    const { body } = await send(photo, 'ورقة الحضور.JPG').expect(201);
    expect(body).toMatchObject({
      name: 'ورقة الحضور.jpg',
      mediaType: 'image/jpeg',
      width: 1000,
      height: 2000,
    });
    const reply = await bytesOf(`/api/v1/files/${body.id}`);
    expect(reply.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, max-age=31536000, immutable',
    });
    expect(reply.headers['content-disposition']).toMatch(/^inline; .*filename\*=UTF-8''%D9%88/);
    const kept = await sharp(reply.body as Buffer).metadata();
    expect(kept).toMatchObject({ width: 1000, height: 2000, format: 'jpeg' });
    expect([kept.exif, kept.orientation, kept.xmp, kept.iptc]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const small = await bytesOf(`/api/v1/files/${body.id}/thumbnail`);
    expect(await sharp(small.body as Buffer).metadata()).toMatchObject({ width: 160, height: 320 });
    const again = await cohort.trainer
      .get(`/api/v1/files/${body.id}`)
      .set('if-none-match', String(reply.headers.etag));
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('keeps a drawing see-through and a WebP as what every reader knows', async () => {
    const drawn = await send(await painted(40, 20, true).png().toBuffer(), 'signature').expect(201);
    expect(drawn.body).toMatchObject({ name: 'signature.png', mediaType: 'image/png', width: 40 });
    const web = await send(await painted(40, 20).webp().toBuffer(), 'a.webp').expect(201);
    expect(web.body).toMatchObject({ name: 'a.jpg', mediaType: 'image/jpeg' });
  });

  it('believes the bytes, never the name', async () => {
    const { body } = await send(await painted(10, 10).png().toBuffer(), '../../etc/facture.pdf').expect(201);
    expect(body).toMatchObject({ name: 'facture.png', mediaType: 'image/png' });
    const script = await send(Buffer.from('<html><script>alert(1)</script>'), 'photo.jpg').expect(415);
    expect(script.body.code).toBe('file-kind-refused');
  });

  it('keeps a PDF as it came, to be saved and not shown', async () => {
    const { body } = await send(pdf, 'statuts.pdf').expect(201);
    expect(body).toMatchObject({ mediaType: 'application/pdf', byteSize: pdf.length, width: null });
    const reply = await bytesOf(`/api/v1/files/${body.id}`);
    expect(reply.headers['content-disposition']).toMatch(/^attachment; filename="statuts.pdf"/);
    expect(Buffer.compare(reply.body as Buffer, pdf)).toBe(0);
    await cohort.trainer.get(`/api/v1/files/${body.id}/thumbnail`).expect(404);
  });

  it('refuses what is cut off, locked, of another kind or would fill the memory, and keeps nothing of it', async () => {
    const before = await rows();
    const noise = sharp(randomBytes(300 * 300 * 3), { raw: { width: 300, height: 300, channels: 3 } });
    const jpeg = await noise.clone().jpeg().toBuffer();
    const png = await noise.clone().png().toBuffer();
    const bomb = giantPng(20_000);
    expect((await sharp(bomb, { limitInputPixels: false }).metadata()).width).toBe(20_000);
    const locked = Buffer.from(pdf.toString().replace('/Root 1 0 R', '/Root 1 0 R/Encrypt 2 0 R'));
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(40)]);
    const cases: [Buffer, number, string][] = [
      [jpeg.subarray(0, jpeg.length / 2), 422, 'file-damaged'],
      [png.subarray(0, png.length / 2), 422, 'file-damaged'],
      [Buffer.concat([jpeg.subarray(0, 3), randomBytes(500)]), 422, 'file-damaged'],
      [pdf.subarray(0, 60), 422, 'file-damaged'],
      [locked, 422, 'pdf-locked'],
      [heic, 415, 'picture-heic'],
      [bomb, 413, 'picture-too-large'],
      [Buffer.alloc(8_000_001), 413, 'too-large'],
    ];
    for (const [bytes, status, code] of cases) {
      const reply = await send(bytes);
      expect([reply.status, reply.body.code]).toEqual([status, code]);
    }
    expect(await rows()).toEqual(before);
  });

  it('answers the same to whoever sends the same again, and refuses another file under a known id', async () => {
    const bytes = await painted(12, 12).jpeg().toBuffer();
    const id = uuidv7();
    const first = await send(bytes, 'a.jpg', id).expect(201);
    const again = await send(bytes, 'a.jpg', id).expect(201);
    expect(again.body).toEqual(first.body);
    const other = await send(await painted(13, 13).jpeg().toBuffer(), 'a.jpg', id).expect(409);
    expect(other.body.code).toBe('already-exists');
    const elsewhere = await foreign.trainer
      .upload(`/api/v1/enrolments/${foreign.enrolments[0]?.id}/files?fileId=${id}&name=a.jpg`, bytes)
      .expect(409);
    expect(elsewhere.body.code).toBe('already-exists');
    expect((await bytesOf(`/api/v1/files/${id}`)).headers['content-length']).toBe(
      String(first.body.byteSize),
    );
  });

  it('shows and takes files of one’s own scope alone', async () => {
    const bytes = await painted(5, 5).jpeg().toBuffer();
    const { body } = await send(bytes).expect(201);
    await cohort.cooperative.get(`/api/v1/files/${body.id}`).expect(200);
    for (const stranger of [foreign.trainer, foreign.coordinator, foreign.cooperative]) {
      await stranger.get(`/api/v1/files/${body.id}`).expect(404);
      await stranger.get(`/api/v1/files/${body.id}/thumbnail`).expect(404);
      await stranger.upload(`${path}?fileId=${uuidv7()}&name=a.jpg`, bytes).expect(404);
    }
    await cohort.sponsor.get(`/api/v1/files/${body.id}`).expect(403);
    const neighbours = `/api/v1/enrolments/${cohort.enrolments[1]?.id}/files?fileId=${uuidv7()}&name=a.jpg`;
    await cohort.cooperative.upload(neighbours, bytes).expect(404);
  });

  it('refuses a body that is no file, and ids and names that are none', async () => {
    const address = `${path}?fileId=${uuidv7()}&name=a.jpg`;
    expect((await cohort.trainer.post(address, { a: 1 }).expect(415)).body.code).toBe(
      'unsupported-media-type',
    );
    expect((await cohort.trainer.upload(address, Buffer.alloc(0)).expect(415)).body.code).toBe('file-empty');
    await cohort.trainer.upload(`${path}?fileId=..%2F..%2Fetc&name=a`, pdf).expect(422);
    await cohort.trainer.upload(`${path}?fileId=${uuidv7()}&name=%00`, pdf).expect(422);
  });

  it('forgets what nothing claims for a week, and bytes whose row never came to be', async () => {
    const bytes = await painted(6, 6).jpeg().toBuffer();
    const [forgotten, claimed, fresh] = [uuidv7(), uuidv7(), uuidv7()];
    for (const id of [forgotten, claimed, fresh]) await send(bytes, 'a.jpg', id).expect(201);
    await api.rows(`UPDATE files SET created_at = now() - interval '8 days' WHERE id IN ($1, $2)`, [
      forgotten,
      claimed,
    ]);
    await api.rows('UPDATE files SET claimed_at = now() WHERE id = $1', [claimed]);
    const store = api.app.get(FileStore);
    const [lost, waiting] = [uuidv7(), uuidv7()];
    for (const id of [lost, waiting]) await store.write(id, 'whole', bytes);
    const root = join(api.app.get<Settings>(SETTINGS).dataDir, 'files');
    const longAgo = new Date(Date.now() - 2 * 24 * 3600 * 1000);
    for (const id of [lost, claimed]) utimesSync(join(root, id.slice(-2), id), longAgo, longAgo);
    await api.app.get(FilesPurge).run();
    const left = (await rows()).map(({ id }) => id);
    expect([forgotten, claimed, fresh].map((id) => left.includes(id))).toEqual([false, true, true]);
    const there = (id: string) => existsSync(join(root, id.slice(-2), id));
    expect([forgotten, claimed, fresh, lost, waiting].map(there)).toEqual([false, true, true, false, true]);
    expect(readdirSync(join(root, forgotten.slice(-2))).filter((name) => name.startsWith(forgotten))).toEqual(
      [],
    );
  });
});
