import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { readComparison } from '@tiwizi/api-client';
import { SegmentedControl } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { ComparedMeasures } from './compared-measures';
import { ComparedPeers } from './compared-peers';

const circles = ['programme', 'province', 'country'] as const;

/** A cooperative among those of its sector: where it stands, and for the office, who the others are. */
export default function ComparisonPage() {
  const t = useTexts('comparison');
  const { name, dateTime } = useFormat();
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const among = circles.find((circle) => circle === search.get('among')) ?? 'programme';
  const query = useQuery({
    queryKey: ['comparison', id, among],
    queryFn: ({ signal }) => readComparison(api, { path: { id }, query: { among }, signal }),
    placeholderData: keepPreviousData,
  });
  const { data } = query;
  return (
    <Screen
      title={t('title')}
      back={{ to: `/cooperatives/${id}`, label: data ? name(data.nameFr, data.nameAr) : t('toCooperative') }}
      context={
        data && (
          <>
            {t('context', { count: data.others, sector: t(`states:sector.${data.sector}`) })}
            {data.refreshedAt !== null && <> · {t('figuresOf', { when: dateTime(data.refreshedAt) })}</>}
          </>
        )
      }
      under={
        <SegmentedControl
          label={t('among')}
          hideLabel
          value={among}
          onChoose={(circle) => setSearch({ among: circle }, { replace: true })}
          choices={circles.map((value) => ({ value, label: t(`circle.${value}`) }))}
        />
      }
    >
      <Loaded query={query} rows={8}>
        {(comparison) => (
          <>
            <ComparedMeasures comparison={comparison} />
            <ComparedPeers comparison={comparison} />
          </>
        )}
      </Loaded>
    </Screen>
  );
}
