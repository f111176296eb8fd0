import { Injectable } from '@nestjs/common';
import { scopeOf } from '@tiwizi/access';
import { type LegalUnit } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { fault, refused } from '../../../platform/problem/problem';
import { AddLegalParameterDto, type LegalParameterCode, LegalParametersDto } from './legal-parameters.dto';
import { LegalParametersRepository } from './legal-parameters.repository';

/** What each parameter is counted in; the calendar cannot reckon with another. */
const units: Record<LegalParameterCode, LegalUnit> = {
  agm_after_closing: 'months',
  filing_after_agm: 'days',
  mandate_length: 'years',
  tax_exemption_below: 'dirhams',
};

@Injectable()
export class LegalParametersService {
  constructor(private readonly parameters: LegalParametersRepository) {}

  async list(context: RequestContext): Promise<LegalParametersDto> {
    return {
      items: await this.parameters.all(context),
      may: scopeOf(context.role, 'legal-parameters.write') === 'none' ? [] : ['add'],
    };
  }

  async add(context: RequestContext, body: AddLegalParameterDto): Promise<LegalParametersDto> {
    // A delay or a term is whole months, days or years.
    if (units[body.code] !== 'dirhams' && (!Number.isInteger(body.value) || body.value > 1000)) {
      throw refused('invalid-fields', [fault('/value', 'is-int')]);
    }
    await this.parameters.insert(context, body, units[body.code]);
    context.audit('legal-parameter', `${body.code}/${body.validFrom}`, null, body);
    return this.list(context);
  }
}
