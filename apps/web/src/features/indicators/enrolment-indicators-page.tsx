import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { readEnrolmentIndicators, type components } from '@tiwizi/api-client';
import {
  Button,
  ButtonLink,
  Card,
  Cluster,
  Columns,
  EmptyState,
  LineChart,
  ProgressBar,
  Section,
} from '@tiwizi/ui';
import { api } from '../../shared/api';
import { EnrolmentScreen } from '../../shared/enrolment-screen';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import styles from './month-grid.module.css';
import { TargetsDialog } from './targets-dialog';
import { useWrite } from './use-write';

export type EnrolmentIndicators = components['schemas']['EnrolmentIndicatorsDto'];
type Series = EnrolmentIndicators['indicators'][number];

/** How each indicator of one cooperative moves, month by month, against its target. */
export default function EnrolmentIndicatorsPage() {
  const { enrolmentId = '' } = useParams();
  const t = useTexts('indicators');
  const [aiming, setAiming] = useState(false);
  const query = useQuery({
    queryKey: ['readings', 'enrolment', enrolmentId],
    queryFn: ({ signal }) => readEnrolmentIndicators(api, { path: { id: enrolmentId }, signal }),
  });
  const { data } = query;
  const mayAim = data?.may.includes('indicators.choose') && data.indicators.length > 0;
  return (
    <EnrolmentScreen
      title={t('title')}
      of={data}
      more={
        mayAim && (
          <Button icon="flag" onClick={() => setAiming(true)}>
            {t('targets.open')}
          </Button>
        )
      }
    >
      <Loaded query={query} rows={8}>
        {(loaded) =>
          loaded.indicators.length === 0 ? (
            <EmptyState title={t('none.title')} hint={t('none.wait')} />
          ) : (
            <>
              <Columns least={22}>
                {loaded.indicators.map((series) => (
                  <Card key={series.indicator.id}>
                    <IndicatorChart series={series} months={loaded.months} />
                  </Card>
                ))}
              </Columns>
              {loaded.may.includes('readings.enter') && (
                <Cluster>
                  <ButtonLink to={`/indicators?programme=${loaded.programmeId}`} icon="edit">
                    {t('enter')}
                  </ButtonLink>
                </Cluster>
              )}
            </>
          )
        }
      </Loaded>
      {aiming && data && <TargetsDialog of={data} onClose={() => setAiming(false)} />}
    </EnrolmentScreen>
  );
}

/** Charts read from left to right in every language: what is written in them keeps its own order. */
const isolated = (text: string) => `\u2068${text}\u2069`;

function IndicatorChart({ series, months }: { series: Series; months: readonly string[] }) {
  const t = useTexts('indicators');
  const format = useFormat();
  const write = useWrite();
  const { indicator, readings, baseline, target, total, progress } = series;
  const valueOf = new Map(readings.map(({ month, value }) => [month, value]));
  return (
    <Section
      title={format.text(indicator.name)}
      context={t(`acrossTime.${indicator.acrossTime}`, { value: write(indicator, total) })}
    >
      <LineChart
        label={format.text(indicator.name)}
        valueName={t('value')}
        points={months.map((month) => ({
          label: format.month(month, 'short'),
          value: valueOf.get(month) ?? null,
        }))}
        target={target === null ? null : { name: t('target'), value: target }}
        write={(value) =>
          isolated(indicator.isRatio ? write(indicator, value) : format.number(value, indicator.decimals))
        }
      />
      <p className={styles['aside']}>
        {t('details.goal', { baseline: write(indicator, baseline), target: write(indicator, target) })}
      </p>
      {progress === null ? (
        <p className={styles['aside']}>{t('noProgress')}</p>
      ) : (
        <ProgressBar label={t('progress')} value={progress} words={format.percent(progress)} />
      )}
    </Section>
  );
}
