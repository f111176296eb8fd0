import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { startGridDraft } from '@tiwizi/api-client';
import { Banner, Button, ButtonLink, Cluster, Code, DataTable, Section, Tag, type Column } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { DeleteDraft } from './delete-draft';
import { gridsKey, type GridItem } from './kinds';
import { type NewGridSource } from './new-grid-dialog';

type Version = GridItem['versions'][number];

export interface GridSectionProps {
  grid: GridItem;
  /** Left out for who may only read. */
  onCopy?: (source: NewGridSource) => void;
}

/** One grid with its versions, latest first, and the way to write the next one. */
export function GridSection({ grid, onCopy }: GridSectionProps) {
  const t = useTexts('grids');
  const { text, date, number } = useFormat();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { code, title, programmes, draftId, versions } = grid;
  const latest = versions[0];

  const next = async () => {
    if (latest === undefined) return;
    setBusy(true);
    try {
      const draft = await startGridDraft(api, { body: { id: newId(), copyOf: latest.id, code: null } });
      void client.invalidateQueries({ queryKey: gridsKey });
      await navigate(`/grid-drafts/${draft.id}`);
    } catch (problem) {
      setError(problem);
      void client.invalidateQueries({ queryKey: gridsKey });
    } finally {
      setBusy(false);
    }
  };

  const columns: Column<Version>[] = [
    {
      key: 'number',
      header: t('column.version'),
      naming: true,
      cell: (version) => <Link to={`/grids/${version.id}`}>{t('version', { number: version.number })}</Link>,
    },
    {
      key: 'published',
      header: t('column.publishedAt'),
      cell: ({ publishedAt, shipped }) => (
        <>
          {date(publishedAt.slice(0, 10))} {shipped && <Tag>{t('shipped')}</Tag>}
        </>
      ),
    },
    { key: 'criteria', header: t('column.criteria'), align: 'end', cell: (each) => number(each.criteria) },
    {
      key: 'diagnostics',
      header: t('column.diagnostics'),
      align: 'end',
      cell: (each) => number(each.diagnostics),
    },
  ];
  return (
    <Section
      title={text(title) || code}
      context={
        <>
          <Code>{code}</Code> · {t('programmes', { count: programmes })}
        </>
      }
    >
      {error !== null && <Banner tone="late">{problemText(error)}</Banner>}
      {versions.length > 0 && (
        <DataTable
          caption={t('versionsOf', { title: text(title) || code })}
          columns={columns}
          rows={versions}
          rowKey={({ id }) => id}
        />
      )}
      {onCopy && (
        <Cluster>
          {draftId !== null && (
            <>
              <ButtonLink to={`/grid-drafts/${draftId}`} look="primary" icon="edit">
                {t('continueDraft')}
              </ButtonLink>
              <DeleteDraft id={draftId} code={code} copyOf={latest?.id ?? null} />
            </>
          )}
          {draftId === null && latest && (
            <Button icon="edit" busy={busy} onClick={() => void next()}>
              {t('nextVersion')}
            </Button>
          )}
          {latest && (
            <Button
              look="quiet"
              icon="plus"
              onClick={() => onCopy({ id: latest.id, title: text(title) || code })}
            >
              {t('copy')}
            </Button>
          )}
        </Cluster>
      )}
    </Section>
  );
}
