import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { programmesInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { networksInScope } from '../networks-in-scope';
import { type OrganisationRow } from '../networks.repository';
import { AddSharedResourceDto, ResourceContentDto } from './resources.dto';

export interface ResourceRow extends ResourceContentDto {
  id: string;
  programmeId: string;
  pole: OrganisationRow;
  zone: string;
  version: number;
  may_update: boolean;
}

/** Resources `r` that the programmes or the pôles of the request's verb reach. */
export const resourcesInScope = (context: RequestContext): Sql =>
  sql`(${programmesInScope(context, 'r.programme_id')} OR ${networksInScope(context, 'r.pole_id')})`;

@Injectable()
export class ResourcesRepository {
  async reachesPole(context: RequestContext, poleId: string): Promise<boolean> {
    const row = await context.row(sql`
      SELECT c.id FROM cooperatives c WHERE c.id = ${poleId} AND ${networksInScope(context, 'c.id')}`);
    return row !== null;
  }

  async keepsProgramme(context: RequestContext, programmeId: string): Promise<boolean> {
    const row = await context.row(sql`
      SELECT p.id FROM programmes p WHERE p.id = ${programmeId} AND ${programmesInScope(context, 'p.id')}`);
    return row !== null;
  }

  ofPole(context: RequestContext, poleId: string): Promise<ResourceRow[]> {
    return context.rows<ResourceRow>(sql`
      ${resources(context)} WHERE r.pole_id = ${poleId} AND ${resourcesInScope(context)}
      ORDER BY r.retired, r.name_fr, r.id LIMIT 500`);
  }

  find(context: RequestContext, id: string): Promise<ResourceRow | null> {
    return context.row<ResourceRow>(
      sql`${resources(context)} WHERE r.id = ${id} AND ${resourcesInScope(context)}`,
    );
  }

  /** As `find`, of those that the caller's own programmes keep. */
  findKept(context: RequestContext, id: string): Promise<ResourceRow | null> {
    return context.row<ResourceRow>(
      sql`${resources(context)} WHERE r.id = ${id} AND ${programmesInScope(context, 'r.programme_id')}`,
    );
  }

  async insert(context: RequestContext, poleId: string, body: AddSharedResourceDto): Promise<void> {
    await context.rows(sql`
      INSERT INTO shared_resources (id, pole_id, programme_id, kind, name_fr, name_ar, description_fr, description_ar,
        place, capacity, openings, rules, contact, bookable_by, confirms, retired)
      VALUES (${body.id}, ${poleId}, ${body.programmeId}, ${body.kind}, ${body.nameFr}, ${body.nameAr},
        ${body.descriptionFr}, ${body.descriptionAr}, ${body.place}, ${body.capacity},
        ${JSON.stringify(body.openings)}, ${body.rules}, ${body.contact}, ${body.bookableBy}, ${body.confirms},
        ${body.retired})`);
  }

  /** False when somebody else changed it since `version`. */
  async update(
    context: RequestContext,
    id: string,
    version: number,
    body: ResourceContentDto,
  ): Promise<boolean> {
    const changed = await context.row(sql`
      UPDATE shared_resources SET kind = ${body.kind}, name_fr = ${body.nameFr}, name_ar = ${body.nameAr},
        description_fr = ${body.descriptionFr}, description_ar = ${body.descriptionAr}, place = ${body.place},
        capacity = ${body.capacity}, openings = ${JSON.stringify(body.openings)}, rules = ${body.rules},
        contact = ${body.contact}, bookable_by = ${body.bookableBy}, confirms = ${body.confirms},
        retired = ${body.retired}, version = version + 1
      WHERE id = ${id} AND version = ${version} RETURNING id`);
    return changed !== null;
  }
}

const resources = (context: RequestContext): Sql => sql`
  SELECT r.id, r.programme_id AS "programmeId", r.kind, r.name_fr AS "nameFr", r.name_ar AS "nameAr",
    r.description_fr AS "descriptionFr", r.description_ar AS "descriptionAr", r.place, r.capacity, r.openings, r.rules,
    r.contact, r.bookable_by AS "bookableBy", r.confirms, r.retired, r.version, p.zone,
    json_build_object('id', c.id, 'kind', c.kind, 'nameFr', c.name_fr, 'nameAr', c.name_ar) AS pole,
    ${programmesInScope(context.forVerb('resources.write'), 'r.programme_id')} AS may_update
  FROM shared_resources r JOIN programmes p ON p.id = r.programme_id JOIN cooperatives c ON c.id = r.pole_id`;
