import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { type PracticeContentDto, type PracticeDto, type PracticeLineDto } from './practices.dto';

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

describe('practices', () => {
  let api: TestApi;
  let cohort: Cohort;
  let foreign: Cohort;
  let own: string;
  let topic: string;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api);
    foreign = await givenCohort(api);
    own = cohort.enrolments[0]?.cooperativeId ?? '';
    const topics = await cohort.trainer.get('/api/v1/practice-topics').expect(200);
    topic = topics.body.items[0].code as string;
  });
  afterAll(() => api.close());

  const content = (change: Partial<PracticeContentDto> = {}): PracticeContentDto => ({
    titleFr: 'Tenir le cahier de caisse à deux',
    titleAr: '',
    storyFr: 'La caisse était tenue de mémoire.',
    storyAr: '',
    stepsFr: 'Un cahier\nDeux signatures',
    stepsAr: '',
    resultFr: 'Six mois sans écart.',
    resultAr: '',
    criteria: [topic],
    named: false,
    fileIds: [],
    ...change,
  });
  const add = async (change: Partial<PracticeContentDto> = {}, by = cohort.cooperative) =>
    (await by.post('/api/v1/practices', { id: uuidv7(), cooperativeId: own, ...content(change) }).expect(201))
      .body as PracticeDto;
  const move = (by: Cohort['coordinator'], { id, version }: PracticeDto, status: string) =>
    by.put(`/api/v1/practices/${id}/status`, { status }, version);
  const share = async (change: Partial<PracticeContentDto> = {}) =>
    (await move(cohort.coordinator, await add(change), 'shared').expect(200)).body as PracticeDto;
  const found = async (query: string, by = foreign.cooperative): Promise<string[]> =>
    (await by.get(`/api/v1/practices?${query}`).expect(200)).body.items.map(({ id }: PracticeLineDto) => id);

  it('is written by a cooperative, read by its coordinator, then shared with all', async () => {
    const draft = await add();
    expect(draft.may).toEqual(['change', 'propose']);
    await foreign.cooperative.get(`/api/v1/practices/${draft.id}`).expect(404);
    expect(await found('limit=100')).not.toContain(draft.id);
    const refused = await move(cohort.cooperative, draft, 'shared').expect(409);
    expect(refused.body.code).toBe('practice-step');
    const { body: proposed } = await move(cohort.cooperative, draft, 'proposed').expect(200);
    await move(foreign.coordinator, proposed as PracticeDto, 'shared').expect(404);
    const { body: shared } = await move(cohort.coordinator, proposed as PracticeDto, 'shared').expect(200);
    expect(shared).toMatchObject({ status: 'shared', may: ['change', 'withdraw'] });
    expect(await found('limit=100')).toContain(draft.id);
    // Changed by who may not review it, it waits to be read again.
    const change = content({ resultFr: 'Un an sans écart.' });
    const { body: again } = await cohort.cooperative
      .put(`/api/v1/practices/${draft.id}`, change, shared.version as number)
      .expect(200);
    expect(again.status).toBe('proposed');
    await foreign.cooperative.get(`/api/v1/practices/${draft.id}`).expect(404);
    await cohort.cooperative.put(`/api/v1/practices/${draft.id}`, change, 1).expect(412);
  });

  it('names the cooperative and shows its photos only where it agreed', async () => {
    const photo = uuidv7();
    await cohort.cooperative
      .upload(
        `/api/v1/enrolments/${cohort.enrolments[0]?.id ?? ''}/files?fileId=${photo}&name=a.png`,
        onePixel,
      )
      .expect(201);
    const hidden = await share({ fileIds: [photo] });
    const seen = await foreign.cooperative.get(`/api/v1/practices/${hidden.id}`).expect(200);
    expect(seen.body).toMatchObject({ cooperative: null, authorName: null, files: [], may: [] });
    expect(seen.text).not.toContain(own);
    await foreign.cooperative.get(`/api/v1/files/${photo}`).expect(404);
    await cohort.coordinator
      .put(`/api/v1/practices/${hidden.id}`, content({ named: true, fileIds: [photo] }), hidden.version)
      .expect(200);
    const named = await foreign.cooperative.get(`/api/v1/practices/${hidden.id}`).expect(200);
    expect(named.body).toMatchObject({ cooperative: { id: own }, files: [{ id: photo }] });
    await foreign.cooperative.get(`/api/v1/files/${photo}`).expect(200);
    await cohort.sponsor.get(`/api/v1/files/${photo}`).expect(403);
  });

  it('is found in both scripts, with slips, by criterion, sector and place', async () => {
    const arabic = await share({ titleFr: '', titleAr: 'تجفيف السمك في الشمس', criteria: [] });
    const solar = await share({ titleFr: 'Séchoir solaire pour le poulpe' });
    expect(await found(`search=${encodeURIComponent('السَّمك')}`)).toEqual([arabic.id]);
    expect(await found('search=SECHOIR')).toEqual([solar.id]);
    expect(await found('search=sechoire%20solere')).toContain(solar.id);
    expect(await found(`criterion=${topic}&limit=100`)).not.toContain(arabic.id);
    expect(await found('sector=argan')).toEqual([]);
    expect(await found(`territoryId=${uuidv7()}`)).toEqual([]);
  });

  it('counts once who finds it useful', async () => {
    const { id } = await share();
    const mark = (useful: boolean, by = foreign.cooperative) =>
      by.put(`/api/v1/practices/${id}/usefulness`, { useful }).expect(200);
    await mark(true);
    expect((await mark(true)).body).toMatchObject({ usefulCount: 1, usefulToMe: true });
    expect((await mark(true, cohort.trainer)).body.usefulCount).toBe(2);
    expect((await mark(false)).body).toMatchObject({ usefulCount: 1, usefulToMe: false });
  });

  it('refuses what names nothing, no known criterion, or a cooperative out of reach', async () => {
    for (const [change, pointer] of [
      [{ titleFr: ' ' }, '/titleFr'],
      [{ criteria: ['NOPE'] }, '/criteria/0'],
      [{ fileIds: [uuidv7()] }, '/fileIds/0'],
      [{ storyFr: 'a\u0000' }, '/storyFr'],
    ] as [Partial<PracticeContentDto>, string][]) {
      const body = { id: uuidv7(), cooperativeId: own, ...content(change) };
      const reply = await cohort.coordinator.post('/api/v1/practices', body).expect(422);
      expect(reply.body.errors[0].pointer).toBe(pointer);
    }
    const body = { id: uuidv7(), cooperativeId: own, ...content() };
    await foreign.coordinator.post('/api/v1/practices', body).expect(422);
    await cohort.sponsor.get('/api/v1/practices').expect(403);
  });
});
