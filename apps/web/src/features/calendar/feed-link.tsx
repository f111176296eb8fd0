import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { dropCalendarFeed, makeCalendarFeed, type components } from '@tiwizi/api-client';
import { Banner, Button, Cluster, Icon, Section, Skeleton, Stack, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { useCopy } from '../../shared/use-copy';
import styles from './subscribe.module.css';

const LinkCode = lazy(() => import('./link-code'));

/** Neither: one's own sessions. */
export interface FeedSubject {
  programmeId?: string;
  cooperativeId?: string;
}

interface FeedLinkProps {
  subject: FeedSubject;
  feed: components['schemas']['CalendarFeedDto'] | undefined;
}

/** Makes, renews and ends one subscription; the link itself is shown when it is made, and never again. */
export function FeedLink({ subject: { programmeId, cooperativeId }, feed }: FeedLinkProps) {
  const t = useTexts('feeds');
  const format = useFormat();
  const toast = useToast();
  const client = useQueryClient();
  const [path, setPath] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const doing = async (act: () => Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await act();
      await client.invalidateQueries({ queryKey: ['calendar-feeds'] });
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const make = () =>
    doing(async () => {
      const body = { ...(programmeId && { programmeId }), ...(cooperativeId && { cooperativeId }) };
      setPath((await makeCalendarFeed(api, { body })).path);
    });
  const drop = (id: string) =>
    doing(async () => {
      await dropCalendarFeed(api, { path: { id } });
      setPath(undefined);
      toast({ message: t('revoked') });
    });
  return (
    <Stack>
      {problem !== undefined && <Trouble error={problem} />}
      {path && <NewLink path={path} />}
      {!feed && !path && (
        <Cluster>
          <Button look="primary" icon="phone" busy={busy} onClick={() => void make()}>
            {t('make')}
          </Button>
        </Cluster>
      )}
      {feed && (
        <Section title={t('made', { date: format.date(feed.madeAt.slice(0, 10)) })}>
          <p className={styles['soft']}>
            {t('madeHint')} {t('renewHint')}
          </p>
          <Cluster>
            <Button busy={busy} onClick={() => void make()}>
              {t('renew')}
            </Button>
            <Button look="danger" busy={busy} onClick={() => void drop(feed.id)}>
              {t('revoke')}
            </Button>
          </Cluster>
        </Section>
      )}
    </Stack>
  );
}

function NewLink({ path }: { path: string }) {
  const t = useTexts('feeds');
  const copy = useCopy({ copied: t('copied'), notCopied: t('notCopied') });
  const { host, origin } = window.location;
  const [link, webcal] = [`${origin}${path}`, `webcal://${host}${path}`];
  return (
    <>
      <Banner tone="attention" title={t('once')}>
        {t('secret')}
      </Banner>
      <Section title={t('steps')}>
        <ol className={styles['steps']}>
          <li>
            <p>{t('step.open')}</p>
            <a className={styles['webcal']} href={webcal}>
              <Icon name="calendar" /> {t('openAgenda')}
            </a>
            <Suspense fallback={<Skeleton label={t('app:state.loading')} />}>
              <LinkCode link={webcal} label={t('qr')} />
            </Suspense>
          </li>
          <li>{t('step.confirm')}</li>
          <li>{t('step.wait')}</li>
        </ol>
      </Section>
      <Section title={t('link')}>
        <p dir="ltr" className={styles['link']}>
          {link}
        </p>
        <Cluster>{copy && <Button onClick={() => void copy(link)}>{t('copy')}</Button>}</Cluster>
        <p className={styles['soft']}>{t('google')}</p>
      </Section>
    </>
  );
}
