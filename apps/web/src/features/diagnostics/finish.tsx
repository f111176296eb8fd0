import { useMutation, useQueryClient } from '@tanstack/react-query';
import { finaliseDiagnostic } from '@tiwizi/api-client';
import { Banner, Button, ButtonLink, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Trouble } from '../../shared/loaded';
import { useReach } from '../../shared/reach';
import { useTexts } from '../../shared/texts';
import { diagnosticBy, diagnosticsOf, needsOf, resultsOf, type Diagnostic, type Grid } from './queries';
import { type AnswerBook } from './use-answers';

export interface FinishProps {
  diagnostic: Diagnostic;
  grid: Grid;
  book: AnswerBook;
  stepPath: (dimension: string | null) => string;
}

/** What is left before the diagnostic can be finished, and the way there; then the step itself. */
export function Finish({ diagnostic, grid, book, stepPath }: FinishProps) {
  const t = useTexts('diagnostics');
  const client = useQueryClient();
  const toast = useToast();
  const finalise = useMutation({
    mutationFn: () => finaliseDiagnostic(api, { path: { id: diagnostic.id } }),
    onSuccess: (final) => {
      client.setQueryData(diagnosticBy(final.id).queryKey, final);
      for (const { queryKey } of [
        diagnosticsOf(final.enrolmentId),
        resultsOf(final.enrolmentId),
        needsOf(final.enrolmentId),
        ...(final.correctsId === null ? [] : [diagnosticBy(final.correctsId)]),
      ]) {
        void client.invalidateQueries({ queryKey });
      }
      toast({ message: t(final.perspective === 'self' ? 'finalisedSelf' : 'finalised') });
    },
  });
  const reachable = useReach();
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
  if (!reachable || book.unsent) {
    return <Banner title={t('ready')}>{t(reachable ? 'finaliseAfter' : 'finaliseOnline')}</Banner>;
  }
  return (
    <>
      {finalise.error && <Trouble error={finalise.error} />}
      <Banner
        title={t('ready')}
        action={
          <Button
            look="primary"
            busy={finalise.isPending || !diagnostic.may.includes('finalise')}
            onClick={() => finalise.mutate()}
          >
            {t('finalise')}
          </Button>
        }
      >
        {diagnostic.perspective === 'self' ? t('readyHintSelf') : t('readyHint')}
        {openTalks > 0 && ` ${t('talks.stillOpen', { count: openTalks })}`}
      </Banner>
    </>
  );
}
