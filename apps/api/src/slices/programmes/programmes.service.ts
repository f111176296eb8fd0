import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../platform/context/request-context';
import { readCursor, writeCursor } from '../../platform/contract/cursor';
import { stated } from '../../platform/contract/stated';
import { conflict, type FieldFault, fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { programmeFaults, sameCadence } from './programme-rules';
import {
  CreateProgrammeDto,
  ProgrammeDto,
  ProgrammePageDto,
  type ProgrammePersonDto,
  ProgrammesQuery,
  UpdateProgrammeDto,
} from './programmes.dto';
import { presentProgramme, presentSummary } from './programmes.presenter';
import { type ProgrammeContent, type ProgrammeRow, ProgrammesRepository } from './programmes.repository';

@Injectable()
export class ProgrammesService {
  constructor(private readonly programmes: ProgrammesRepository) {}

  async list(context: RequestContext, { cursor, limit = 50 }: ProgrammesQuery): Promise<ProgrammePageDto> {
    const rows = await this.programmes.page(context, readCursor(cursor, 2), limit + 1);
    const last = rows[limit - 1];
    return {
      items: rows.slice(0, limit).map(presentSummary),
      nextCursor: rows.length > limit && last ? writeCursor([last.starts_on, last.id]) : null,
    };
  }

  async read(context: RequestContext, id: string): Promise<ProgrammeDto> {
    return presentProgramme(await this.find(context, id), context.person.role);
  }

  async create(context: RequestContext, body: CreateProgrammeDto): Promise<ProgrammeDto> {
    const { id, code, ...given } = body;
    const content: ProgrammeContent = {
      nameAr: '',
      leadName: '',
      partners: [],
      zone: 'Africa/Casablanca',
      gridCode: 'TIWIZI-48',
      certificateThreshold: 0.8,
      ...stated(given),
      status: 'running',
    };
    await this.refuseFaulty(context, content);
    content.people = withOwnCoordinator(context, content.people);
    await this.programmes.insert(context, id, code, content);
    context.audit('programme', id, null, { code, ...content });
    return this.read(context, id);
  }

  async update(
    context: RequestContext,
    id: string,
    version: number,
    change: UpdateProgrammeDto,
  ): Promise<ProgrammeDto> {
    const row = await this.find(context, id);
    const before = contentOf(row);
    const content: ProgrammeContent = { ...before, ...stated(change) };
    if (isPlanned(row) && movesWindows(before, content)) throw conflict('cadence-in-use');
    await this.refuseFaulty(context, content, before);
    content.people = withOwnCoordinator(context, content.people);
    if (!(await this.programmes.update(context, id, version, content))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    context.audit('programme', id, before, stated(change));
    return this.read(context, id);
  }

  private async find(context: RequestContext, id: string): Promise<ProgrammeRow> {
    const row = await this.programmes.find(context, id);
    if (row === null) throw notFound();
    return row;
  }

  private async refuseFaulty(
    context: RequestContext,
    content: ProgrammeContent,
    before?: ProgrammeContent,
  ): Promise<void> {
    const { roles, territories } = await this.programmes.known(
      context,
      content.people.map(({ accountId }) => accountId),
      content.territoryIds,
    );
    // Somebody whose account was closed since stays in the list; nobody can join with a closed account.
    const alreadyThere = new Set(before?.people.map(({ accountId, role }) => `${accountId} ${role}`));
    const faults = [
      ...programmeFaults(content),
      ...content.territoryIds.flatMap((territoryId, place) =>
        territories.has(territoryId) ? [] : [fault(`/territoryIds/${place}`, 'unknown-reference')],
      ),
      ...content.people.flatMap((person, place) =>
        alreadyThere.has(`${person.accountId} ${person.role}`)
          ? []
          : personFaults(person, place, roles.get(person.accountId), content.people),
      ),
    ];
    if (content.gridCode !== before?.gridCode) {
      const published = await this.programmes.isPublishedGrid(context, content.gridCode);
      if (!published) faults.push(fault('/gridCode', 'unknown-reference'));
    }
    if (faults.length > 0) throw refused('invalid-fields', faults);
  }
}

function personFaults(
  { accountId, role }: ProgrammePersonDto,
  place: number,
  accountRole: string | undefined,
  people: ProgrammePersonDto[],
): FieldFault[] {
  const pointer = `/people/${place}`;
  if (accountRole === undefined) return [fault(`${pointer}/accountId`, 'unknown-reference')];
  if (accountRole !== role) return [fault(`${pointer}/role`, 'role-not-fitting')];
  const first = people.findIndex((person) => person.accountId === accountId);
  return first < place ? [fault(`${pointer}/accountId`, 'given-twice')] : [];
}

/** Coordinators who make or change a programme belong to it, or it would vanish from their sight. */
function withOwnCoordinator(context: RequestContext, people: ProgrammePersonDto[]): ProgrammePersonDto[] {
  const { accountId, role } = context.person;
  if (role !== 'coordinator' || people.some((person) => person.accountId === accountId)) return people;
  return [...people, { accountId, role }];
}

function contentOf(row: ProgrammeRow): ProgrammeContent {
  const {
    leadName,
    partners,
    zone,
    gridCode,
    certificateThreshold,
    nameFr,
    nameAr,
    sponsorName,
    startsOn,
    months,
    status,
    ...rest
  } = presentProgramme(row, 'administrator');
  return {
    ...{
      nameFr,
      nameAr,
      sponsorName,
      leadName,
      partners,
      startsOn,
      months,
      zone,
      gridCode,
      certificateThreshold,
      status,
    },
    workshopCadence: rest.workshopCadence,
    followUpCadence: rest.followUpCadence,
    territoryIds: rest.territories.map(({ id }) => id),
    people: rest.people.map(({ accountId, role }) => ({ accountId, role })),
  };
}

const isPlanned = (row: ProgrammeRow): boolean => row.sessions_planned > 0 || row.follow_up_windows > 0;

/** Whether what was planned would no longer be the same. Follow-ups may change on their way: those ahead are laid anew. */
function movesWindows(before: ProgrammeContent, after: ProgrammeContent): boolean {
  return before.startsOn !== after.startsOn || !sameCadence(before.workshopCadence, after.workshopCadence);
}
