import { Link, useParams, useSearchParams } from 'react-router';
import { type components, listFigureSources } from '@tiwizi/api-client';
import { SECTORS } from '@tiwizi/domain';
import { Button, DataTable, EmptyState, LoadMore, Section, Skeleton } from '@tiwizi/ui';
import { useAddressFilters } from '../../../shared/address-filters';
import { api } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { Trouble } from '../../../shared/loaded';
import { Screen } from '../../../shared/screen';
import { useTexts } from '../../../shared/texts';
import { usePages } from '../../../shared/use-pages';
import { useWrite } from '../use-write';
import { sourceFilters, SourcesFilters, useCooperativeOptions } from './sources-filters';
import { SourcesTable } from './sources-table';

type Sources = components['schemas']['FigureSourcesDto'];

const day = /^\d{4}-\d{2}-\d{2}$/;
const uuid = /^[\da-f-]{36}$/i;

/** What the list is narrowed to, as the address holds it: what is none that we know is left out. */
function filtersIn(params: URLSearchParams) {
  const known = (name: string, form: RegExp) => {
    const value = params.get(name) ?? '';
    return form.test(value) ? { [name]: value } : {};
  };
  const sector = SECTORS.find((each) => each === params.get('sector'));
  return {
    ...known('from', day),
    ...known('to', day),
    ...known('enrolmentId', uuid),
    ...known('territoryId', uuid),
    ...(sector && { sector }),
    ...(params.get('state') === 'approved' && { state: 'approved' as const }),
  };
}

/** The rows that a figure is computed from, each leading to the thing itself; of a formula, the figures it leans on. */
export default function SourcesPage() {
  const { programmeId = '', indicatorId = '' } = useParams();
  const [params] = useSearchParams();
  const t = useTexts('indicator-figures');
  const format = useFormat();
  const filters = filtersIn(params);
  const address = useAddressFilters(sourceFilters);
  const cooperatives = useCooperativeOptions();
  const pages = usePages({
    key: ['readings', programmeId, 'sources', indicatorId, filters],
    load: async (cursor, signal) => {
      const page = await listFigureSources(api, {
        path: { id: programmeId, indicatorId },
        query: { ...filters, ...(cursor !== undefined && { cursor }) },
        signal,
      });
      return { sources: page, items: page.items, nextCursor: page.nextCursor, total: page.rows };
    },
  });
  const { rows, total } = pages;
  const first = pages.first?.sources;
  const name = first && format.text(first.indicator.name);
  const { enrolmentId } = filters as { enrolmentId?: string };
  const whose = cooperatives.find(({ value }) => value === enrolmentId)?.label;
  return (
    <Screen
      title={name ?? t('sources.title')}
      tabTitle={name ? `${t('sources.title')} · ${name}` : t('sources.title')}
      back={
        enrolmentId === undefined
          ? { to: `/programmes/${programmeId}/indicators/${indicatorId}`, label: name ?? t('title') }
          : { to: `/enrolments/${enrolmentId}/indicators`, label: t('sources.ofCooperative') }
      }
      context={whose}
    >
      <SourcesFilters filters={address} cooperatives={cooperatives} shown={first} />
      {pages.error && !rows && <Trouble error={pages.error} onRetry={() => void pages.refetch()} />}
      {!rows && !pages.error && <Skeleton label={t('app:state.loading')} rows={10} />}
      {rows && first && (
        <>
          <Told sources={first} alone={enrolmentId !== undefined} />
          {first.noun === null ? (
            <Operands sources={first} search={params.toString()} />
          ) : (
            <SourcesTable
              programmeId={programmeId}
              indicator={first.indicator}
              noun={first.noun}
              rows={rows}
              empty={
                <EmptyState
                  title={t('sources.none.title')}
                  hint={t('sources.none.hint')}
                  action={
                    Object.keys(address.query).length > 0 && (
                      <Button icon="close" onClick={address.clear}>
                        {t('app:do.clear')}
                      </Button>
                    )
                  }
                />
              }
            />
          )}
          <LoadMore
            label={t('app:do.showMore')}
            words={
              total === null || total === 0
                ? undefined
                : t('app:state.shownOf', { shown: format.number(rows.length), total: format.number(total) })
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

/** The figure, the days that it speaks of, and how many cooperatives. */
function Told({ sources, alone }: { sources: Sources; alone: boolean }) {
  const t = useTexts('indicator-figures');
  const format = useFormat();
  const write = useWrite();
  const { indicator, total, counted, missing, from, to } = sources;
  const words = [
    t('sources.period', { from: format.date(from, 'short'), to: format.date(to, 'short') }),
    ...(alone ? [] : [t('told', { told: format.number(counted), of: format.number(counted + missing) })]),
  ];
  return (
    <Section title={write(indicator, total)} context={words.join(' · ')}>
      {indicator.origin !== 'formula' && <p>{t(`sources.rule.${indicator.acrossTime}`)}</p>}
    </Section>
  );
}

/** A formula has no rows of its own: each figure that it leans on opens its own. */
function Operands({ sources, search }: { sources: Sources; search: string }) {
  const t = useTexts('indicator-figures');
  const format = useFormat();
  const write = useWrite();
  const { programmeId, operands } = sources;
  return (
    <DataTable
      caption={t('sources.operands')}
      rows={operands}
      rowKey={({ indicator }) => indicator.id}
      columns={[
        {
          key: 'name',
          header: t('sources.operands'),
          naming: true,
          cell: ({ indicator: { id, name } }) => (
            <Link to={`/programmes/${programmeId}/indicators/${id}/sources${search && `?${search}`}`}>
              {format.text(name)}
            </Link>
          ),
        },
        {
          key: 'total',
          header: t('value'),
          align: 'end',
          cell: ({ indicator, total }) => write(indicator, total),
        },
      ]}
    />
  );
}
