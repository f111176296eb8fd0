import { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { givenCohort } from '../../../test/given-cohort';
import { startApi, type TestApi } from '../../../test/api';
import { RequestContext } from '../context/request-context';
import { Files } from './files.port';

describe('claiming files', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('keeps those of the enrolment and points at each that is not', async () => {
    const { enrolments, trainer } = await givenCohort(api, { cooperatives: 2, membersEach: 1 });
    const [own, neighbours] = [uuidv7(), uuidv7()];
    for (const [id, enrolment] of [
      [own, enrolments[0]],
      [neighbours, enrolments[1]],
    ] as const) {
      await api.rows(
        `INSERT INTO files (id, enrolment_id, media_type, byte_size, name, sent_sha256, created_by)
         VALUES ($1, $2, 'application/pdf', 1, 'a.pdf', '', $3)`,
        [id, enrolment?.id, trainer.accountId],
      );
    }
    const { manager } = api.app.get(DataSource);
    const context = new RequestContext(null, 'files.write', 'all', 'test', null, manager);
    const claim = (...ids: string[]) =>
      api.app.get(Files).claim(context, enrolments[0]?.id ?? '', ids, '/fileIds');
    await claim();
    await expect(claim(own, neighbours, uuidv7())).rejects.toMatchObject({
      status: 422,
      errors: [
        { pointer: '/fileIds/1', code: 'unknown-reference' },
        { pointer: '/fileIds/2', code: 'unknown-reference' },
      ],
    });
    await claim(own.toUpperCase());
    const claimed = await api.rows('SELECT claimed_at IS NOT NULL AS claimed FROM files WHERE id = $1', [
      own,
    ]);
    expect(claimed).toEqual([{ claimed: true }]);
  });
});
