import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { RequestContext } from '../../../platform/context/request-context';
import { AddLegalParameterDto, LegalParameterDto } from './legal-parameters.dto';

interface LegalParameterRow extends Omit<LegalParameterDto, 'value'> {
  value: string;
}

@Injectable()
export class LegalParametersRepository {
  async all(context: RequestContext): Promise<LegalParameterDto[]> {
    const rows = await context.rows<LegalParameterRow>(sql`
      SELECT p.code, p.valid_from AS "validFrom", p.value, p.unit, p.source, p.verified, a.display_name AS "recordedBy"
      FROM legal_parameters p LEFT JOIN accounts a ON a.id = p.recorded_by
      ORDER BY p.code, p.valid_from DESC`);
    return rows.map((row) => ({ ...row, value: Number(row.value) }));
  }

  async insert(
    context: RequestContext,
    { code, validFrom, value, source, verified }: AddLegalParameterDto,
    unit: string,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO legal_parameters (code, valid_from, value, unit, source, verified, recorded_by)
      VALUES (${code}, ${validFrom}, ${value}, ${unit}, ${source}, ${verified}, ${context.person.accountId})`);
  }
}
