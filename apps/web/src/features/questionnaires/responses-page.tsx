import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { exportResponses, listResponses } from '@tiwizi/api-client';
import { Button, Cluster, EmptyState, LoadMore, Skeleton } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { openDocument } from '../../shared/open-document';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import { questionnaireBy } from './queries';
import { ResponsesTable } from './responses-table';

/** What cooperatives answered to one version of a questionnaire: as a list, and to take away as a table. */
export default function ResponsesPage() {
  const { id = '' } = useParams();
  const t = useTexts('questionnaires');
  const { number } = useFormat();
  const { data: questionnaire } = useQuery(questionnaireBy(id));
  const { rows, total, hasMore, busy, onMore, error, refetch } = usePages({
    key: ['questionnaires', id, 'responses'],
    load: (cursor, signal) => listResponses(api, { path: { id }, query: { cursor }, signal }),
  });
  const take = (format: 'csv' | 'xlsx') =>
    openDocument(exportResponses.address({ path: { id }, query: { format } }));
  return (
    <Screen
      title={t('responses')}
      back={{ to: `/questionnaires/${id}`, label: questionnaire?.title ?? t('name') }}
      {...(total !== null && { context: t('sentCount', { count: total }) })}
    >
      {error && !rows && <Trouble error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Skeleton label={t('app:state.loading')} rows={8} />}
      {rows && rows.length > 0 && (
        <Cluster>
          <Button icon="download" onClick={() => take('xlsx')}>
            {t('asXlsx')}
          </Button>
          <Button icon="download" onClick={() => take('csv')}>
            {t('asCsv')}
          </Button>
        </Cluster>
      )}
      {rows && (
        <ResponsesTable
          rows={rows}
          by="cooperative"
          empty={<EmptyState title={t('noResponses')} hint={t('noResponsesOf')} />}
        />
      )}
      <LoadMore
        label={t('app:do.showMore')}
        {...(rows &&
          total !== null && {
            words: t('app:state.shownOf', { shown: number(rows.length), total: number(total) }),
          })}
        hasMore={hasMore}
        busy={busy}
        onMore={onMore}
      />
    </Screen>
  );
}
