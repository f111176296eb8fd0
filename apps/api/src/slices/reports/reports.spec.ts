import { createHash } from 'node:crypto';
import { addDays, addMonths, localDate, monthOf } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { givenStranger } from '../../../test/actors';
import { type TestApi, startApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import {
  givenFinalised,
  givenMarks,
  givenMeeting,
  givenNeed,
  givenReading,
  givenWindow,
} from '../../../test/given-delivery';
import { givenIndicators, turnover } from '../../../test/given-indicators';

const today = localDate(new Date(), 'Africa/Casablanca');
const from = `${monthOf(addMonths(today, -2))}-01`;
const to = addDays(addMonths(from, 1), -1);

describe('progress reports', () => {
  let api: TestApi;
  let cohort: Cohort;
  let programme: string;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    cohort = await givenCohort(api, { startsOn: from, membersEach: 6 });
    programme = `/api/v1/programmes/${cohort.programmeId}`;
  });

  const start = async (changes: object = {}) => {
    const body = { id: uuidv7(), title: 'Premier mois', periodFrom: from, periodTo: to, ...changes };
    const reply = await cohort.coordinator.post(`${programme}/reports`, body).expect(201);
    return reply.body;
  };
  const sealed = async () => {
    const draft = await start();
    const reply = await cohort.coordinator
      .patch(`/api/v1/reports/${draft.id}`, { story: 'Dix-huit coopératives en route.' }, draft.version)
      .expect(200);
    const seal = await seals(draft.id, reply.body.version).expect(200);
    return seal.body;
  };
  const seals = (id: string, version: number, client = cohort.coordinator) =>
    client.post(`/api/v1/reports/${id}/seal`).set('if-match', `"${version}"`);

  async function givenMonth(): Promise<void> {
    const [one, two] = cohort.enrolments;
    if (!one || !two) throw new Error('no enrolments');
    const diagnostic = await givenFinalised(api, cohort, one.id, 1.5);
    await givenFinalised(api, cohort, two.id, 2.5);
    // What happened months ago is told today: the only way is past the guard.
    await api.rows('ALTER TABLE diagnostics DISABLE TRIGGER diagnostics_final');
    await api.rows(`UPDATE diagnostics SET held_on = $1`, [from]);
    await api.rows('ALTER TABLE diagnostics ENABLE TRIGGER diagnostics_final');
    await givenNeed(api, one.id, diagnostic);
    await api.rows('UPDATE needs SET decided_on = $1', [from]);
    const workshop = await givenMeeting(api, cohort, [one, two], {
      startsAt: `${addDays(from, 5)}T09:00:00Z`,
    });
    await givenMarks(api, cohort, workshop, one, [
      'present',
      'present',
      'late',
      'excused',
      'absent',
      'present',
    ]);
    await givenMarks(api, cohort, workshop, two, [
      'present',
      'present',
      'present',
      'left_early',
      'not_expected',
    ]);
    await api.rows(
      'INSERT INTO session_headcounts (session_id, enrolment_id, female, male, unknown) VALUES ($1, $2, 3, 1, 0)',
      [workshop, two.id],
    );
    await givenMeeting(api, cohort, [one], { ordinal: 2, startsAt: `${addDays(to, 3)}T09:00:00Z` });
    await givenWindow(api, cohort, one.id, {
      ordinal: 1,
      opensOn: from,
      closesOn: addDays(from, 14),
      heldOn: addDays(from, 2),
    });
    await givenWindow(api, cohort, two.id, { ordinal: 1, opensOn: from, closesOn: to });
    await givenIndicators(api, cohort.programmeId, [turnover]);
    await givenReading(api, cohort, one.id, 'CA', from, 1200, [1000, 2000]);
    await givenReading(api, cohort, two.id, 'CA', from, 300);
  }

  it('counts the period: people told apart, the rules of rates, indicators by their two rules', async () => {
    await givenMonth();
    const { figures } = await start();
    expect(figures).toMatchObject({
      cooperatives: 2,
      provinces: [{ nameFr: 'Tarfaya', cooperatives: 2 }],
      readingsToApprove: 0,
      attendance: { attended: 8, expected: 10, excused: 1, notExpected: 1, rate: 0.8 },
      followUps: { due: 2, honoured: 1, missed: 1, rate: 0.5 },
      maturity: { diagnosed: 2, median: 2 },
      procedures: { adopted: 0, cooperatives: 0, expected: 24 },
    });
    expect(figures.people).toMatchObject({
      participations: { total: 8 },
      uniqueParticipants: { total: 8 },
      hours: { total: 24 },
      headcounts: { sessions: 1, people: 4, hours: 12 },
    });
    expect(figures.sessions).toContainEqual({ key: 'workshop', held: 1, planned: 1 });
    expect(figures.needs).toContainEqual({ key: 'legal', agreed: 1, met: 0, declined: 0 });
    expect(figures.maturity.dimensions[0]).toMatchObject({ key: 'GOV', median: 2, counted: 2 });
    expect(figures.indicators).toEqual([
      expect.objectContaining({
        key: 'CA',
        value: 1500,
        counted: 2,
        missing: 0,
        compared: 1,
        monthly: 1200,
        baseline: 1000,
        target: 2000,
        progress: 0.2,
      }),
    ]);
  });

  it('breaks down no group of fewer than five people, in any of the three figures', async () => {
    await givenMonth();
    const { figures } = await start();
    // Five women and three men: hiding the men alone would give them away by subtraction.
    expect(figures.people.hiddenSexes).toEqual(
      ['female', 'male', 'unknown'].filter((sex) => sex !== 'unknown'),
    );
    for (const figure of ['participations', 'uniqueParticipants', 'hours']) {
      expect(figures.people[figure].bySex).toEqual([{ key: 'unknown', value: 0 }]);
      expect(figures.people[figure].byAgeBand).toContainEqual(
        expect.objectContaining({ key: '35_49', value: expect.any(Number) }),
      );
    }
  });

  it('counts nothing as nothing and no rate as missing', async () => {
    const { figures } = await start();
    expect(figures).toMatchObject({
      attendance: { expected: 0, rate: null },
      followUps: { due: 0, rate: null },
      maturity: { diagnosed: 0, median: null, dimensions: [] },
    });
  });

  it('leaves readings that nobody approved out, and says how many wait', async () => {
    await givenIndicators(api, cohort.programmeId, [turnover]);
    await givenReading(api, cohort, cohort.enrolments[0]?.id ?? '', 'CA', from, 1200);
    await api.rows(`UPDATE readings SET status = 'submitted' WHERE enrolment_id = $1`, [
      cohort.enrolments[0]?.id,
    ]);
    const { figures } = await start();
    expect(figures.indicators[0]).toMatchObject({ value: null, counted: 0, missing: 2, progress: null });
    expect(figures.readingsToApprove).toBe(1);
  });

  it('seals with a number and a hash that anybody can compute again, and names no member', async () => {
    await givenMonth();
    const report = await sealed();
    expect(report).toMatchObject({ status: 'sealed', number: 1, changedSinceSealed: [], may: [] });
    const digest = createHash('sha256').update(report.canonical, 'utf8').digest('hex');
    expect(report.seal).toBe(digest);
    const content = JSON.parse(report.canonical);
    expect(content).toMatchObject({
      number: 1,
      story: 'Dix-huit coopératives en route.',
      sealedBy: report.sealedBy,
      sealedAt: report.sealedAt,
    });
    expect(content.figures).toEqual(report.figures);
    expect(report.canonical).not.toMatch(/Membre|Essaïd/);
    for (const { members } of cohort.enrolments) {
      for (const { personId } of members) expect(report.canonical).not.toContain(personId);
    }
    expect((await sealed()).number).toBe(2);
  });

  it('never changes what is sealed, and shows what would be different today', async () => {
    await givenMonth();
    const report = await sealed();
    const again = await seals(report.id, report.version).expect(409);
    expect(again.body.code).toBe('already-sealed');
    const edit = await cohort.coordinator
      .patch(`/api/v1/reports/${report.id}`, { story: 'Autre' }, report.version)
      .expect(409);
    expect(edit.body.code).toBe('already-sealed');
    await expect(
      api.rows(`UPDATE progress_reports SET story = 'x' WHERE id = $1`, [report.id]),
    ).rejects.toThrow(/never changes/);
    await api.rows(`DELETE FROM attendances WHERE enrolment_id = $1 AND status = 'absent'`, [
      cohort.enrolments[0]?.id,
    ]);
    const later = await cohort.coordinator.get(`/api/v1/reports/${report.id}`).expect(200);
    expect(later.body.figures).toEqual(report.figures);
    expect(later.body.seal).toBe(report.seal);
    expect(later.body.changedSinceSealed).toEqual([
      { path: 'attendance.expected', sealed: 10, now: 9 },
      { path: 'attendance.rate', sealed: 0.8, now: 0.888888888889 },
    ]);
  });

  it('numbers each programme on its own, without a gap when two seal at once', async () => {
    const drafts = [await start(), await start(), await start()];
    await Promise.all(drafts.map(({ id, version }) => seals(id, version).expect(200)));
    const { body } = await cohort.coordinator.get(`${programme}/reports`).expect(200);
    expect(body.items.map(({ number }: { number: number }) => number).sort()).toEqual([1, 2, 3]);
    expect(body.may).toEqual(['reports.write', 'reports.seal']);
  });

  it('keeps two writers from overwriting each other', async () => {
    const draft = await start();
    const path = `/api/v1/reports/${draft.id}`;
    await cohort.coordinator.patch(path, { story: 'A' }).expect(428);
    await cohort.coordinator.patch(path, { story: 'A' }, draft.version).expect(200);
    const late = await cohort.administrator.patch(path, { nextSteps: 'B' }, draft.version).expect(412);
    expect(late.body.code).toBe('changed-meanwhile');
    await seals(draft.id, draft.version).expect(412);
    expect((await cohort.coordinator.get(path)).body).toMatchObject({ story: 'A', nextSteps: '' });
  });

  it.each([
    ['a period that ends before it begins', { periodTo: '2026-01-01' }, '/periodTo', 'period-reversed'],
    ['a day that does not exist', { periodFrom: '2026-02-30' }, '/periodFrom', 'calendar-day'],
    ['a blank title', { title: ' ' }, '/title', 'blank'],
    ['a NUL in the title', { title: 'a\u0000' }, '/title', 'not-printable'],
    ['a number for a title', { title: 7 }, '/title', 'is-string'],
  ])('refuses %s and keeps nothing', async (_, changes, pointer, code) => {
    const body = { id: uuidv7(), title: 'Mois', periodFrom: from, periodTo: to, ...changes };
    const reply = await cohort.coordinator.post(`${programme}/reports`, body).expect(422);
    expect(reply.body.errors[0]).toMatchObject({ pointer, code });
    expect(await api.rows('SELECT id FROM progress_reports WHERE id = $1', [body.id])).toEqual([]);
  });

  it('lets the sponsor read what was sealed, and nothing else', async () => {
    await givenMonth();
    const draft = await start();
    const report = await sealed();
    const list = await cohort.sponsor.get('/api/v1/sponsor/reports').expect(200);
    expect(list.body.items).toEqual([expect.objectContaining({ id: report.id, number: 1 })]);
    const read = await cohort.sponsor.get(`/api/v1/sponsor/reports/${report.id}`).expect(200);
    expect(read.body).toMatchObject({ seal: report.seal, canonical: report.canonical });
    expect(read.body.figures).toEqual(report.figures);
    expect(read.body).not.toHaveProperty('changedSinceSealed');
    await cohort.sponsor.get(`/api/v1/sponsor/reports/${draft.id}`).expect(404);
    await cohort.sponsor.get(`/api/v1/reports/${report.id}`).expect(403);
    await cohort.coordinator.get('/api/v1/sponsor/reports').expect(403);
  });

  it('tells anybody whether a seal is genuine, and nothing else', async () => {
    const { seal } = await sealed();
    const stranger = givenStranger(api);
    expect((await stranger.get(`/api/v1/seals/${seal}`).expect(200)).body).toEqual({ genuine: true });
    const other = 'f'.repeat(64);
    expect((await stranger.get(`/api/v1/seals/${other}`).expect(200)).body).toEqual({ genuine: false });
    await stranger.get('/api/v1/seals/abc').expect(422);
    await stranger.get(`/api/v1/seals/${seal.toUpperCase()}`).expect(422);
  });
});
