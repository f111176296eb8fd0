import { Link, useSearchParams } from 'react-router';
import { listCountedCooperatives } from '@tiwizi/api-client';
import { SECTORS } from '@tiwizi/domain';
import { DataTable, EmptyState, LoadMore, Skeleton, Tag } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import { measureNames, measures } from './measures';
import { withSearch } from './rows-behind';
import { useMeasureWords } from './use-measure-words';
import { useRegion } from './use-region';

/** The cooperatives that one figure of a territory is made of, over all programmes that the reader reaches. */
export default function CountedPage() {
  const t = useTexts('territories');
  const { name, number } = useFormat();
  const { label, told } = useMeasureWords();
  const [params] = useSearchParams();
  const read = (part: string) => params.get(part) || undefined;
  const measure = measureNames.find((each) => each === read('measure')) ?? 'enrolled';
  const sector = SECTORS.find((each) => each === read('sector'));
  const [within, programmeId, year] = [read('territoryId'), read('programmeId'), read('year')];
  const place = useRegion(within);
  const query = {
    ...(within !== undefined && { within }),
    ...(programmeId !== undefined && { programmeId }),
    ...(sector && { sector }),
    ...(year !== undefined && { year: Number(year) }),
  };
  const pages = usePages({
    key: ['territory-figures', 'cooperatives', query],
    load: (cursor, signal) =>
      listCountedCooperatives(api, { query: { ...query, ...(cursor && { cursor }) }, signal }),
  });
  const { rows, total } = pages;
  const narrowed = [
    place ? name(place.nameFr, place.nameAr) : t('all'),
    sector && t(`states:sector.${sector}`),
    year,
    total !== null && t('counted.rows', { count: total }),
  ].filter((word) => typeof word === 'string');
  const parts = measures[measure].parts;
  return (
    <Screen
      title={label(measure)}
      back={{
        to: withSearch('/territories', { measure, programmeId, sector, year, place: within }),
        label: t('title'),
      }}
      context={narrowed.join(' · ')}
    >
      {pages.error && !rows && <Trouble error={pages.error} onRetry={() => void pages.refetch()} />}
      {!rows && !pages.error && <Skeleton label={t('app:state.loading')} rows={10} />}
      {rows && (
        <>
          <p>{t('counted.hint')}</p>
          <DataTable
            caption={label(measure)}
            rows={rows}
            rowKey={({ enrolmentId }) => enrolmentId}
            empty={<EmptyState title={t('nothing')} hint={t('counted.emptyHint')} />}
            columns={[
              {
                key: 'cooperative',
                header: t('counted.cooperative'),
                naming: true,
                cell: (row) => (
                  <Link to={`/cooperatives/${row.cooperativeId}`}>{name(row.nameFr, row.nameAr)}</Link>
                ),
              },
              {
                key: 'programme',
                header: t('filter.programme'),
                cell: (row) => (
                  <>
                    {name(row.programmeNameFr, row.programmeNameAr)}{' '}
                    {row.enrolled === 0 && <Tag>{t('states:enrolment.withdrawn')}</Tag>}
                  </>
                ),
              },
              ...(parts
                ? [
                    {
                      key: 'parts',
                      header: t('counted.parts'),
                      align: 'end' as const,
                      cell: (row: (typeof rows)[number]) => {
                        const [part, whole] = parts(row);
                        return t('counted.of', { part: number(part), whole: number(whole) });
                      },
                    },
                  ]
                : []),
              {
                key: 'value',
                header: label(measure),
                align: 'end',
                cell: (row) => <strong>{told(measure, row)}</strong>,
              },
            ]}
          />
          <LoadMore
            label={t('app:do.showMore')}
            words={
              total === null
                ? undefined
                : t('app:state.shownOf', { shown: number(rows.length), total: number(total) })
            }
            hasMore={pages.hasMore}
            busy={pages.busy}
            onMore={pages.onMore}
          />
        </>
      )}
    </Screen>
  );
}
