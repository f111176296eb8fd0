import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../../test/api';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';
import { givenDiagnostic } from '../../../../test/given-diagnostic';
import { type HeatmapDto } from './heatmap.dto';

describe('heatmap of a cohort', () => {
  let api: TestApi;
  let cohort: Cohort;
  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { cooperatives: 3 });
    const [first, second] = cohort.enrolments.map(({ id }) => id) as [string, string];
    await givenDiagnostic(cohort.coordinator, first, { level: 4, except: { GOV1: 1, FIN1: 2 } });
    await givenDiagnostic(cohort.coordinator, second, { level: 4, except: { FIN1: 0 } });
  });
  afterAll(() => api.close());

  const read = async (client = cohort.coordinator, query = ''): Promise<HeatmapDto> =>
    (await client.get(`/api/v1/programmes/${cohort.programmeId}/heatmap${query}`).expect(200))
      .body as HeatmapDto;
  const rowOf = (map: HeatmapDto, place: number) =>
    map.cooperatives.find(({ enrolmentId }) => enrolmentId === cohort.enrolments[place]?.id);

  it('has one sign for each cooperative and criterion, in the order of the grid', async () => {
    const map = await read();
    expect(map.codes).toHaveLength(48);
    expect(map.codes.slice(0, 2)).toEqual(['GOV1', 'GOV2']);
    const first = rowOf(map, 0);
    expect(first?.levels).toHaveLength(48);
    expect(first?.levels.slice(0, 3)).toBe('144');
    expect(first?.levels[map.codes.indexOf('FIN1')]).toBe('2');
    expect(first?.legalBlockers).toEqual(['GOV1']);
    expect(rowOf(map, 2)).toMatchObject({ diagnosticId: null, levels: '', needs: '', overall: null });
    expect(map.diagnosed).toEqual({ baseline: 2, midline: 0, endline: 0 });
  });

  it('puts the gaps that most cooperatives share first', async () => {
    const { sharedGaps } = await read();
    expect(sharedGaps).toHaveLength(48);
    expect(sharedGaps[0]).toMatchObject({ criterion: 'FIN1', below: 2, rated: 2 });
    expect(sharedGaps[1]).toMatchObject({ criterion: 'GOV1', below: 1, rated: 2 });
    expect(sharedGaps[2]?.below).toBe(0);
  });

  it('says what became of each gap', async () => {
    const enrolment = cohort.enrolments[0]?.id;
    const decisions = [
      {
        id: uuidv7(),
        criterionCode: 'FIN1',
        status: 'agreed',
        remedy: 'training',
        statement: 'Tenir la caisse',
      },
      {
        id: uuidv7(),
        criterionCode: 'GOV1',
        status: 'declined',
        remedy: 'compliance',
        statement: 'Plus tard',
      },
    ];
    const body = { decidedOn: '2026-09-20', decidedWith: 'La présidente', decisions };
    await cohort.coordinator.put(`/api/v1/enrolments/${enrolment}/needs`, body).expect(200);
    const map = await read();
    const signs = ['FIN1', 'GOV1', 'GOV2'].map((code) => rowOf(map, 0)?.needs[map.codes.indexOf(code)]);
    expect(signs).toEqual(['a', 'd', '-']);
  });

  it('takes a correction for what it corrects, and leaves other waves and self-assessments out', async () => {
    const [first] = cohort.enrolments;
    await givenDiagnostic(cohort.coordinator, first?.id ?? '', { wave: 'midline', level: 2 });
    const baseline = await read();
    expect(rowOf(baseline, 0)?.levels[1]).toBe('4');
    const midline = await read(cohort.coordinator, '?wave=midline');
    expect(rowOf(midline, 0)?.levels).toBe('2'.repeat(48));
    expect(rowOf(midline, 1)?.diagnosticId).toBeNull();
    await api.rows(`UPDATE diagnostics SET superseded_at = now() WHERE id = $1`, [
      rowOf(midline, 0)?.diagnosticId,
    ]);
    const after = await read(cohort.coordinator, '?wave=midline');
    expect(after).toMatchObject({ gridVersionId: null, codes: [], sharedGaps: [] });
  });

  it('keeps to what the reader reaches', async () => {
    const own = await read(cohort.cooperative);
    expect(own.cooperatives.map(({ enrolmentId }) => enrolmentId)).toEqual([cohort.enrolments[0]?.id]);
    const foreign = await givenCohort(api);
    const address = `/api/v1/programmes/${cohort.programmeId}/heatmap`;
    for (const client of [foreign.coordinator, foreign.trainer, foreign.cooperative]) {
      await client.get(address).expect(404);
    }
    await cohort.sponsor.get(address).expect(403);
    await cohort.coordinator.get(`${address}?wave=yesterday`).expect(422);
  });
});
