import sharp from 'sharp';
import { uuidv7 } from 'uuidv7';
import { type Client } from '../../../test/actors';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenNeeds } from '../../../test/given-diagnostic';
import { startApi, type TestApi } from '../../../test/api';

interface ActionReply {
  id: string;
  version: number;
  steps: { id: string; title: string; version: number }[];
  files: { id: string }[];
  stakeholders: { id: string; name: string; version: number }[];
}

describe('the work on a plan', () => {
  let api: TestApi;
  let cohort: Cohort;
  let enrolmentId: string;
  let planId: string;
  let actionId: string;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 2, membersEach: 3 });
    enrolmentId = cohort.enrolments[0]?.id ?? '';
    planId = uuidv7();
    await cohort.trainer.post(`/api/v1/enrolments/${enrolmentId}/plan`, { id: planId }).expect(201);
    actionId = await add({ stakeholders: [{ name: 'ODCO', status: 'potential' }] });
  });
  afterAll(() => api.close());

  const add = async (changes: object = {}) => {
    const body = {
      id: uuidv7(),
      needId: null,
      title: 'Tenir le livre de caisse',
      responsibleKind: null,
      responsibleName: '',
      startsOn: null,
      dueOn: null,
      indicators: [],
      stakeholders: [],
      ...changes,
    };
    await cohort.trainer.post(`/api/v1/plans/${planId}/actions`, body).expect(201);
    return body.id;
  };
  const plan = async () => (await cohort.trainer.get(`/api/v1/plans/${planId}`).expect(200)).body;
  const action = async (): Promise<ActionReply> =>
    ((await plan()).actions as ActionReply[]).find(({ id }) => id === actionId) as ActionReply;
  const sendPicture = async (client: Client = cohort.trainer, of = enrolmentId) => {
    const id = uuidv7();
    const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0f5c6e' } })
      .png()
      .toBuffer();
    await client.upload(`/api/v1/enrolments/${of}/files?fileId=${id}&name=photo.png`, picture).expect(201);
    return id;
  };
  const close = async () => {
    await api.rows(`UPDATE action_plans SET status = 'closed' WHERE id = $1`, [planId]);
  };

  describe('who answers for an action', () => {
    it('offers the cooperative’s members, the team and the institutions that plans name', async () => {
      const { body } = await cohort.trainer.get(`/api/v1/plans/${planId}/responsibles`).expect(200);
      expect(body.members).toHaveLength(3);
      expect(body.members[0]).toEqual({
        membershipId: cohort.enrolments[0]?.members[0]?.membershipId,
        name: 'Membre 1 Essaïd',
        function: 'president',
      });
      expect(body.trainers.map(({ accountId }: { accountId: string }) => accountId).sort()).toEqual(
        [cohort.trainer.accountId, cohort.coordinator.accountId].sort(),
      );
      expect(body.institutions).toEqual(['ODCO']);
    });

    it('keeps the name of a known person, and forgets who it was when another name is written', async () => {
      const membership = cohort.enrolments[0]?.members[1]?.membershipId;
      const path = `/api/v1/actions/${actionId}`;
      const known = await cohort.trainer.patch(path, { responsibleMembershipId: membership }, 1).expect(200);
      expect(known.body.actions[0]).toMatchObject({
        responsibleKind: 'member',
        responsibleName: 'Membre 2 Essaïd',
        responsibleMembershipId: membership,
      });
      const team = await cohort.trainer
        .patch(path, { responsibleAccountId: cohort.trainer.accountId }, 2)
        .expect(200);
      expect(team.body.actions[0]).toMatchObject({
        responsibleKind: 'trainer',
        responsibleMembershipId: null,
        responsibleAccountId: cohort.trainer.accountId,
      });
      const free = { responsibleKind: 'institution', responsibleName: 'Direction provinciale' };
      const written = await cohort.trainer.patch(path, free, 3).expect(200);
      expect(written.body.actions[0]).toMatchObject({ ...free, responsibleAccountId: null });
    });

    it.each([
      ['a member of another cooperative', 'responsibleMembershipId'],
      ['somebody outside the team', 'responsibleAccountId'],
    ])('refuses %s', async (_, field) => {
      const foreign = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
      const ids: Record<string, string | undefined> = {
        responsibleMembershipId: cohort.enrolments[1]?.members[0]?.membershipId,
        responsibleAccountId: foreign.trainer.accountId,
      };
      const reply = await cohort.trainer
        .patch(`/api/v1/actions/${actionId}`, { [field]: ids[field] }, 1)
        .expect(422);
      expect(reply.body.errors).toMatchObject([{ pointer: `/${field}`, code: 'unknown-reference' }]);
    });
  });

  describe('the order of actions', () => {
    it('is what it was dragged to, once for all who saw the same plan', async () => {
      const second = await add({ title: 'Second' });
      const path = `/api/v1/plans/${planId}/order`;
      const turned = await cohort.trainer.put(path, { actionIds: [second, actionId] }, 1).expect(200);
      expect(turned.body.actions.map(({ id }: { id: string }) => id)).toEqual([second, actionId]);
      expect(turned.body.version).toBe(2);
      await cohort.coordinator.put(path, { actionIds: [actionId, second] }, 1).expect(412);
      await cohort.coordinator.put(path, { actionIds: [actionId] }, 2).expect(412);
      await cohort.coordinator.put(path, { actionIds: [actionId, uuidv7()] }, 2).expect(412);
      await cohort.coordinator.put(path, { actionIds: [actionId, second] }, 2).expect(200);
    });
  });

  describe('sub-steps', () => {
    it('are added, ticked by the cooperative, moved and removed', async () => {
      const path = `/api/v1/actions/${actionId}/steps`;
      const [one, two] = [uuidv7(), uuidv7()];
      await cohort.trainer.post(path, { id: one, title: 'Acheter', dueOn: '2026-10-05' }).expect(201);
      await cohort.cooperative.post(path, { id: two, title: 'Remplir' }).expect(201);
      const ticked = await cohort.cooperative
        .patch(`/api/v1/action-steps/${two}`, { doneOn: '2026-10-04' }, 1)
        .expect(200);
      expect(ticked.body.actions[0].steps).toEqual([
        { id: one, title: 'Acheter', dueOn: '2026-10-05', doneOn: null, version: 1 },
        { id: two, title: 'Remplir', dueOn: null, doneOn: '2026-10-04', version: 2 },
      ]);
      expect(ticked.body.actions[0].version).toBe(1);
      await cohort.trainer.patch(`/api/v1/action-steps/${two}`, { title: 'X' }, 1).expect(412);
      const moved = await cohort.trainer.patch(`/api/v1/action-steps/${two}`, { place: 1 }, 2).expect(200);
      expect(moved.body.actions[0].steps.map(({ id }: { id: string }) => id)).toEqual([two, one]);
      const left = await cohort.trainer.delete(`/api/v1/action-steps/${one}`).expect(200);
      expect(left.body.actions[0].steps).toHaveLength(1);
      await cohort.trainer.delete(`/api/v1/action-steps/${one}`).expect(404);
    });

    it('are not done tomorrow, and rest when the plan is closed', async () => {
      const id = uuidv7();
      await cohort.trainer.post(`/api/v1/actions/${actionId}/steps`, { id, title: 'Acheter' }).expect(201);
      const early = await cohort.trainer
        .patch(`/api/v1/action-steps/${id}`, { doneOn: '2199-01-01' }, 1)
        .expect(422);
      expect(early.body.errors).toMatchObject([{ pointer: '/doneOn', code: 'date-in-future' }]);
      await close();
      const late = await cohort.trainer.patch(`/api/v1/action-steps/${id}`, { title: 'X' }, 1).expect(409);
      expect(late.body.code).toBe('action-at-rest');
    });
  });

  describe('comments', () => {
    it('are read latest first, page by page, and taken back by whoever wrote them', async () => {
      const path = `/api/v1/actions/${actionId}/comments`;
      const ids = [uuidv7(), uuidv7(), uuidv7()];
      for (const id of ids) await cohort.cooperative.post(path, { id, text: `Mot ${id}` }).expect(201);
      const first = await cohort.trainer.get(`${path}?limit=2`).expect(200);
      expect(first.body.items).toMatchObject([
        { id: ids[2], text: `Mot ${ids[2]}`, may: [] },
        { id: ids[1], may: [] },
      ]);
      const rest = await cohort.trainer.get(`${path}?limit=2&cursor=${first.body.nextCursor}`).expect(200);
      expect(rest.body).toMatchObject({ items: [{ id: ids[0] }], nextCursor: null });
      expect((await plan()).actions[0].comments).toBe(3);
      await cohort.trainer.delete(`/api/v1/action-comments/${ids[0]}`).expect(403);
      const own = await cohort.cooperative.get(path).expect(200);
      expect(own.body.items[0].may).toEqual(['delete']);
      await cohort.cooperative.delete(`/api/v1/action-comments/${ids[0]}`).expect(204);
      expect((await plan()).actions[0].comments).toBe(2);
    });
  });

  describe('evidence', () => {
    it('is pictures of this cooperative, and stands for words', async () => {
      const own = await sendPicture();
      const others = await sendPicture(cohort.trainer, cohort.enrolments[1]?.id);
      const path = `/api/v1/actions/${actionId}/files`;
      const refused = await cohort.trainer.put(path, { fileIds: [own, others] }, 1).expect(422);
      expect(refused.body.errors).toMatchObject([{ pointer: '/fileIds/1', code: 'unknown-reference' }]);
      const kept = await cohort.cooperative.put(path, { fileIds: [own] }, 1).expect(200);
      expect(kept.body.actions[0].files).toMatchObject([{ id: own, mediaType: 'image/png' }]);
      await cohort.trainer.put(path, { fileIds: [] }, 1).expect(412);
      await api.rows(`UPDATE action_plans SET status = 'running' WHERE id = $1`, [planId]);
      const need = (await givenNeeds(cohort.trainer, enrolmentId, ['FIN1'])).FIN1;
      await api.rows(
        `UPDATE actions SET status = 'running', need_id = $2, due_on = '2026-10-31', responsible_kind = 'member',
           responsible_name = 'Mariam' WHERE id = $1`,
        [actionId, need],
      );
      const body = { to: 'done', doneOn: '2026-10-30' };
      const transitions = `/api/v1/actions/${actionId}/transitions`;
      await cohort.cooperative.post(transitions, { ...body, fileIds: [] }).expect(422);
      const done = await cohort.cooperative.post(transitions, { ...body, fileIds: [own] }).expect(200);
      expect(done.body.actions[0]).toMatchObject({ status: 'done', evidence: '', files: [{ id: own }] });
    });
  });

  describe('evidence that arrives later', () => {
    it('is added once, whatever version the sender saw, and after the action is done', async () => {
      const [first, second] = [await sendPicture(), await sendPicture()];
      const path = `/api/v1/actions/${actionId}/files`;
      await cohort.cooperative.post(path, { fileId: first }).expect(200);
      await cohort.trainer.post(path, { fileId: second }).expect(200);
      await cohort.trainer.post(path, { fileId: second.toUpperCase() }).expect(200);
      expect((await action()).files).toMatchObject([{ id: first }, { id: second }]);
      const foreign = await sendPicture(cohort.trainer, cohort.enrolments[1]?.id);
      await cohort.trainer.post(path, { fileId: foreign }).expect(422);
      await close();
      await cohort.trainer.post(path, { fileId: first }).expect(409);
    });
  });

  describe('stakeholders', () => {
    it('move through the talk whatever the plan’s state, and the action is not overwritten', async () => {
      const [{ id = '' } = {}] = (await action()).stakeholders;
      await api.rows(`UPDATE action_plans SET status = 'running' WHERE id = $1`, [planId]);
      const talk = { status: 'contacted', contactedOn: '2026-10-02', note: 'Rappeler lundi' };
      const path = `/api/v1/action-stakeholders/${id}`;
      const moved = await cohort.cooperative.patch(path, talk, 1).expect(200);
      expect(moved.body.actions[0].stakeholders).toEqual([{ id, name: 'ODCO', ...talk, version: 2 }]);
      await cohort.trainer.patch(path, { status: 'engaged' }, 1).expect(412);
      await cohort.trainer.patch(path, { contactedOn: '2199-01-01' }, 2).expect(422);
      const more = { id: uuidv7(), name: 'ANDA' };
      await cohort.trainer.post(`/api/v1/actions/${actionId}/stakeholders`, more).expect(201);
      expect((await action()).version).toBe(3);
    });

    it('keep what is known of the talk when the action’s list is rewritten', async () => {
      const [{ id = '' } = {}] = (await action()).stakeholders;
      const talk = { status: 'engaged', contactedOn: '2026-10-02', note: 'D’accord' };
      await cohort.trainer.patch(`/api/v1/action-stakeholders/${id}`, talk, 1).expect(200);
      const stakeholders = [
        { name: 'ANDA', status: 'potential' },
        { id, name: 'ODCO Laâyoune', status: 'engaged' },
        { id: uuidv7(), name: 'Inconnu', status: 'potential' },
      ];
      const { body } = await cohort.trainer
        .patch(`/api/v1/actions/${actionId}`, { stakeholders }, 2)
        .expect(200);
      expect(body.actions[0].stakeholders).toMatchObject([
        { name: 'ANDA', note: '' },
        { id, name: 'ODCO Laâyoune', ...talk },
        { name: 'Inconnu' },
      ]);
    });

    it('are told over the programme: by institution, and one by one', async () => {
      await add({
        title: 'Deuxième',
        stakeholders: [
          { name: 'ODCO', status: 'engaged' },
          { name: 'ANDA', status: 'declined' },
        ],
      });
      const path = `/api/v1/programmes/${cohort.programmeId}`;
      const first = await cohort.coordinator.get(`${path}/stakeholders?limit=1`).expect(200);
      expect(first.body.items).toMatchObject([{ name: 'ANDA', cooperatives: 1, declined: 1, potential: 0 }]);
      const next = await cohort.coordinator
        .get(`${path}/stakeholders?cursor=${first.body.nextCursor}`)
        .expect(200);
      expect(next.body).toMatchObject({
        items: [{ name: 'ODCO', potential: 1, engaged: 1 }],
        nextCursor: null,
      });
      const talks = await cohort.coordinator
        .get(`${path}/stakeholder-contacts?name=ODCO&limit=1`)
        .expect(200);
      expect(talks.body.items).toHaveLength(1);
      const last = await cohort.coordinator
        .get(`${path}/stakeholder-contacts?name=ODCO&cursor=${talks.body.nextCursor}`)
        .expect(200);
      expect(last.body).toMatchObject({ items: [{ name: 'ODCO', may: ['work'] }], nextCursor: null });
      const stranger = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
      await stranger.coordinator.get(`${path}/stakeholders`).expect(404);
    });
  });
});
