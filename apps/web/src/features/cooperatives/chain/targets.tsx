import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { readEnrolmentIndicators, type components } from '@tiwizi/api-client';
import { BarList, Skeleton } from '@tiwizi/ui';
import { api } from '../../../shared/api';
import { Chart } from '../../../shared/charts/chart';
import { useFormat } from '../../../shared/format';
import { Trouble } from '../../../shared/loaded';
import { useMay } from '../../../shared/session';
import { useTexts } from '../../../shared/texts';
import styles from './chain.module.css';
import { Part } from './part';

type EnrolmentIndicators = components['schemas']['EnrolmentIndicatorsDto'];
export type IndicatorSeries = EnrolmentIndicators['indicators'][number];

// The target stands inside the track, so that a value beyond it is seen to be beyond.
const room = 1.1;

/** Every indicator of the cooperative against its target: what is typed, what is computed, what a formula says. */
export function Targets({ enrolmentId }: { enrolmentId: string }) {
  const t = useTexts('cooperatives');
  const may = useMay();
  const reads = may('readings.read');
  const query = useQuery({
    queryKey: ['readings', 'enrolment', enrolmentId],
    queryFn: ({ signal }) => readEnrolmentIndicators(api, { path: { id: enrolmentId }, signal }),
    enabled: reads,
  });
  if (!reads) return null;
  const { data, error, refetch } = query;
  const indicators = data?.indicators ?? [];
  return (
    <Part title={t('chain.targets.title')} note={indicators.length > 0 && t('chain.targets.rule')}>
      {error !== null && !data && <Trouble error={error} onRetry={() => void refetch()} />}
      {!data && error === null && <Skeleton label={t('app:state.loading')} rows={5} />}
      {data && indicators.length === 0 && <p className={styles['note']}>{t('chain.targets.none')}</p>}
      {data && indicators.length > 0 && (
        <>
          <TargetBars indicators={indicators} programmeId={data.programmeId} enrolmentId={enrolmentId} />
          <Link to={`/enrolments/${enrolmentId}/indicators`}>{t('chain.targets.lines')}</Link>
        </>
      )}
    </Part>
  );
}

interface TargetBarsProps {
  indicators: readonly IndicatorSeries[];
  programmeId: string;
  enrolmentId: string;
}

/** Each bar on its own scale, and each name opens what the figure is computed from. */
export function TargetBars({ indicators, programmeId, enrolmentId }: TargetBarsProps) {
  const t = useTexts('cooperatives');
  const { number, percent, text } = useFormat();
  return (
    <div className={styles['bars']}>
      <Chart label={t('chain.targets.title')}>
        <BarList
          label={t('chain.targets.title')}
          max={1}
          bars={indicators.map(({ indicator, towards }) => {
            const { id, name, unit, isRatio, decimals, direction } = indicator;
            // Of a target for a whole period: what the period has brought, beside what it should.
            const value = towards.period ? towards.period.amount : towards.value;
            const target = towards.period ? towards.period.target : towards.target;
            const scale = Math.max(value ?? 0, target ?? 0) * room || 1;
            const write = (one: number | null) => (isRatio ? percent(one, decimals) : number(one, decimals));
            const reached =
              value !== null &&
              target !== null &&
              (direction === 'decrease' ? value <= target : value >= target);
            const said = [
              ...(isRatio ? [] : [text(unit)]),
              ...(value === null ? [t('chain.targets.missing')] : []),
            ];
            return {
              key: id,
              label: (
                <>
                  <Link to={`/programmes/${programmeId}/indicators/${id}/sources?enrolmentId=${enrolmentId}`}>
                    {text(name)}
                  </Link>{' '}
                  <span className={styles['rule']}>{said.join(' · ')}</span>
                </>
              ),
              // Without a target there is nothing to be long or short of.
              value: value === null || target === null ? null : Math.max(0, value) / scale,
              target: target === null ? null : target / scale,
              words: `\u2066${write(value)} / ${write(target)}\u2069`,
              tone: reached ? 'done' : 'plain',
            };
          })}
        />
      </Chart>
    </div>
  );
}
