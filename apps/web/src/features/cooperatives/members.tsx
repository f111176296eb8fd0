import { useState } from 'react';
import { listMembers, printBadges } from '@tiwizi/api-client';
import { Button, ButtonLink, EmptyState, LoadMore, SegmentedControl, Section, Skeleton } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Trouble } from '../../shared/loaded';
import { PrintMenu } from '../../shared/print-menu';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import { type Cooperative, type Member } from './kinds';
import { MemberDialog } from './member-dialog';
import { MembersTable } from './members-table';

const presences = ['current', 'former', 'all'] as const;
type Presence = (typeof presences)[number];

/** Who belongs to the cooperative now, and who did. */
export function Members({ cooperative }: { cooperative: Cooperative }) {
  const t = useTexts('cooperatives');
  const [presence, setPresence] = useState<Presence>('current');
  // The member whose form is open, by id: the row itself may change behind it.
  const [open, setOpen] = useState<string | null>(null);
  const { id } = cooperative;
  const mayWrite = cooperative.may.includes('members.write');
  const pages = usePages({
    key: ['cooperatives', 'members', id, presence],
    load: (cursor, signal) => listMembers(api, { path: { id }, query: { presence, cursor }, signal }),
  });
  const { rows, error } = pages;
  return (
    <Section
      title={t('members.title')}
      more={
        <>
          {rows && rows.length > 0 && (
            <PrintMenu
              label={t('members.badges')}
              address={(locale) => printBadges.address({ path: { id }, query: { locale } })}
            />
          )}
          {mayWrite && (
            <Button icon="plus" onClick={() => setOpen('new')}>
              {t('members.add')}
            </Button>
          )}
        </>
      }
    >
      <SegmentedControl
        label={t('members.shown')}
        hideLabel
        choices={presences.map((value) => ({ value, label: t(`members.${value}`) }))}
        value={presence}
        onChoose={setPresence}
      />
      {error && !rows && <Trouble error={error} onRetry={() => void pages.refetch()} />}
      {!rows && !error && <Skeleton label={t('app:state.loading')} />}
      {rows && (
        <>
          <MembersTable
            rows={rows}
            {...(mayWrite && { onEdit: (member: Member) => setOpen(member.id) })}
            empty={
              presence === 'former' ? (
                <EmptyState title={t('members.noFormer')} />
              ) : (
                <Nobody mayWrite={mayWrite} />
              )
            }
          />
          <LoadMore
            label={t('app:do.showMore')}
            hasMore={pages.hasMore}
            busy={pages.busy}
            onMore={pages.onMore}
          />
        </>
      )}
      {open !== null && (
        <MemberDialog
          cooperativeId={id}
          member={rows?.find((member) => member.id === open) ?? null}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

function Nobody({ mayWrite }: { mayWrite: boolean }) {
  const t = useTexts('cooperatives');
  const may = useMay();
  if (!mayWrite) return <EmptyState title={t('members.empty')} />;
  return (
    <EmptyState
      title={t('members.empty')}
      hint={t('members.emptyHint')}
      action={
        may('imports.write') && (
          <ButtonLink to="/imports" icon="upload">
            {t('import')}
          </ButtonLink>
        )
      }
    />
  );
}
