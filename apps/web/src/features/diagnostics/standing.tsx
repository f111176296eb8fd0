import { Banner, ButtonLink } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type Diagnostic } from './queries';

/** What one has to know before reading or filling in: what it corrects, who may see it, what is still to be settled. */
export function Standing({ diagnostic }: { diagnostic: Diagnostic }) {
  const t = useTexts('diagnostics');
  const { id, supersededAt, correctedById, correctsId, correctionReason, status, reading } = diagnostic;
  const open = diagnostic.talks.filter(({ agreed }) => agreed === null).length;
  return (
    <>
      {correctedById !== null && (
        <Banner
          tone="attention"
          title={t(supersededAt === null ? 'correct.underWay' : 'correct.replaced')}
          action={<ButtonLink to={`/diagnostics/${correctedById}`}>{t('correct.toLater')}</ButtonLink>}
        />
      )}
      {correctsId !== null && (
        <Banner
          title={t('correct.isCorrection', { edition: diagnostic.edition })}
          action={<ButtonLink to={`/diagnostics/${correctsId}`}>{t('correct.toEarlier')}</ButtonLink>}
        >
          {t('correct.because', { reason: correctionReason ?? '' })}
        </Banner>
      )}
      {reading === 2 && <Banner title={t('second.title')}>{status === 'draft' && t('second.blind')}</Banner>}
      {diagnostic.perspective === 'self' && status === 'draft' && (
        <Banner title={t('self.title')}>{t('self.hint')}</Banner>
      )}
      {diagnostic.talks.length > 0 && (
        <Banner
          tone={open > 0 ? 'attention' : 'done'}
          title={open > 0 ? t('talks.open', { count: open }) : t('talks.allSettled')}
          action={<ButtonLink to={`/diagnostics/${id}/talks`}>{t('talks.go')}</ButtonLink>}
        >
          {diagnostic.openTalks !== null &&
            diagnostic.openTalks > 0 &&
            t('talks.openWhenFinal', { count: diagnostic.openTalks })}
        </Banner>
      )}
    </>
  );
}
