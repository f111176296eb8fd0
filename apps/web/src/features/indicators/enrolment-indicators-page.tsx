import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { readEnrolmentIndicators, type components } from '@tiwizi/api-client';
import { Button, ButtonLink, Card, Cluster, Columns, EmptyState, Section, Tag } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { EnrolmentScreen } from '../../shared/enrolment-screen';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { IndicatorLine, TowardsWords } from './figures/figure-words';
import { sourcesPath } from './sources/sources-data';
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
                    <IndicatorChart series={series} of={loaded} />
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

function IndicatorChart({ series, of }: { series: Series; of: EnrolmentIndicators }) {
  const { programmeId, enrolmentId } = of;
  const t = useTexts('indicators');
  const format = useFormat();
  const write = useWrite();
  const { indicator, points, total, towards } = series;
  return (
    <Section
      title={format.text(indicator.name)}
      context={
        indicator.origin === 'formula'
          ? write(indicator, total)
          : t(`acrossTime.${indicator.acrossTime}`, { value: write(indicator, total) })
      }
      more={indicator.origin !== 'typed' && <Tag>{t(`indicator-figures:origin.${indicator.origin}`)}</Tag>}
    >
      <IndicatorLine indicator={indicator} points={points} target={towards.target} />
      <TowardsWords indicator={indicator} towards={towards} />
      <Link to={sourcesPath(programmeId, indicator.id, { enrolmentId })}>
        {t('indicator-figures:sources.open')}
      </Link>
    </Section>
  );
}
