import { ButtonLink, EmptyState } from '@tiwizi/ui';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';

/** An address that leads nowhere. */
export default function NotFoundPage() {
  const t = useTexts();
  return (
    <Screen title={t('notFound.title')} width="reading">
      <EmptyState
        title={t('notFound.hint')}
        action={
          <ButtonLink look="primary" to="/">
            {t('notFound.home')}
          </ButtonLink>
        }
      />
    </Screen>
  );
}
