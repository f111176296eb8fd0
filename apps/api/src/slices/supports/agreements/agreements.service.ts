import { Injectable } from '@nestjs/common';
import { scopeOf } from '@tiwizi/access';
import { agreementState, commitmentState, localDate } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { readCursor, writeCursor } from '../../../platform/contract/cursor';
import { Files } from '../../../platform/files/files.port';
import {
  conflict,
  fault,
  type FieldFault,
  notFound,
  Problem,
  refused,
} from '../../../platform/problem/problem';
import {
  AddAgreementDto,
  AgreementContentDto,
  AgreementDto,
  AgreementPageDto,
  AgreementsQuery,
  KeepCommitmentDto,
} from './agreements.dto';
import { type AgreementRow, AgreementsRepository } from './agreements.repository';

/** Agreements, and what each party promised in them. */
@Injectable()
export class AgreementsService {
  constructor(
    private readonly agreements: AgreementsRepository,
    private readonly files: Files,
  ) {}

  async list(context: RequestContext, query: AgreementsQuery): Promise<AgreementPageDto> {
    const { cursor, limit = 50 } = query;
    const rows = await this.agreements.page(context, query, readCursor(cursor, 2), limit + 1);
    const last = rows[limit - 1];
    return {
      items: rows.slice(0, limit).map((row) => present(context, row)),
      nextCursor: rows.length > limit && last ? writeCursor([last.from_on, last.id]) : null,
      may: scopeOf(context.role, 'agreements.write') === 'none' ? [] : ['add'],
    };
  }

  async read(context: RequestContext, id: string): Promise<AgreementDto> {
    return present(context, await this.find(context, id));
  }

  async add(
    context: RequestContext,
    { id, programmeId, ...content }: AddAgreementDto,
  ): Promise<AgreementDto> {
    if (!(await this.agreements.programmeInScope(context, programmeId))) {
      throw refused('invalid-fields', [fault('/programmeId', 'unknown-reference')]);
    }
    await this.refuseFaulty(context, programmeId, content);
    await this.agreements.insert(context, id, programmeId, content);
    context.audit('agreement', id, null, { programmeId, ...content });
    return this.written(context, id, content);
  }

  async update(
    context: RequestContext,
    id: string,
    version: number,
    content: AgreementContentDto,
  ): Promise<AgreementDto> {
    const row = await this.find(context, id);
    await this.refuseFaulty(context, row.programme_id, content);
    if (!(await this.agreements.update(context, id, version, content))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    context.audit('agreement', id, contentOf(row), { ...content });
    return this.written(context, id, content);
  }

  /** Says that a promise was kept, or takes it back. */
  async keep(
    context: RequestContext,
    id: string,
    version: number,
    body: KeepCommitmentDto,
  ): Promise<AgreementDto> {
    const agreementId = await this.agreements.ofCommitment(context, id);
    if (agreementId === null) throw notFound();
    const row = await this.find(context, agreementId);
    if (body.doneOn !== null && body.doneOn > localDate(new Date(), row.zone)) {
      throw refused('invalid-fields', [fault('/doneOn', 'date-in-future')]);
    }
    if (!(await this.agreements.keep(context, id, version, body))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    const before = row.commitments.find((commitment) => commitment.id === id.toLowerCase());
    context.audit(
      'agreement-commitment',
      id,
      { doneOn: before?.doneOn ?? null, proof: before?.proof ?? '' },
      { ...body },
    );
    return this.read(context, agreementId);
  }

  /** A part whose id another agreement has already is not taken away from there: the whole writing is refused. */
  private async written(
    context: RequestContext,
    id: string,
    { parties, commitments }: AgreementContentDto,
  ): Promise<AgreementDto> {
    const row = await this.find(context, id);
    if (row.parties.length !== parties.length || row.commitments.length !== commitments.length) {
      throw conflict('already-exists');
    }
    return present(context, row);
  }

  private async find(context: RequestContext, id: string): Promise<AgreementRow> {
    const row = await this.agreements.find(context, id);
    if (row === null) throw notFound();
    return row;
  }

  private async refuseFaulty(
    context: RequestContext,
    programmeId: string,
    content: AgreementContentDto,
  ): Promise<void> {
    const named = content.parties.flatMap(({ cooperativeId }) => cooperativeId ?? []);
    const known = await this.agreements.cooperatives(context, named);
    const parties = new Set(content.parties.map(({ id }) => id.toLowerCase()));
    const faults: FieldFault[] = [
      ...(content.to !== null && content.to < content.from ? [fault('/to', 'not-after-start')] : []),
      ...twice(content.parties, '/parties'),
      ...twice(content.commitments, '/commitments'),
      ...content.parties.flatMap(({ cooperativeId }, place) =>
        cooperativeId && !known.has(cooperativeId.toLowerCase())
          ? [fault(`/parties/${place}/cooperativeId`, 'unknown-reference')]
          : [],
      ),
      ...content.commitments.flatMap(({ partyId }, place) =>
        parties.has(partyId.toLowerCase())
          ? []
          : [fault(`/commitments/${place}/partyId`, 'unknown-reference')],
      ),
    ];
    if (faults.length > 0) throw refused('invalid-fields', faults);
    await this.files.claimOfProgramme(context, programmeId, content.fileIds, '/fileIds');
  }
}

const twice = (parts: readonly { id: string }[], pointer: string): FieldFault[] =>
  parts.flatMap(({ id }, place) =>
    parts.findIndex((each) => each.id.toLowerCase() === id.toLowerCase()) === place
      ? []
      : [fault(`${pointer}/${place}/id`, 'already-exists')],
  );

const contentOf = (row: AgreementRow): AgreementContentDto => ({
  ...{ title: row.title, object: row.object, signedOn: row.signed_on, from: row.from_on, to: row.to_on },
  renewal: row.renewal,
  parties: row.parties.map(({ id, cooperativeId = null, name, role }) => ({ id, cooperativeId, name, role })),
  commitments: row.commitments.map(({ id, partyId, what, amount, quantity, dueOn }) => ({
    ...{ id, partyId, what, amount, quantity, dueOn },
  })),
  fileIds: row.files.map(({ id }) => id),
});

function present(context: RequestContext, row: AgreementRow): AgreementDto {
  const today = localDate(new Date(), row.zone);
  const writes = scopeOf(context.role, 'agreements.write') !== 'none';
  return {
    ...{ id: row.id, programmeId: row.programme_id, programmeNameFr: row.programme_name_fr },
    ...{ programmeNameAr: row.programme_name_ar, title: row.title, object: row.object },
    ...{ signedOn: row.signed_on, from: row.from_on, to: row.to_on, renewal: row.renewal },
    state: agreementState(
      { signedOn: row.signed_on, from: row.from_on, to: row.to_on, renewal: row.renewal },
      today,
    ),
    parties: row.parties,
    commitments: row.commitments.map((commitment) => ({
      ...commitment,
      state: commitmentState(commitment, today),
    })),
    files: row.files,
    version: row.version,
    may: writes ? ['change', 'keep'] : [],
  };
}
