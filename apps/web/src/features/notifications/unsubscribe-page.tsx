import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { readUnsubscription, unsubscribe, type components } from '@tiwizi/api-client';
import { Banner, Button } from '@tiwizi/ui';
import { api, isProblem } from '../../shared/api';
import { Doorway } from '../../shared/doorway';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { useTitle } from '../../shared/title';

type Unsubscription = components['schemas']['UnsubscriptionDto'];
type Standing = { of: Unsubscription } | { trouble: string } | null;

/** The end of letters, by the link in one of them. The token stands behind #, where no server's log sees it. */
export default function UnsubscribePage() {
  const t = useTexts('notifications');
  const token = useLocation().hash.slice(1);
  const [standing, setStanding] = useState<Standing>(null);
  const [busy, setBusy] = useState(false);
  useTitle(t('unsubscribe.title'));

  useEffect(() => {
    const wrong = (error: unknown) =>
      setStanding({ trouble: isProblem(error, 404, 422) ? t('unsubscribe.unknown') : problemText(error) });
    if (token === '') return;
    readUnsubscription(api, { path: { token } }).then((of) => setStanding({ of }), wrong);
  }, [token, t]);

  const end = async () => {
    setBusy(true);
    try {
      setStanding({ of: await unsubscribe(api, { path: { token } }) });
    } catch (error) {
      setStanding({ trouble: problemText(error) });
    } finally {
      setBusy(false);
    }
  };

  const trouble =
    token === '' ? t('unsubscribe.unknown') : standing && 'trouble' in standing ? standing.trouble : null;
  const of = standing && 'of' in standing ? standing.of : null;
  return (
    <Doorway title={t('unsubscribe.title')}>
      <meta name="robots" content="noindex" />
      {trouble !== null && <Banner tone="late">{trouble}</Banner>}
      {of?.mail && (
        <>
          <p>
            {of.topic ? t('unsubscribe.ask', { topic: t(`topic.${of.topic}`) }) : t('unsubscribe.askAll')}
          </p>
          <Button look="primary" busy={busy} onClick={() => void end()}>
            {t('unsubscribe.end')}
          </Button>
        </>
      )}
      {of && !of.mail && <Banner tone="done">{t('unsubscribe.done')}</Banner>}
    </Doorway>
  );
}
