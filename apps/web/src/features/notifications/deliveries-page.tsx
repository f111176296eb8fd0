import { useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { listDeliveries, resendDelivery, type components } from '@tiwizi/api-client';
import { noticeTopic } from '@tiwizi/domain';
import {
  Banner,
  Button,
  DataTable,
  EmptyState,
  LoadMore,
  SelectField,
  Skeleton,
  Tag,
  useToast,
} from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { problemText } from '../../shared/problem-text';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import styles from './notifications.module.css';

type Delivery = components['schemas']['DeliveryDto'];

const states = ['waiting', 'failed', 'sent', 'dropped'] as const;
const tones = {
  waiting: 'attention',
  sending: 'attention',
  failed: 'late',
  sent: 'done',
  dropped: 'plain',
} as const;
const deliveriesKey = ['deliveries'] as const;

/** What leaves this installation and what does not: to whom, about what, and why not. Never what it says. */
export default function DeliveriesPage() {
  const t = useTexts('notifications');
  const may = useMay();
  const { dateTime, locale } = useFormat();
  const toast = useToast();
  const client = useQueryClient();
  const [params, setParams] = useSearchParams();
  const state = states.find((one) => one === params.get('state'));
  const { rows, error, refetch, hasMore, busy, onMore, total } = usePages({
    key: [...deliveriesKey, state ?? ''],
    load: async (cursor, signal) => {
      const page = await listDeliveries(api, { query: { cursor, ...(state && { state }) }, signal });
      return { ...page, total: Number(page.mailIsOn) };
    },
  });
  const resend = async ({ id }: Delivery) => {
    try {
      await resendDelivery(api, { path: { id } });
      toast({ message: t('deliveries.again') });
    } catch (problem) {
      toast({ tone: 'late', message: problemText(problem) });
    }
    await client.invalidateQueries({ queryKey: deliveriesKey });
  };
  const comma = locale === 'ar' ? '، ' : ', ';
  return (
    <Screen
      title={t('deliveries.title')}
      context={t('deliveries.context')}
      back={{ to: '/notifications', label: t('title') }}
      under={
        <div className={styles['filter']}>
          <SelectField
            label={t('deliveries.state')}
            placeholder={t('deliveries.open')}
            options={states.map((one) => ({ value: one, label: t(`state.${one}`) }))}
            value={state ?? ''}
            onChange={({ target }) =>
              setParams(target.value ? { state: target.value } : {}, { replace: true })
            }
          />
        </div>
      }
    >
      {total === 0 && (
        <Banner title={t('deliveries.mailOff')} tone="attention">
          {t('deliveries.mailOffHint')}
        </Banner>
      )}
      {error && !rows && <Trouble error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Skeleton label={t('app:state.loading')} rows={8} />}
      {rows && (
        <DataTable
          caption={t('deliveries.title')}
          rows={rows}
          rowKey={({ id }) => id}
          rowTone={({ state: of }) => (of === 'failed' ? 'late' : undefined)}
          empty={<EmptyState title={t('deliveries.none')} hint={t('deliveries.noneHint')} />}
          columns={[
            {
              key: 'who',
              header: t('deliveries.who'),
              naming: true,
              cell: ({ displayName }) => <bdi>{displayName}</bdi>,
            },
            {
              key: 'what',
              header: t('deliveries.what'),
              cell: ({ kinds, news, channel }) => (
                <>
                  {[...new Set(kinds.map((kind) => t(`topic.${noticeTopic(kind)}`)))].join(comma)}
                  <br />
                  <span className={styles['about']}>
                    {t(`channel.${channel}`)} · {t('deliveries.news', { count: news })}
                  </span>
                </>
              ),
            },
            {
              key: 'state',
              header: t('deliveries.state'),
              cell: (delivery) => (
                <>
                  <Tag tone={tones[delivery.state]}>{t(`state.${delivery.state}`)}</Tag>
                  {delivery.problem && (
                    <>
                      <br />
                      {t(`problem.${delivery.problem}`)}
                    </>
                  )}
                  {delivery.answer && (
                    <>
                      <br />
                      <bdi className={styles['about']}>{delivery.answer}</bdi>
                    </>
                  )}
                </>
              ),
            },
            {
              key: 'when',
              header: t('deliveries.when'),
              cell: ({ dueAt, finishedAt, attempts }) => (
                <>
                  {dateTime(finishedAt ?? dueAt)}
                  {attempts > 0 && (
                    <>
                      <br />
                      <span className={styles['about']}>{t('deliveries.attempts', { count: attempts })}</span>
                    </>
                  )}
                </>
              ),
            },
            {
              key: 'act',
              header: t('deliveries.act'),
              cell: (delivery) =>
                may('deliveries.resend') &&
                (delivery.state === 'failed' || (delivery.state === 'waiting' && delivery.attempts > 0)) && (
                  <Button look="quiet" onClick={() => void resend(delivery)}>
                    {t('deliveries.resend')}
                  </Button>
                ),
            },
          ]}
        />
      )}
      <LoadMore label={t('app:do.showMore')} hasMore={hasMore} busy={busy} onMore={onMore} />
    </Screen>
  );
}
