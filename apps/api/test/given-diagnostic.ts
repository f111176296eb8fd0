import { uuidv7 } from 'uuidv7';
import { type Client } from './actors';

interface Criterion {
  code: string;
}

/** The criteria of the grid that a diagnostic is filled on. */
export async function criteriaOf(client: Client, gridVersionId: string): Promise<string[]> {
  const { body } = await client.get(`/api/v1/grids/${gridVersionId}`).expect(200);
  return (body.dimensions as { criteria: Criterion[] }[]).flatMap(({ criteria }) =>
    criteria.map(({ code }) => code),
  );
}

/** A diagnostic with every criterion rated `level`, except those named; finalised. */
export async function givenDiagnostic(
  client: Client,
  enrolmentId: string,
  { wave = 'baseline', level = 3, except = {} as Record<string, number> } = {},
): Promise<string> {
  const id = uuidv7();
  const body = {
    id,
    wave,
    perspective: 'assessor',
    heldOn: '2026-09-15',
    respondents: [{ name: 'Le bureau', role: '' }],
  };
  const started = await client.post(`/api/v1/enrolments/${enrolmentId}/diagnostics`, body).expect(201);
  const answers = (await criteriaOf(client, started.body.gridVersionId)).map((criterionCode) => ({
    criterionCode,
    state: 'rated',
    level: except[criterionCode] ?? level,
    note: '',
  }));
  await client.put(`/api/v1/diagnostics/${id}/answers`, { answers }).expect(200);
  await client.post(`/api/v1/diagnostics/${id}/finalisation`).expect(201);
  return id;
}

/** An agreed need for each criterion, of a diagnostic that found them at level 1; their ids by criterion. */
export async function givenNeeds(
  client: Client,
  enrolmentId: string,
  criteria: string[],
): Promise<Record<string, string>> {
  await givenDiagnostic(client, enrolmentId, {
    except: Object.fromEntries(criteria.map((code) => [code, 1])),
  });
  const ids = Object.fromEntries(criteria.map((code) => [code, uuidv7()]));
  const decisions = criteria.map((criterionCode) => ({
    id: ids[criterionCode],
    criterionCode,
    status: 'agreed',
    remedy: 'training',
    statement: `Besoin ${criterionCode}`,
  }));
  const body = { decidedOn: '2026-09-20', decidedWith: 'La présidente', decisions };
  await client.put(`/api/v1/enrolments/${enrolmentId}/needs`, body).expect(200);
  return ids;
}
