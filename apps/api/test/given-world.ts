import { randomBytes } from 'node:crypto';
import { type DiagnosticGrid, scoreDiagnostic, type QuestionnaireForm } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { hashToken } from '../src/platform/access/session-reader';
import { stableId } from '../src/platform/database/stable-id';
import { type TestApi } from './api';
import { givenBeside } from './given-beside';
import { type Cohort, givenCohort } from './given-cohort';
import { givenLedger } from './given-ledger';
import { givenNotices } from './given-notices';

const sampleForm = {
  id: 'fiche',
  title: 'Fiche',
  version: '1',
  defaultLanguage: 'fr',
  languages: [{ code: 'fr', name: 'Français' }],
  items: [],
  lists: {},
} satisfies QuestionnaireForm;

/** A cohort with one of everything the chain knows, by the noun that stands before `{id}` in an address. */
export interface World extends Cohort {
  ids: Record<string, string>;
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

export async function givenWorld(api: TestApi): Promise<World> {
  const cohort = await givenCohort(api);
  const [enrolment] = cohort.enrolments;
  if (enrolment === undefined) throw new Error('a cohort has an enrolment');
  const trainer = cohort.trainer.accountId;
  const ids: Record<string, string> = {
    programmes: cohort.programmeId,
    enrolments: enrolment.id,
    cooperatives: enrolment.cooperativeId,
    members: enrolment.members[0]?.membershipId ?? '',
    people: trainer,
    imports: uuidv7(),
    sessions: uuidv7(),
    diagnostics: uuidv7(),
    plans: uuidv7(),
    actions: uuidv7(),
    'action-steps': uuidv7(),
    'action-stakeholders': uuidv7(),
    'action-comments': uuidv7(),
    'follow-up-windows': uuidv7(),
    'follow-ups': uuidv7(),
    'follow-up-reassignments': uuidv7(),
    reports: uuidv7(),
    needs: uuidv7(),
    indicators: stableId('indicator', 'CA'),
    readings: uuidv7(),
    questionnaires: uuidv7(),
    responses: uuidv7(),
    procedures: 'CAISSE',
    files: uuidv7(),
    'session-files': uuidv7(),
    ...(await givenLedger(cohort)),
    mandates: uuidv7(),
    modules: stableId('training-module', 'M01'),
    holidays: stableId('holiday', 'new-year-2027'),
    'workshop-plans': uuidv7(),
    'training-guides': uuidv7(),
    'provisional-people': uuidv7(),
    'person-merges': uuidv7(),
    certificates: uuidv7(),
    'certificate-issuings': uuidv7(),
    'calendar-feeds': uuidv7(),
    feeds: `${randomBytes(32).toString('base64url')}.ics`,
    ...(await givenBeside(api, cohort)),
    ...(await givenNotices(api, trainer)),
  };
  const [version] = await api.rows<{ id: string; content: DiagnosticGrid }>(
    `SELECT id, content FROM grid_versions WHERE status = 'published' LIMIT 1`,
  );
  if (version === undefined) throw new Error('a grid ships with the product');
  ids.grids = version.id;
  ids['grid-drafts'] = uuidv7();
  await api.rows(`INSERT INTO grid_versions (id, grid_code, status, content) VALUES ($1, $2, 'draft', $3)`, [
    ids['grid-drafts'],
    `G-${ids['grid-drafts']}`,
    JSON.stringify({ code: `G-${ids['grid-drafts']}`, title: { fr: '', ar: '', en: '' }, dimensions: [] }),
  ]);
  const result = scoreDiagnostic(version.content, []);
  const insert = (statement: string, values: unknown[]) => api.rows(statement, values);
  await cohort.coordinator
    .upload(`/api/v1/imports?id=${ids.imports}&fileName=c.csv`, Buffer.from('Code;Nom\n'))
    .expect(201);
  await cohort.coordinator
    .upload(`/api/v1/enrolments/${enrolment.id}/files?fileId=${ids.files}&name=vue.png`, onePixel)
    .expect(201);
  await insert(
    `INSERT INTO sessions (id, programme_id, kind, ordinal, title, starts_at, ends_at, venue, trainer_account_id, plan_id)
     VALUES ($1, $2, 'workshop', 1, 'Atelier 1', '2026-10-05T09:00Z', '2026-10-05T12:00Z', $3, $4, $5)`,
    [ids.sessions, cohort.programmeId, `Salle ${cohort.programmeId}`, trainer, ids['workshop-plans']],
  );
  // Of a cooperative, so that the trainer who makes one of their own does not renew it.
  await insert(
    'INSERT INTO calendar_feeds (id, account_id, cooperative_id, token_hash) VALUES ($1, $2, $3, $4)',
    [ids['calendar-feeds'], trainer, enrolment.cooperativeId, hashToken(ids.feeds?.slice(0, -4) ?? '')],
  );
  await insert('INSERT INTO session_enrolments (session_id, enrolment_id) VALUES ($1, $2)', [
    ids.sessions,
    enrolment.id,
  ]);
  await cohort.trainer
    .upload(
      `/api/v1/enrolments/${enrolment.id}/files?fileId=${ids['session-files']}&name=feuille.png`,
      onePixel,
    )
    .expect(201);
  await insert(
    `INSERT INTO session_files (file_id, session_id, kind, added_by) VALUES ($1, $2, 'signed_sheet', $3)`,
    [ids['session-files'], ids.sessions, trainer],
  );
  await insert(
    `INSERT INTO diagnostics (id, enrolment_id, grid_version_id, wave, perspective, held_on, assessor_account_id, status,
       result, finalised_at) VALUES ($1, $2, $3, 'baseline', 'assessor', '2026-09-10', $4, 'finalised', $5, now())`,
    [ids.diagnostics, enrolment.id, ids.grids, trainer, JSON.stringify(result)],
  );
  await insert(
    `INSERT INTO needs (id, enrolment_id, diagnostic_id, criterion_code, category, remedy, statement, priority, status, decided_on)
     VALUES ($1, $2, $3, 'GOV1', 'legal', 'compliance', 'Tenir l’assemblée', 6, 'agreed', '2026-09-12')`,
    [ids.needs, enrolment.id, ids.diagnostics],
  );
  ids.consultations = uuidv7();
  await insert(
    `INSERT INTO consultations (id, programme_id, held_on, channel, institution, said, written_by)
     VALUES ($1, $2, '2026-09-05', 'visit', 'ODCO', 'Peut aider à tenir l’assemblée', $3)`,
    [ids.consultations, cohort.programmeId, trainer],
  );
  await insert(
    `INSERT INTO cooperative_mandates (id, cooperative_id, function, holder_name, elected_on, ends_on, recorded_by)
     VALUES ($1, $2, 'president', 'Fatimetou', '2024-01-10', '2027-01-10', $3)`,
    [ids.mandates, enrolment.cooperativeId, trainer],
  );
  await insert('INSERT INTO action_plans (id, enrolment_id) VALUES ($1, $2)', [ids.plans, enrolment.id]);
  await insert(`INSERT INTO signed_plans (plan_id, revision, text) VALUES ($1, 1, '{ "actions": [] }')`, [
    ids.plans,
  ]);
  await insert(
    `INSERT INTO actions (id, plan_id, need_id, title) VALUES ($1, $2, $3, 'Convoquer l’assemblée')`,
    [ids.actions, ids.plans, ids.needs],
  );
  await insert(
    `INSERT INTO action_steps (id, action_id, position, title) VALUES ($1, $2, 1, 'Afficher la date')`,
    [ids['action-steps'], ids.actions],
  );
  await insert(
    `INSERT INTO action_stakeholders (id, action_id, position, name, status) VALUES ($1, $2, 1, 'ODCO', 'potential')`,
    [ids['action-stakeholders'], ids.actions],
  );
  await insert(
    `INSERT INTO action_comments (id, action_id, author_account_id, body) VALUES ($1, $2, $3, 'Vu avec le bureau')`,
    [ids['action-comments'], ids.actions, cohort.coordinator.accountId],
  );
  await insert(
    `INSERT INTO follow_up_windows (id, enrolment_id, ordinal, opens_on, closes_on, caller_account_id)
     VALUES ($1, $2, 1, '2026-09-01', '2026-09-15', $3)`,
    [ids['follow-up-windows'], enrolment.id, trainer],
  );
  await insert(
    `INSERT INTO follow_ups (id, window_id, held_on, channel, spoken_to, summary, logged_by)
     SELECT $1, id, opens_on, 'phone', 'Présidente', 'Le registre est à jour.', $3 FROM follow_up_windows WHERE id = $2`,
    [ids['follow-ups'], ids['follow-up-windows'], trainer],
  );
  await insert(
    `INSERT INTO follow_up_reassignments (id, programme_id, to_account_id, from_day, reason, made_by)
     VALUES ($1, $2, $3, current_date, 'Congé', $3)`,
    [ids['follow-up-reassignments'], cohort.programmeId, trainer],
  );
  await insert(
    `INSERT INTO questionnaires (id, form_code, number, status, title, file_name, form, created_by, published_at)
     VALUES ($1, $2, 1, 'published', 'Fiche', 'fiche.xlsx', $3, $4, now())`,
    [ids.questionnaires, `fiche-${ids.questionnaires}`, JSON.stringify(sampleForm), trainer],
  );
  await insert(
    `INSERT INTO questionnaire_responses (id, questionnaire_id, enrolment_id, held_on, written_by)
     VALUES ($1, $2, $3, '2026-09-15', $4)`,
    [ids.responses, ids.questionnaires, enrolment.id, trainer],
  );
  await insert('INSERT INTO programme_indicators (programme_id, indicator_id, position) VALUES ($1, $2, 1)', [
    cohort.programmeId,
    ids.indicators,
  ]);
  const indicator = stableId('test indicator', cohort.programmeId);
  await insert(
    `INSERT INTO indicators (id, code, name_fr, name_ar, name_en, unit, kind, is_ratio, direction, across_time,
       across_cooperatives, decimals)
     VALUES ($1, $2, 'Essai', 'تجربة', 'Trial', $3, 'performance', false, 'increase', 'sum', 'sum', 0)`,
    [indicator, `T-${indicator.slice(0, 8)}`, JSON.stringify({ fr: 'u', ar: 'و', en: 'u' })],
  );
  await insert(
    `INSERT INTO readings (id, enrolment_id, indicator_id, period, value, source, entered_by)
     VALUES ($1, $2, $3, '2026-10-01', 12, 'Cahier', $4)`,
    [ids.readings, enrolment.id, indicator, trainer],
  );
  const taught = [{ moduleId: ids.modules, enrolmentIds: [enrolment.id] }];
  const programme = `/api/v1/programmes/${cohort.programmeId}`;
  await cohort.coordinator.put(`${programme}/training-plan`, { modules: taught }, 0).expect(200);
  await cohort.coordinator.post(`${programme}/training-guides`, { id: ids['training-guides'] }).expect(201);
  const code = ids.certificates?.slice(-14).toUpperCase();
  const person = { givenName: 'Fatimetou', familyName: 'Essaïd', nameAr: '' };
  const names = { nameFr: 'Programme', nameAr: '' };
  const certificate = {
    ...{ number: 'P-0001', code, issuedOn: '2026-11-01', issuedBy: 'Coordination', person, modules: [] },
    programme: { code: 'P', ...names, sponsorName: 'Fondation', leadName: '' },
    cooperative: names,
    ...{ attendedHours: 24, plannedHours: 30, threshold: 0.8, from: '2026-09-01', to: '2026-10-30' },
    ...{ sessions: 8, workshops: 6 },
  };
  await insert(
    `INSERT INTO certificates (id, programme_id, enrolment_id, person_id, number, code, content, canonical, seal,
       issued_at, issued_by) VALUES ($1, $2, $3, $4, 1, $5, $6, '{}', '', now(), $7)`,
    [
      ids.certificates,
      cohort.programmeId,
      enrolment.id,
      enrolment.members[0]?.personId,
      code,
      JSON.stringify(certificate),
      cohort.coordinator.accountId,
    ],
  );
  await insert(
    `INSERT INTO certificate_issuings (id, programme_id, asked_by, asked_at, expected, ended_at)
     VALUES ($1, $2, $3, now(), 0, now())`,
    [ids['certificate-issuings'], cohort.programmeId, cohort.coordinator.accountId],
  );
  const [stays, goes] = [enrolment.members[0]?.personId, uuidv7()];
  for (const [id, mergedInto] of [
    [ids['provisional-people'], null],
    [goes, stays],
  ]) {
    await insert(
      `INSERT INTO persons (id, given_name, family_name, sex, provisional, merged_into)
       VALUES ($1, 'Venue', 'Sans fiche', 'female', true, $2)`,
      [id, mergedInto],
    );
  }
  await insert(
    `INSERT INTO memberships (id, cooperative_id, person_id, member_code, from_date)
     VALUES ($1, $2, $3, 'W-00000000AA', '2026-10-05')`,
    [uuidv7(), enrolment.cooperativeId, ids['provisional-people']],
  );
  const nothing = {
    marks: { moved: [], overlaps: [] },
    standing: [],
    memberships: [],
    dropped: [],
    filled: [],
  };
  await insert(
    `INSERT INTO person_merges (id, kept_person_id, merged_person_id, moved, merged_by) VALUES ($1, $2, $3, $4, $5)`,
    [ids['person-merges'], stays, goes, JSON.stringify(nothing), trainer],
  );
  const report = { id: ids.reports, title: 'Rapport', periodFrom: '2026-09-01', periodTo: '2026-09-30' };
  await cohort.coordinator.post(`/api/v1/programmes/${cohort.programmeId}/reports`, report).expect(201);
  await cohort.coordinator.post(`/api/v1/reports/${ids.reports}/seal`).set('if-match', '"1"').expect(200);
  return { ...cohort, ids };
}
