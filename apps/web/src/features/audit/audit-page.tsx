import { useSearchParams } from 'react-router';
import { listAuditLines } from '@tiwizi/api-client';
import { Banner, Button, EmptyState, LoadMore, SelectField, Skeleton } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Trouble } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import { asAuditedThing, auditedThings } from './audited';
import styles from './audit.module.css';
import { Lines } from './lines';

/** Everything that was written. What is looked for stands in the address, so that it can be kept and sent. */
export default function AuditPage() {
  const t = useTexts('audit');
  const [params, setParams] = useSearchParams();
  const entity = asAuditedThing(params.get('entity'));
  const entityId = params.get('entityId')?.slice(0, 60) || undefined;
  const query = { ...(entity && { entity }), ...(entityId && { entityId }) };
  const { rows, error, refetch, hasMore, busy, onMore } = usePages({
    key: ['audit', query],
    load: (cursor, signal) => listAuditLines(api, { query: { ...query, cursor }, signal }),
  });
  const all = () => setParams({}, { replace: true });
  return (
    <Screen
      title={t('title')}
      context={t('context')}
      under={
        <div className={styles['filter']}>
          <SelectField
            label={t('filter')}
            placeholder={t('everything')}
            options={auditedThings.map((thing) => ({ value: thing, label: t(`entity.${thing}`) }))}
            value={entity ?? ''}
            onChange={({ target }) =>
              setParams(target.value ? { entity: target.value } : {}, { replace: true })
            }
          />
        </div>
      }
    >
      {entityId && entity && (
        <Banner action={<Button onClick={all}>{t('clear')}</Button>}>
          {t('onlyOne', { thing: t(`entity.${entity}`) })}
        </Banner>
      )}
      {error && !rows && <Trouble error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Skeleton label={t('app:state.loading')} rows={12} />}
      {rows?.length === 0 && (
        <EmptyState
          title={t(entity ? 'empty.noMatch' : 'empty.title')}
          hint={entity ? undefined : t('empty.hint')}
          action={entity && <Button onClick={all}>{t('clear')}</Button>}
        />
      )}
      {rows && <Lines lines={rows} alone={entityId !== undefined} />}
      <LoadMore label={t('app:do.showMore')} hasMore={hasMore} busy={busy} onMore={onMore} />
    </Screen>
  );
}
