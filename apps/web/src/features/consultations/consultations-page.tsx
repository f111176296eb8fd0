import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import {
  exportConsultations,
  listConsultations,
  printConsultations,
  readProgramme,
} from '@tiwizi/api-client';
import { Button, Dialog, EmptyState, LoadMore, Menu, Skeleton } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { openDocument } from '../../shared/open-document';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import { ConsultationEntry } from './consultation-entry';
import { ConsultationForm } from './consultation-form';
import styles from './consultations.module.css';
import { type Consultation, consultationsKey } from './kinds';

/** Everybody who was heard in a programme, latest first, and what they said. */
export default function ConsultationsPage() {
  const t = useTexts('consultations');
  const { name, locale } = useFormat();
  const { programmeId = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const mayWrite = useMay()('consultations.write');
  // Whoever comes from a cooperative's needs notes what concerns that cooperative.
  const concerned = params.get('for');
  const [opened, setOpened] = useState<Consultation | 'new' | null>(concerned ? 'new' : null);
  const programme = useQuery({
    queryKey: ['programmes', programmeId],
    queryFn: ({ signal }) => readProgramme(api, { path: { id: programmeId }, signal }),
  });
  const { rows, error, refetch, hasMore, busy, onMore } = usePages({
    key: consultationsKey(programmeId),
    load: (cursor, signal) =>
      listConsultations(api, { path: { id: programmeId }, query: { cursor }, signal }),
  });
  const close = () => {
    setOpened(null);
    setParams({}, { replace: true });
  };
  // Paper comes in French and in Arabic.
  const paper = {
    path: { id: programmeId },
    query: { locale: locale === 'ar' ? ('ar' as const) : ('fr' as const) },
  };
  const called = programme.data && name(programme.data.nameFr, programme.data.nameAr);
  const canAdd = mayWrite && programme.data?.status === 'running';
  return (
    <Screen
      title={t('title')}
      context={t('context')}
      back={{ to: `/programmes/${programmeId}`, label: called ?? '' }}
      width="reading"
      action={
        canAdd && (
          <Button look="primary" icon="plus" onClick={() => setOpened('new')}>
            {t('add')}
          </Button>
        )
      }
      more={
        rows &&
        rows.length > 0 && (
          <Menu
            label={t('app:nav.more')}
            icon="more"
            items={[
              {
                label: t('print'),
                icon: 'document',
                onSelect: () => openDocument(printConsultations.address(paper)),
              },
              {
                label: t('export'),
                icon: 'download',
                onSelect: () => openDocument(exportConsultations.address(paper)),
              },
            ]}
          />
        )
      }
    >
      {error && !rows && <Trouble error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Skeleton label={t('app:state.loading')} rows={6} />}
      {rows?.length === 0 && <EmptyState title={t('empty.title')} hint={t('empty.hint')} />}
      {rows && rows.length > 0 && (
        <ol className={styles['log']} aria-label={t('inList')}>
          {rows.map((consultation) => (
            <li key={consultation.id}>
              <ConsultationEntry
                consultation={consultation}
                {...(consultation.may.includes('change') && { onEdit: () => setOpened(consultation) })}
              />
            </li>
          ))}
        </ol>
      )}
      <LoadMore label={t('app:do.showMore')} hasMore={hasMore} busy={busy} onMore={onMore} />
      <Dialog
        open={opened !== null}
        title={t(opened === 'new' ? 'add' : 'edit')}
        closeLabel={t('app:do.close')}
        onClose={close}
      >
        {opened && (
          <ConsultationForm
            programmeId={programmeId}
            consultation={opened === 'new' ? null : opened}
            concerned={concerned}
            onDone={close}
          />
        )}
      </Dialog>
    </Screen>
  );
}
