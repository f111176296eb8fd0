import { type DiagnosticGrid } from '@tiwizi/domain';
import { type Response } from 'supertest';
import { uuidv7 } from 'uuidv7';
import { type Client, givenActor } from '../../../../test/actors';
import { startApi, type TestApi } from '../../../../test/api';
import { workbookOf } from '../../../platform/spreadsheets/testing/workbook-of';

describe('grids as workbooks', () => {
  let api: TestApi;
  let administrator: Client;

  beforeAll(async () => {
    api = await startApi();
    administrator = await givenActor(api, 'administrator');
  });
  afterAll(() => api.close());

  const upload = (client: Client, file: Buffer) =>
    client.upload(`/api/v1/grid-drafts/workbooks?id=${uuidv7()}&fileName=grille.xlsx`, file);

  it('gives the grid that ships as a workbook, and makes from it the same grid as the next version', async () => {
    const [shipped] = await api.rows<{ id: string; content: DiagnosticGrid }>(
      `SELECT id, content FROM grid_versions WHERE status = 'published'`,
    );
    const asBuffer = (reply: Response, done: (error: Error | null, body: Buffer) => void): void => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () => done(null, Buffer.concat(parts)));
    };
    const exported = await administrator
      .get(`/api/v1/grids/${shipped?.id}/workbook`)
      .buffer()
      .parse(asBuffer)
      .expect(200);
    const { draftId, faults } = (await upload(administrator, exported.body).expect(201)).body;
    expect(faults).toEqual([]);
    const draft = (await administrator.get(`/api/v1/grid-drafts/${draftId}`).expect(200)).body;
    const grid = (await administrator.get(`/api/v1/grids/${shipped?.id}`).expect(200)).body;
    expect(draft).toMatchObject({ code: grid.code, latestId: grid.id, faults: [], title: grid.title });
    expect(draft.dimensions).toEqual(grid.dimensions);
    expect((await upload(administrator, exported.body).expect(409)).body.code).toBe('grid-draft-exists');
  });

  it('begins no draft with what is no grid, and is for administrators', async () => {
    const file = await workbookOf({
      survey: [
        ['type', 'name', 'label'],
        ['text', 'a', 'A'],
      ],
    });
    const { draftId, faults } = (await upload(administrator, file).expect(201)).body;
    expect(draftId).toBeNull();
    expect(faults).toEqual([expect.objectContaining({ code: 'not-a-criterion', cell: 'A2' })]);
    const before = await api.rows(`SELECT 1 FROM grid_versions WHERE status = 'draft'`);
    await upload(await givenActor(api, 'coordinator'), file).expect(403);
    expect(await api.rows(`SELECT 1 FROM grid_versions WHERE status = 'draft'`)).toEqual(before);
  });
});
