import { Banner, BarList, Columns, Figure, Figures, Section } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { IndicatorFigures } from './indicator-figures';
import { PeopleFigures } from './people-figures';
import { type Figures as ReportFigures } from './report-data';
import { Chart } from '../../shared/charts/chart';

/** Everything a report counts, each figure with the rule behind it. */
export function FiguresView({ figures, live }: { figures: ReportFigures; live?: boolean }) {
  const t = useTexts('reports');
  const format = useFormat();
  const { attendance, followUps, procedures } = figures;
  return (
    <>
      {live && <Banner>{t('live')}</Banner>}
      <Section title={t('part.cooperatives')}>
        <Figures>
          <Figure label={t('part.cooperatives')} value={format.number(figures.cooperatives)} />
          <Figure
            label={t('part.attendance')}
            value={format.percent(attendance.rate)}
            note={
              <>
                {t('attendance.of', { attended: attendance.attended, expected: attendance.expected })}
                <br />
                {t('attendance.rule', { excused: attendance.excused, notExpected: attendance.notExpected })}
              </>
            }
          />
          <Figure
            label={t('part.followUps')}
            value={format.percent(followUps.rate)}
            note={
              <>
                {t('followUps.of', { honoured: followUps.honoured, due: followUps.due })}
                <br />
                {t('followUps.rule')}
              </>
            }
          />
          <Figure
            label={t('part.procedures')}
            value={format.number(procedures.adopted)}
            note={t('procedures.of', { count: procedures.cooperatives })}
          />
        </Figures>
      </Section>
      <Columns least={22}>
        <Section title={t('part.provinces')}>
          <Chart label={t('part.provinces')}>
            <BarList
              label={t('part.provinces')}
              max={Math.max(1, ...figures.provinces.map(({ cooperatives }) => cooperatives))}
              bars={figures.provinces.map(({ key, nameFr, nameAr, cooperatives }) => ({
                key,
                label: format.name(nameFr, nameAr),
                value: cooperatives,
                words: format.number(cooperatives),
              }))}
            />
          </Chart>
        </Section>
        <Section title={t('part.sessions')}>
          <Chart label={t('part.sessions')}>
            <BarList
              label={t('part.sessions')}
              max={Math.max(1, ...figures.sessions.map(({ planned }) => planned))}
              bars={figures.sessions
                .filter(({ planned }) => planned > 0)
                .map(({ key, held, planned }) => ({
                  key,
                  label: t(`states:sessionKind.${key as 'training'}`),
                  value: held,
                  target: planned,
                  words: t('sessions.of', { held, planned }),
                }))}
            />
          </Chart>
        </Section>
      </Columns>
      <PeopleFigures people={figures.people} />
      <Columns least={22}>
        <Section title={t('part.needs')} context={t('needs.context')}>
          <Chart label={t('part.needs')}>
            <BarList
              label={t('part.needs')}
              max={Math.max(1, ...figures.needs.map(({ agreed, met }) => agreed + met))}
              bars={figures.needs.map(({ key, agreed, met }) => ({
                key,
                label: t(`states:category.${key}`),
                value: agreed + met,
                words: t('needs.words', { agreed: agreed + met, met }),
              }))}
            />
          </Chart>
        </Section>
        <Section title={t('part.actions')} context={t('actions.late', { count: figures.actionsLate })}>
          <Chart label={t('part.actions')}>
            <BarList
              label={t('part.actions')}
              max={Math.max(1, ...figures.actions.map(({ count }) => count))}
              bars={figures.actions.map(({ key, count }) => ({
                key,
                label: t(`states:action.${key}`),
                value: count,
                words: format.number(count),
                tone: key === 'done' ? 'done' : 'plain',
              }))}
            />
          </Chart>
        </Section>
      </Columns>
      <Section
        title={t('part.maturity')}
        context={t('maturity.context', {
          count: figures.maturity.diagnosed,
          median: format.number(figures.maturity.median, 1),
        })}
      >
        <Chart label={t('part.maturity')}>
          <BarList
            label={t('part.maturity')}
            max={4}
            bars={figures.maturity.dimensions.map(({ key, title, median }) => ({
              key,
              label: format.text(title),
              value: median,
              words: t('maturity.of', { score: format.number(median, 1) }),
            }))}
          />
        </Chart>
      </Section>
      <IndicatorFigures indicators={figures.indicators} toApprove={figures.readingsToApprove} />
    </>
  );
}
