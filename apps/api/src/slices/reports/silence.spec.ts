import { addDays, addMonths, cadenceWindows, localDate, monthOf } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { type TestApi, startApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenMarks, givenMeeting, givenWindow } from '../../../test/given-delivery';

const today = localDate(new Date(), 'Africa/Casablanca');
const startsOn = `${monthOf(addMonths(today, -2))}-01`;
const windows = cadenceWindows({ count: 2, per: 1, months: 6 }, startsOn);
const missed = windows.filter(({ closesOn }) => closesOn < today);

describe('silent cooperatives', () => {
  let api: TestApi;
  let cohort: Cohort;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    cohort = await givenCohort(api, { startsOn });
  });

  const enrolment = (place = 0) => cohort.enrolments[place] ?? { id: '', cooperativeId: '', members: [] };
  const board = async (client = cohort.coordinator) =>
    (await client.get(`/api/v1/programmes/${cohort.programmeId}/board`).expect(200)).body;
  const row = async (place = 0) =>
    (await board()).rows.find(
      ({ enrolmentId }: { enrolmentId: string }) => enrolmentId === enrolment(place).id,
    );
  const thresholdsPath = () => `/api/v1/programmes/${cohort.programmeId}/silence-thresholds`;
  const mutePath = (place = 0) => `/api/v1/enrolments/${enrolment(place).id}/silence-mute`;
  const usual = { windows_missed: 2, absences: 2, actions_overdue: 3, readings_missing: 2 };

  it('are those whose last windows were missed, with since when, until somebody speaks with them', async () => {
    expect((await row()).silence).toEqual([
      { sign: 'windows_missed', count: missed.length, since: missed[0]?.closesOn },
    ]);
    const last = missed.at(-1);
    if (last === undefined) throw new Error('no window is over yet');
    await givenWindow(api, cohort, enrolment().id, { ...last, heldOn: last.closesOn });
    expect((await row()).silence).toEqual([]);
    expect((await row(1)).silence).toHaveLength(1);
  });

  it('are those of whom nobody came to the last sessions', async () => {
    for (const days of [-20, -10]) {
      const startsAt = `${addDays(today, days)}T09:00:00Z`;
      const session = await givenMeeting(api, cohort, [enrolment()], { kind: 'training', startsAt });
      await givenMarks(api, cohort, session, enrolment(), ['absent', 'absent', 'excused']);
    }
    const signs = (await row()).silence;
    expect(signs).toContainEqual({ sign: 'absences', count: 2, since: addDays(today, -20) });
  });

  it('follow the thresholds that the programme chose; a sign can be left out', async () => {
    expect((await board()).silenceThresholds).toEqual({ ...usual, version: 1 });
    const chosen = { ...usual, windows_missed: missed.length + 1, absences: null };
    const { body } = await cohort.coordinator.put(thresholdsPath(), chosen, 1).expect(200);
    expect(body).toEqual({ ...chosen, version: 2 });
    expect((await board()).silenceThresholds).toEqual(body);
    expect((await row()).silence).toEqual([]);
    await cohort.coordinator.put(thresholdsPath(), usual, 1).expect(412);
    await cohort.coordinator.put(thresholdsPath(), { ...usual, absences: 0 }, 2).expect(422);
    await cohort.coordinator.put(thresholdsPath(), { ...usual, windows_missed: null }, 2).expect(200);
    expect((await row()).silence).toEqual([]);
  });

  it('are muted with a reason until a day, by whom, and spoken of again after it or before', async () => {
    const mute = { id: uuidv7(), reason: 'Récolte jusqu’à la fin du mois', endsOn: today };
    const { body } = await cohort.trainer.put(mutePath(), mute).expect(200);
    expect(body).toMatchObject({ reason: mute.reason, endsOn: today });
    const muted = await row();
    expect(muted.mute).toEqual(body);
    expect(muted.silence).toHaveLength(1);
    expect((await row(1)).mute).toBeNull();

    const longer = { id: uuidv7(), reason: 'Ramadan', endsOn: addDays(today, 30) };
    await cohort.coordinator.put(mutePath(), longer).expect(200);
    expect((await row()).mute).toMatchObject({ reason: 'Ramadan' });
    await api.rows('UPDATE silence_mutes SET ends_on = $1 WHERE id = $2', [addDays(today, -1), longer.id]);
    expect((await row()).mute).toBeNull();
    await cohort.coordinator.delete(mutePath()).expect(204);
    await cohort.coordinator.delete(mutePath()).expect(204);
  });

  it('are muted for a year at most, never backwards', async () => {
    const mute = { id: uuidv7(), reason: 'Hors saison' };
    for (const [endsOn, code] of [
      [addDays(today, -1), 'before-today'],
      [addDays(today, 367), 'over-a-year'],
    ]) {
      const { body } = await cohort.coordinator.put(mutePath(), { ...mute, endsOn }).expect(422);
      expect(body.errors).toMatchObject([{ pointer: '/endsOn', code }]);
    }
    expect((await row()).mute).toBeNull();
  });

  it('are out of reach for others', async () => {
    const foreign = await givenCohort(api, { startsOn });
    const mute = { id: uuidv7(), reason: 'x', endsOn: today };
    await foreign.coordinator.put(mutePath(), mute).expect(404);
    await foreign.coordinator.delete(mutePath()).expect(404);
    await foreign.coordinator.put(thresholdsPath(), usual, 1).expect(404);
    await cohort.trainer.put(thresholdsPath(), usual, 1).expect(403);
    await cohort.cooperative.put(mutePath(), mute).expect(403);
    await cohort.sponsor.put(mutePath(), mute).expect(403);
  });
});
