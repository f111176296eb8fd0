import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { AddSupportSchemeDto, SupportSchemeDto } from './support-schemes.dto';

/** The catalogue is one for all. */
@Injectable()
export class SupportSchemesRepository {
  all(context: RequestContext): Promise<SupportSchemeDto[]> {
    return context.rows<SupportSchemeDto>(sql`
      SELECT id, name, about, funder, source, verified FROM support_schemes ORDER BY name ->> 'fr', id LIMIT 500`);
  }

  async insert(context: RequestContext, { id, nameFr, nameAr, funder, source }: AddSupportSchemeDto) {
    const name = { fr: nameFr, ar: nameAr || nameFr, en: nameFr };
    await context.rows(sql`
      INSERT INTO support_schemes (id, name, about, funder, source, added_by)
      VALUES (${id}, ${JSON.stringify(name)}, ${JSON.stringify({ fr: '', ar: '', en: '' })}, ${funder}, ${source},
        ${context.person.accountId})`);
  }
}
