import { medianOf } from '@tiwizi/domain';
import { exactOrMissing } from '../exact';
import { EnrolmentsFigureDto, MaturityChangeDto, WaveFigureDto } from './dashboard.dto';
import { type WaveRow } from './dashboard.repository';

const median = (values: (number | null)[]) => exactOrMissing(medianOf(values).median);

/**
 * Medians of the first and of the latest wave, over the cooperatives that have two final ones on one version of the grid:
 * nobody who came later moves the line. `waves` come earliest first.
 */
export function maturityChange(waves: readonly WaveRow[]): MaturityChangeDto {
  const byEnrolment = new Map<string, WaveRow[]>();
  for (const wave of waves) {
    byEnrolment.set(wave.enrolmentId, [...(byEnrolment.get(wave.enrolmentId) ?? []), wave]);
  }
  const pairs = [...byEnrolment.values()].flatMap((own) => {
    const latest = own.at(-1);
    const first = own.find((wave) => wave.gridVersionId === latest?.gridVersionId);
    return first && latest && first !== latest ? [{ first, latest }] : [];
  });
  const titles = new Map(
    pairs.flatMap(({ latest }) => latest.titles.map(({ code, title }) => [code, title] as const)),
  );
  const scoreOf = ({ dimensions }: WaveRow, code: string) =>
    dimensions.find((each) => each.code === code)?.score ?? null;
  return {
    compared: pairs.length,
    before: median(pairs.map(({ first }) => first.overall)),
    after: median(pairs.map(({ latest }) => latest.overall)),
    dimensions: [...titles].map(([key, title]) => ({
      key,
      title,
      before: median(pairs.map(({ first }) => scoreOf(first, key))),
      after: median(pairs.map(({ latest }) => scoreOf(latest, key))),
    })),
  };
}

const waveOrder = ['baseline', 'midline', 'endline'] as const;
const statusOrder = ['active', 'withdrawn'] as const;

export const wavesInOrder = (waves: readonly WaveFigureDto[]): WaveFigureDto[] =>
  waveOrder.map((key) => waves.find((each) => each.key === key) ?? { key, finalised: 0, draft: 0 });

export const enrolmentsInOrder = (given: readonly EnrolmentsFigureDto[]): EnrolmentsFigureDto[] =>
  statusOrder.map((key) => given.find((each) => each.key === key) ?? { key, count: 0 });
