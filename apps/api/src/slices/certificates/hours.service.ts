import { Injectable } from '@nestjs/common';
import { formatPercent, nameIn } from '@tiwizi/i18n';
import { allowedOf } from '../../platform/access/may';
import { RequestContext } from '../../platform/context/request-context';
import { readCursor, writeCursor } from '../../platform/contract/cursor';
import { printTexts } from '../../platform/documents/print-texts';
import { notFound } from '../../platform/problem/problem';
import { writeCsv } from '../../platform/spreadsheets/write-csv';
import { writeWorkbook } from '../../platform/spreadsheets/write-workbook';
import { type CertifyingProgramme } from './certificate-content';
import { CertificatesRepository } from './certificates.repository';
import { CertificateSummaryDto, HoursQuery, HoursTableQuery, PersonHoursPageDto } from './hours.dto';
import { presentCooperativeHours, presentPersonHours } from './hours.presenter';
import { HoursRepository, placeOf } from './hours.repository';
import { IssuingsRepository } from './issuings.repository';

// More people than a programme has; a limit all the same, so that no request builds a sheet without end.
const mostRows = 20_000;

@Injectable()
export class HoursService {
  constructor(
    private readonly hours: HoursRepository,
    private readonly certificates: CertificatesRepository,
    private readonly issuings: IssuingsRepository,
  ) {}

  async page(context: RequestContext, programmeId: string, query: HoursQuery): Promise<PersonHoursPageDto> {
    const programme = await this.programme(context, programmeId);
    const { enrolmentId, state, cursor, limit = 50 } = query;
    const rows = await this.hours.page(
      context,
      { programmeId, enrolmentIds: oneOrAll(enrolmentId) },
      { state, after: readCursor(cursor, 5), limit: limit + 1 },
    );
    const last = rows[limit - 1];
    return {
      items: rows
        .slice(0, limit)
        .map((row) => presentPersonHours(row, termsOf(programme), context.person.role)),
      nextCursor: rows.length > limit && last ? writeCursor(placeOf(last)) : null,
    };
  }

  async summary(context: RequestContext, programmeId: string): Promise<CertificateSummaryDto> {
    const programme = await this.programme(context, programmeId);
    const mayIssue = context.forVerb('certificates.issue');
    const cooperatives = (await this.hours.byCooperative(context, programmeId)).map(presentCooperativeHours);
    return {
      programmeId,
      programmeNameFr: programme.name_fr,
      programmeNameAr: programme.name_ar,
      threshold: Number(programme.threshold),
      cooperatives,
      hasCertificates: cooperatives.some(({ issued }) => issued > 0),
      issuing: await this.issuings.latest(mayIssue, programmeId),
      may: allowedOf(context, ['certificates.issue', 'certificates.revoke', 'attendance.read']),
    };
  }

  async table(
    context: RequestContext,
    programmeId: string,
    { enrolmentId, format, locale }: HoursTableQuery,
  ): Promise<{ bytes: Buffer; fileName: string }> {
    const programme = await this.programme(context, programmeId);
    const t = printTexts(locale, 'certificates');
    const rows = await this.hours.page(
      context,
      { programmeId, enrolmentIds: oneOrAll(enrolmentId) },
      { after: null, limit: mostRows },
    );
    const head = [
      t('cooperative'),
      t('person'),
      t('nameAr'),
      t('attended'),
      t('planned'),
      t('share'),
      t('missing'),
      t('state'),
      t('number'),
    ];
    const lines = rows
      .map((row) => presentPersonHours(row, termsOf(programme), context.person.role))
      .map((person) => [
        nameIn(locale, person.cooperativeFr, person.cooperativeAr),
        person.name,
        person.nameAr,
        person.attendedHours,
        person.plannedHours,
        person.share,
        person.missingHours,
        t(`states.${person.state}`),
        person.certificate?.number ?? null,
      ]);
    const rule = t('rule', { threshold: formatPercent(Number(programme.threshold), locale) });
    const name = `${t('hoursTitle')} - ${nameIn(locale, programme.name_fr, programme.name_ar)}`;
    if (format === 'csv') return { bytes: Buffer.from(writeCsv([head, ...lines])), fileName: `${name}.csv` };
    const sheets = [
      { name: t('hoursTitle'), rows: [head, ...lines] },
      { name: t('ruleTitle'), rows: [[t('ruleTitle')], [rule]] },
    ];
    return { bytes: await writeWorkbook(sheets), fileName: `${name}.xlsx` };
  }

  private async programme(context: RequestContext, id: string): Promise<CertifyingProgramme> {
    const programme = await this.certificates.programme(context, id);
    if (programme === null) throw notFound();
    return programme;
  }
}

const termsOf = ({ code, threshold }: CertifyingProgramme) => ({ code, threshold: Number(threshold) });

const oneOrAll = (enrolmentId: string | undefined) => (enrolmentId === undefined ? undefined : [enrolmentId]);
