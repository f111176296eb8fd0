import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { readIndicatorFigures, type components } from '@tiwizi/api-client';
import { ButtonLink, Cluster, DataTable, Section } from '@tiwizi/ui';
import { api } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { Screen } from '../../../shared/screen';
import { useTexts } from '../../../shared/texts';
import { useWrite } from '../use-write';
import { sourcesPath } from '../sources/sources-data';
import { Breakdowns } from './breakdowns';
import { Coverage, IndicatorLine, TowardsWords, useTotalWords } from './figure-words';

type Figures = components['schemas']['IndicatorFiguresDto'];

/** One indicator of a programme: its line, and each cooperative behind it. */
export default function FigurePage() {
  const { programmeId = '', indicatorId = '' } = useParams();
  const t = useTexts('indicator-figures');
  const format = useFormat();
  const query = useQuery({
    queryKey: ['readings', programmeId, 'figures', indicatorId],
    queryFn: ({ signal }) => readIndicatorFigures(api, { path: { id: programmeId, indicatorId }, signal }),
  });
  const indicator = query.data?.figure.indicator;
  return (
    <Screen
      title={indicator ? format.text(indicator.name) : t('title')}
      back={{ to: `/indicators/figures?programme=${programmeId}`, label: t('title') }}
      more={
        <Cluster>
          <ButtonLink to={`/programmes/${programmeId}/indicators/${indicatorId}/targets`} icon="flag">
            {t('targets')}
          </ButtonLink>
          <ButtonLink to={`/indicators/catalogue/${indicatorId}`} icon="info">
            {t('how')}
          </ButtonLink>
        </Cluster>
      }
    >
      <Loaded query={query} rows={10}>
        {(figures) => <Whole figures={figures} />}
      </Loaded>
    </Screen>
  );
}

function Whole({ figures: { figure, rows, programmeId, breakdowns } }: { figures: Figures }) {
  const t = useTexts('indicator-figures');
  const format = useFormat();
  const write = useWrite();
  const totalWords = useTotalWords();
  const { indicator, points, towards } = figure;
  return (
    <>
      <Section title={totalWords(figure)} context={t(`origin.${indicator.origin}`)}>
        <IndicatorLine indicator={indicator} points={points} target={towards.target} />
        <Coverage figure={figure} />
        <TowardsWords indicator={indicator} towards={towards} />
        <Link to={sourcesPath(programmeId, indicator.id)}>{t('sources.open')}</Link>
      </Section>
      <Breakdowns indicator={indicator} total={figure.total} breakdowns={breakdowns} />
      <DataTable
        caption={t('rows.caption', { name: format.text(indicator.name) })}
        rows={rows}
        rowKey={({ enrolmentId }) => enrolmentId}
        columns={[
          {
            key: 'cooperative',
            header: t('rows.cooperative'),
            naming: true,
            cell: ({ enrolmentId, nameFr, nameAr }) => (
              <Link to={`/enrolments/${enrolmentId}/indicators`}>{format.name(nameFr, nameAr)}</Link>
            ),
          },
          {
            key: 'total',
            header: t('rows.total'),
            align: 'end',
            cell: ({ total, enrolmentId }) => (
              <Link to={sourcesPath(programmeId, indicator.id, { enrolmentId })}>
                {write(indicator, total)}
              </Link>
            ),
          },
          {
            key: 'value',
            header: t('rows.value'),
            align: 'end',
            cell: (row) => write(indicator, row.towards.value),
          },
          {
            key: 'baseline',
            header: t('rows.baseline'),
            align: 'end',
            cell: (row) => write(indicator, row.towards.baseline),
          },
          {
            key: 'target',
            header: t('rows.target'),
            align: 'end',
            cell: (row) => write(indicator, row.towards.target),
          },
          {
            key: 'progress',
            header: t('rows.progress'),
            align: 'end',
            cell: (row) => format.percent(row.towards.progress),
          },
        ]}
      />
    </>
  );
}
