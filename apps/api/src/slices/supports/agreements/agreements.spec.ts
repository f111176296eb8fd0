import { addDays, localDate } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../../test/api';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';
import { type AgreementContentDto, type AgreementDto } from './agreements.dto';

const today = localDate(new Date(), 'Africa/Casablanca');
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

describe('agreements', () => {
  let api: TestApi;
  let cohort: Cohort;
  let foreign: Cohort;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api);
    foreign = await givenCohort(api);
  });
  afterAll(() => api.close());

  const content = (change: Partial<AgreementContentDto> = {}): AgreementContentDto => {
    const [region, cooperative] = [uuidv7(), uuidv7()];
    return {
      title: 'Convention de partenariat',
      object: 'Équiper la coopérative',
      signedOn: addDays(today, -60),
      from: addDays(today, -50),
      to: addDays(today, 20),
      renewal: 'none',
      parties: [
        { id: region, cooperativeId: null, name: 'Conseil de la région', role: 'funder' },
        {
          id: cooperative,
          cooperativeId: cohort.enrolments[0]?.cooperativeId ?? null,
          name: 'Coopérative',
          role: 'beneficiary',
        },
      ],
      commitments: [
        {
          id: uuidv7(),
          partyId: region,
          what: 'Verser',
          amount: 50_000,
          quantity: '',
          dueOn: addDays(today, -1),
        },
        {
          id: uuidv7(),
          partyId: cooperative,
          what: 'Former',
          amount: null,
          quantity: '4 jours',
          dueOn: null,
        },
      ],
      fileIds: [],
      ...change,
    };
  };
  const add = (change: Partial<AgreementContentDto> = {}) =>
    cohort.coordinator.post('/api/v1/agreements', {
      id: uuidv7(),
      programmeId: cohort.programmeId,
      ...content(change),
    });
  const deadlines = (id: string) =>
    api.rows('SELECT kind, due_on FROM agreement_deadlines WHERE agreement_id = $1 ORDER BY kind', [id]);

  it('tells where it stands, who promised what, and reminds of what is open', async () => {
    const { body } = await add().expect(201);
    expect(body).toMatchObject({
      state: 'ending',
      may: ['change', 'keep'],
      parties: [{ name: 'Conseil de la région' }, { role: 'beneficiary', nameAr: 'تعاونية' }],
      commitments: [
        { what: 'Verser', amount: 50_000, state: 'late' },
        { what: 'Former', quantity: '4 jours', state: 'open' },
      ],
    });
    expect(await deadlines(body.id)).toEqual([
      { kind: 'commitment', due_on: addDays(today, -1) },
      { kind: 'end', due_on: addDays(today, 20) },
    ]);
    const [promise] = (body as AgreementDto).commitments;
    const standing = `/api/v1/agreement-commitments/${promise?.id ?? ''}/standing`;
    const done = { doneOn: today, proof: 'Virement du mois' };
    await cohort.trainer.put(standing, done, 1).expect(403);
    await foreign.coordinator.put(standing, done, 1).expect(404);
    await cohort.coordinator.put(standing, { ...done, doneOn: addDays(today, 2) }, 1).expect(422);
    const kept = await cohort.coordinator.put(standing, done, 1).expect(200);
    expect(kept.body.commitments[0]).toMatchObject({ state: 'done', proof: 'Virement du mois', version: 2 });
    expect(await deadlines(body.id)).toHaveLength(1);
    await cohort.coordinator.put(standing, { doneOn: null, proof: '' }, 1).expect(412);
    const back = await cohort.coordinator.put(standing, { doneOn: null, proof: '' }, 2).expect(200);
    expect(back.body.commitments[0].state).toBe('late');
  });

  it('keeps what was done when the text changes, and drops what was taken out', async () => {
    const written = content();
    const { body } = await add(written).expect(201);
    const [first] = written.commitments;
    await cohort.coordinator
      .put(`/api/v1/agreement-commitments/${first?.id ?? ''}/standing`, { doneOn: today, proof: 'Reçu' }, 1)
      .expect(200);
    const change = { ...written, title: 'Avenant', commitments: written.commitments.slice(0, 1) };
    const { body: after } = await cohort.coordinator
      .put(`/api/v1/agreements/${body.id as string}`, change, 1)
      .expect(200);
    expect(after).toMatchObject({ title: 'Avenant', version: 2, commitments: [{ proof: 'Reçu' }] });
    await cohort.coordinator.put(`/api/v1/agreements/${body.id as string}`, change, 1).expect(412);
  });

  it('takes its signed text from the programme’s own files alone', async () => {
    const [mine, theirs] = [uuidv7(), uuidv7()];
    const send = (of: Cohort, id: string) =>
      of.coordinator.upload(
        `/api/v1/programmes/${of.programmeId}/files?fileId=${id}&name=texte.png`,
        onePixel,
      );
    await send(cohort, mine).expect(201);
    await send(foreign, theirs).expect(201);
    const { body } = await add({ fileIds: [mine] }).expect(201);
    expect(body.files).toMatchObject([{ id: mine, name: 'texte.png' }]);
    const refused = await add({ fileIds: [theirs] }).expect(422);
    expect(refused.body.errors).toMatchObject([{ pointer: '/fileIds/0', code: 'unknown-reference' }]);
    await cohort.trainer.get(`/api/v1/files/${mine}`).expect(200);
    // The team's paper, not the cooperatives'.
    await cohort.cooperative.get(`/api/v1/files/${mine}`).expect(404);
    await foreign.coordinator.get(`/api/v1/files/${mine}`).expect(404);
    await cohort.trainer
      .upload(`/api/v1/programmes/${cohort.programmeId}/files?fileId=${uuidv7()}&name=a.png`, onePixel)
      .expect(403);
  });

  it('refuses what does not hang together, and leaves another agreement’s parts where they are', async () => {
    const standing = content();
    await add(standing).expect(201);
    const other = content();
    for (const [change, pointer] of [
      [{ to: addDays(today, -100) }, '/to'],
      [{ parties: other.parties.slice(0, 1) }, '/parties'],
      [
        { commitments: other.commitments.map((each) => ({ ...each, partyId: uuidv7() })) },
        '/commitments/0/partyId',
      ],
      [
        { parties: other.parties.map((each) => ({ ...each, cooperativeId: uuidv7() })) },
        '/parties/0/cooperativeId',
      ],
    ] as [Partial<AgreementContentDto>, string][]) {
      const reply = await add({ ...other, ...change }).expect(422);
      expect(reply.body.errors[0].pointer).toBe(pointer);
    }
    const stolen = await add({ parties: standing.parties, commitments: [] }).expect(409);
    expect(stolen.body.code).toBe('already-exists');
  });

  it('is the team’s: foreign agreements are not there', async () => {
    const { body } = await add().expect(201);
    await foreign.coordinator.get(`/api/v1/agreements/${body.id as string}`).expect(404);
    await foreign.trainer.get(`/api/v1/agreements/${body.id as string}`).expect(404);
    expect((await foreign.coordinator.get('/api/v1/agreements').expect(200)).body.items).toEqual([]);
    const [enrolment] = cohort.enrolments;
    const ofOne = await cohort.trainer.get(
      `/api/v1/agreements?cooperativeId=${enrolment?.cooperativeId ?? ''}`,
    );
    expect(ofOne.body.items.length).toBeGreaterThan(0);
    for (const client of [cohort.cooperative, cohort.sponsor])
      await client.get('/api/v1/agreements').expect(403);
  });
});
