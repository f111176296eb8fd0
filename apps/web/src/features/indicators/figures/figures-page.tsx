import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { listIndicatorFigures } from '@tiwizi/api-client';
import { ButtonLink, Card, Cluster, Columns, EmptyState, Section, Tag } from '@tiwizi/ui';
import { api } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { OfProgramme, ProgrammeSelect, useProgrammeChoice } from '../../../shared/programme-choice';
import { Screen } from '../../../shared/screen';
import { useMay } from '../../../shared/session';
import { useTexts } from '../../../shared/texts';
import { Coverage, type Figure, IndicatorLine, TowardsWords, useTotalWords } from './figure-words';

/** What the indicators of a programme come to, all cooperatives together. */
export default function FiguresPage() {
  const t = useTexts('indicator-figures');
  const format = useFormat();
  const may = useMay();
  const choice = useProgrammeChoice();
  const { programme } = choice;
  const query = useQuery({
    queryKey: ['readings', programme?.id, 'figures'],
    queryFn: ({ signal }) => listIndicatorFigures(api, { path: { id: programme?.id ?? '' }, signal }),
    enabled: programme !== undefined,
  });
  return (
    <Screen
      title={t('title')}
      context={programme && format.name(programme.nameFr, programme.nameAr)}
      more={
        <Cluster>
          <ProgrammeSelect choice={choice} />
          {programme && may('readings.enter') && (
            <ButtonLink to={`/indicators?programme=${programme.id}`} icon="edit">
              {t('enter')}
            </ButtonLink>
          )}
          {may('indicators.read') && (
            <ButtonLink to="/indicators/catalogue" icon="info">
              {t('catalogue')}
            </ButtonLink>
          )}
        </Cluster>
      }
    >
      <OfProgramme choice={choice}>
        {() => (
          <Loaded query={query} rows={8}>
            {({ items, programmeId }) =>
              items.length === 0 ? (
                <EmptyState title={t('none.title')} hint={t('none.hint')} />
              ) : (
                <Columns least={22}>
                  {items.map((figure) => (
                    <Card key={figure.indicator.id}>
                      <FigureCard figure={figure} programmeId={programmeId} />
                    </Card>
                  ))}
                </Columns>
              )
            }
          </Loaded>
        )}
      </OfProgramme>
    </Screen>
  );
}

function FigureCard({ figure, programmeId }: { figure: Figure; programmeId: string }) {
  const t = useTexts('indicator-figures');
  const format = useFormat();
  const totalWords = useTotalWords();
  const { indicator, points, towards } = figure;
  return (
    <Section
      title={
        <Link to={`/programmes/${programmeId}/indicators/${indicator.id}`}>
          {format.text(indicator.name)}
        </Link>
      }
      context={totalWords(figure)}
      more={indicator.origin !== 'typed' && <Tag>{t(`origin.${indicator.origin}`)}</Tag>}
    >
      <IndicatorLine indicator={indicator} points={points} target={towards.target} />
      <Coverage figure={figure} />
      <TowardsWords indicator={indicator} towards={towards} />
    </Section>
  );
}
