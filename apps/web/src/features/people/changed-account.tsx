import { Banner, Button, Cluster, DescriptionList, Stack } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type Account } from './kinds';

export interface ChangedAccountProps {
  /** As it was when the form was opened. */
  before: Account;
  now: Account;
  onMine: () => void;
  onTheirs: () => void;
}

/** Somebody else changed the account meanwhile: what they saved, and the choice between the two. */
export function ChangedAccount({ before, now, onMine, onTheirs }: ChangedAccountProps) {
  const t = useTexts('people');
  const changes = [
    ...(now.displayName === before.displayName
      ? []
      : [{ label: t('field.displayName'), value: <bdi>{now.displayName}</bdi> }]),
    ...(now.active === before.active
      ? []
      : [{ label: t('field.state'), value: t(now.active ? 'open' : 'closed') }]),
  ];
  return (
    <Banner tone="attention" title={t('changed.title')}>
      <Stack gap={3}>
        <span>{t('changed.hint')}</span>
        {changes.length > 0 ? <DescriptionList items={changes} /> : <span>{t('changed.nothing')}</span>}
        <Cluster>
          <Button onClick={onMine}>{t('changed.mine')}</Button>
          <Button look="quiet" onClick={onTheirs}>
            {t('changed.theirs')}
          </Button>
        </Cluster>
      </Stack>
    </Banner>
  );
}
