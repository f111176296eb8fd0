import { Banner, Button, ButtonLink } from '@tiwizi/ui';
import { Trouble } from '../../shared/loaded';
import { useReach } from '../../shared/reach';
import { useTexts } from '../../shared/texts';
import { type Diagnostic, type Grid } from './queries';
import { type AnswerBook } from './use-answers';
import { type useFinish } from './use-finish';

type Finishing = ReturnType<typeof useFinish>;

export interface FinishProps {
  diagnostic: Diagnostic;
  grid: Grid;
  book: AnswerBook;
  finishing: Finishing;
  stepPath: (dimension: string | null) => string;
}

/** What is left before the diagnostic can be finished, and the way there; then the step itself. */
export function Finish({ diagnostic, grid, book, finishing, stepPath }: FinishProps) {
  const t = useTexts('diagnostics');
  const reachable = useReach();
  const { finish, busy, error } = finishing;
  const openTalks = diagnostic.talks.filter(({ agreed }) => agreed === null).length;
  const open = grid.dimensions.flatMap(({ code, criteria }) =>
    criteria.filter((criterion) => !(criterion.code in book.answers)).map(() => code),
  );
  if (open[0] !== undefined) {
    return (
      <Banner tone="attention" action={<ButtonLink to={stepPath(open[0])}>{t('complete')}</ButtonLink>}>
        {t('left', { count: open.length })}
      </Banner>
    );
  }
  return (
    <>
      {error !== null && <Trouble error={error} />}
      <Banner
        title={t('ready')}
        action={
          <Button look="primary" busy={busy} onClick={() => void finish()}>
            {t('finalise')}
          </Button>
        }
      >
        {diagnostic.perspective === 'self' ? t('readyHintSelf') : t('readyHint')}
        {openTalks > 0 && ` ${t('talks.stillOpen', { count: openTalks })}`}
        {!reachable && ` ${t('finishedHere.later')}`}
      </Banner>
    </>
  );
}

/** Finished on this device: what still has to leave before everybody knows, or why it was refused. */
export function FinishedHere({ here }: { here: NonNullable<Finishing['here']> }) {
  const t = useTexts('diagnostics');
  const { refusal, photos, reopen } = here;
  return (
    <>
      {refusal && <Trouble error={refusal} />}
      <Banner
        tone={refusal ? 'late' : 'done'}
        title={t(refusal ? 'finishedHere.refused' : 'finishedHere.title')}
        action={<Button onClick={() => void reopen()}>{t('finishedHere.reopen')}</Button>}
      >
        {t(refusal ? 'finishedHere.refusedHint' : 'finishedHere.hint')}
        {!refusal && photos > 0 && ` ${t('finishedHere.photos', { count: photos })}`}
      </Banner>
    </>
  );
}
