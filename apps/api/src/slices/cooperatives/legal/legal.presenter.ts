import { scopeOf } from '@tiwizi/access';
import {
  addMonths,
  type LegalItem,
  legalCalendar,
  type LegalItemCode,
  type LegalParameter,
} from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { CohortLegalCalendarDto, LegalCalendarDto, LegalItemDto } from './legal.dto';
import { type CohortLegalRow, type LegalRow } from './legal.repository';

const criterionOf: Record<LegalItemCode, string> = {
  annual_general_meeting: 'GOV1',
  filing_of_accounts: 'JUR3',
  mandate_renewal: 'GOV2',
};

export function presentLegalCalendar(
  context: RequestContext,
  row: LegalRow,
  parameters: LegalParameter[],
  today: string,
): LegalCalendarDto {
  const lengths = parameters.filter(({ code, validFrom }) => code === 'mandate_length' && validFrom <= today);
  return {
    cooperativeId: row.id,
    cooperativeNameFr: row.name_fr,
    cooperativeNameAr: row.name_ar,
    fiscalYearEnd: row.fiscal_year_end,
    enrolmentId: row.enrolment_id,
    today,
    mandateYears: lengths[0]?.value ?? null,
    items: itemsOf(row, parameters, today).map((item) => presentItem(row, item)),
    mandates: row.mandates,
    may: scopeOf(context.role, 'legal.write') === 'none' ? [] : ['complete', 'record-mandate'],
  };
}

/** What is not done, of all cooperatives, by day: all that is late, and what comes within a year. */
export function presentCohortLegalCalendar(
  rows: CohortLegalRow[],
  parameters: LegalParameter[],
  today: string,
): CohortLegalCalendarDto {
  const horizon = addMonths(today, 12);
  const items = rows.flatMap((row) =>
    itemsOf(row, parameters, today)
      .filter(({ state, dueOn }) => state !== 'done' && dueOn <= horizon)
      .map(({ code, dueOn, state, verified }) => ({
        enrolmentId: row.enrolment_id,
        cooperativeId: row.id,
        cooperativeNameFr: row.name_fr,
        cooperativeNameAr: row.name_ar,
        code,
        dueOn,
        state,
        verified,
      })),
  );
  return {
    today,
    items: items.sort((one, other) => (one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn))),
  };
}

function itemsOf(row: LegalRow, parameters: LegalParameter[], today: string): LegalItem[] {
  const { fiscal_year_end: fiscalYearEnd, founded_on: foundedOn, completions, mandates } = row;
  return legalCalendar({ fiscalYearEnd, foundedOn, completions, mandates }, parameters, today);
}

function presentItem({ completions }: LegalRow, item: LegalItem): LegalItemDto {
  const done = completions.find(
    ({ code, fiscalYearEnd }) => code === item.code && fiscalYearEnd === item.fiscalYearEnd,
  );
  return {
    ...item,
    proof: done?.proof ?? '',
    files: done?.files ?? [],
    criterionCode: criterionOf[item.code],
  };
}
