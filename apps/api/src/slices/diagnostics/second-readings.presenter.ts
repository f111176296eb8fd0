import { agreementOf, agreementStrength, type LevelPair, ratedByBoth } from '@tiwizi/domain';
import { type Wave } from './diagnostics.dto';
import { AgreementFiguresDto, AssessorAgreementDto, CriterionAgreementDto } from './second-readings.dto';
import { type PairRow, type ProgrammeRow } from './second-readings.repository';

interface RatedCriterion {
  criterion: string;
  pair: LevelPair;
}

export function presentAgreement(programme: ProgrammeRow, wave: Wave, rows: PairRow[]): AssessorAgreementDto {
  const compared = rows.map((row) => ({ row, rated: ratedOf(row) }));
  const all = compared.flatMap(({ rated }) => rated ?? []);
  return {
    programmeId: programme.id,
    programmeNameFr: programme.name_fr,
    programmeNameAr: programme.name_ar,
    wave,
    gridVersionId: compared.find(({ rated }) => rated !== null)?.row.grid_version_id ?? null,
    overall: figures(all),
    criteria: byCriterion(all),
    items: compared.map(({ row, rated }) => ({
      enrolmentId: row.enrolment_id,
      cooperativeNameFr: row.name_fr,
      cooperativeNameAr: row.name_ar,
      first: row.first,
      second: row.second,
      agreement: rated === null ? null : figures(rated),
    })),
    assessors: programme.assessors,
  };
}

function ratedOf({ first_answers: first, second_answers: second }: PairRow): RatedCriterion[] | null {
  return first === null || second === null ? null : ratedByBoth(first, second);
}

function figures(rated: readonly RatedCriterion[]): AgreementFiguresDto {
  const agreement = agreementOf(rated.map(({ pair }) => pair));
  const { kappa } = agreement;
  return { ...agreement, strength: kappa === null ? null : agreementStrength(kappa) };
}

/** The criteria that the assessors read most differently come first: their words want talking over. */
function byCriterion(all: readonly RatedCriterion[]): CriterionAgreementDto[] {
  const codes = [...new Set(all.map(({ criterion }) => criterion))];
  const share = ({ equal, withinOne, compared }: AgreementFiguresDto) => (equal + withinOne) / compared;
  return codes
    .map((code) => ({ criterionCode: code, ...figures(all.filter(({ criterion }) => criterion === code)) }))
    .sort((a, b) => share(a) - share(b) || (a.criterionCode < b.criterionCode ? -1 : 1));
}
