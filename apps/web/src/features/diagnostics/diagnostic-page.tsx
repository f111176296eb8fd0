import { useQuery } from '@tanstack/react-query';
import { Fragment, useEffect, useMemo, useRef, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { ProgressBar, Skeleton, Stack, StateSign, Stepper } from '@tiwizi/ui';
import { fromDeviceAlone } from '../../offline/begun-here';
import { isOf } from '../../offline/commands';
import { usePending } from '../../offline/use-outbox';
import { useFormat } from '../../shared/format';
import { Loaded, Trouble } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { Filling } from './filling';
import { Finish, FinishedHere } from './finish';
import { diagnosticSubject } from './given-answers';
import { scoredHere } from './local-diagnostic';
import { MoreSteps } from './more-steps';
import { askedGrid, diagnosticBy, gridBy, type Diagnostic, type Grid } from './queries';
import { ResultView } from './result-view';
import { Standing } from './standing';
import { useAnswers } from './use-answers';
import { useFinish } from './use-finish';

/** A diagnostic: filled one dimension a step while it is a draft, read once it is final. */
export default function DiagnosticPage() {
  const { id = '' } = useParams();
  const known = diagnosticBy(id);
  const begun = usePending(diagnosticSubject(id)).find((command) => isOf(command, 'startDiagnostic'));
  const query = useQuery({ ...known, ...(begun && fromDeviceAlone<Diagnostic>(known.queryKey)) });
  const t = useTexts('diagnostics');
  const { date, name } = useFormat();
  const { data } = query;
  const cooperative = data && name(data.cooperativeNameFr, data.cooperativeNameAr);
  return (
    <Screen
      title={data ? `${t('one')} · ${t(`states:wave.${data.wave}`)}` : t('one')}
      {...(cooperative && { tabTitle: `${t('one')} · ${cooperative}` })}
      {...(data && {
        // Who reads for a second time may have no way to the cooperative's other papers.
        back:
          data.reading === 2
            ? { to: '/', label: cooperative ?? '' }
            : { to: `/enrolments/${data.enrolmentId}/diagnostics`, label: cooperative ?? '' },
        context: [date(data.heldOn), data.assessorName, ...data.respondents.map(named)].map((part, place) => (
          // Names in Latin letters and dates in Arabic would else run into each other.
          <Fragment key={place}>
            {place > 0 && ' · '}
            <bdi>{part}</bdi>
          </Fragment>
        )),
        more: <MoreSteps diagnostic={data} />,
      })}
    >
      <Loaded query={query}>{(diagnostic) => <WithGrid key={id} diagnostic={diagnostic} />}</Loaded>
    </Screen>
  );
}

const named = ({ name, role }: Diagnostic['respondents'][number]) =>
  role === '' ? name : `${name} (${role})`;

function WithGrid({ diagnostic }: { diagnostic: Diagnostic }) {
  const t = useTexts();
  const { data: whole, error, refetch } = useQuery(gridBy(diagnostic.gridVersionId));
  const grid = useMemo(() => whole && askedGrid(whole, diagnostic), [whole, diagnostic]);
  if (!grid) {
    return error ? (
      <Trouble error={error} onRetry={() => void refetch()} />
    ) : (
      <Skeleton label={t('state.loading')} />
    );
  }
  return (
    <Stack gap={6}>
      <Standing diagnostic={diagnostic} />
      {diagnostic.may.includes('answer') ? (
        <Draft diagnostic={diagnostic} grid={grid} />
      ) : (
        <ResultView diagnostic={diagnostic} grid={grid} />
      )}
    </Stack>
  );
}

const resultStep = 'result';

function Draft({ diagnostic, grid }: { diagnostic: Diagnostic; grid: Grid }) {
  const t = useTexts('diagnostics');
  const { text } = useFormat();
  const book = useAnswers(diagnostic);
  const finishing = useFinish(diagnostic, book);
  const [search] = useSearchParams();
  const isWhole = ({ criteria }: Grid['dimensions'][number]) =>
    criteria.every(({ code }) => code in book.answers);
  // Where one left off is found once: the last answer of a dimension must not turn the page under someone's thumb.
  const [leftOff] = useState(() => grid.dimensions.find((each) => !isWhole(each))?.code ?? resultStep);
  const asked = search.get('step') ?? leftOff;
  const dimension =
    asked === resultStep
      ? undefined
      : (grid.dimensions.find(({ code }) => code === asked) ?? grid.dimensions[0]);
  const stepPath = (step: string | null) => `/diagnostics/${diagnostic.id}?step=${step ?? resultStep}`;
  // The API's word is from before what was answered here.
  const found = () =>
    book.unsent ? { ...diagnostic, result: scoredHere(grid, book.answers, diagnostic.talks) } : diagnostic;
  const total = grid.dimensions.reduce((sum, { criteria }) => sum + criteria.length, 0);
  const answered = Object.keys(book.answers).length;

  useTopOfStep(finishing.here ? 'finished' : (dimension?.code ?? resultStep));

  const steps = grid.dimensions.map((each) => {
    const state = each === dimension ? 'current' : isWhole(each) ? 'done' : 'ahead';
    return {
      label: text(each.title),
      state,
      stateWord: t(`step.${state}`),
      to: stepPath(each.code),
    } as const;
  });
  const last = dimension ? 'ahead' : 'current';
  if (finishing.here) {
    return (
      <>
        {book.refusal !== null && <Trouble error={book.refusal} />}
        <FinishedHere here={finishing.here} />
        <ResultView diagnostic={found()} grid={grid} />
      </>
    );
  }
  return (
    <Stack gap={6}>
      <Stepper
        label={t('steps')}
        steps={[
          ...steps,
          { label: t('result'), state: last, stateWord: t(`step.${last}`), to: stepPath(null) },
        ]}
      />
      <ProgressBar
        label={t('progress')}
        value={answered / total}
        words={t('answeredOf', { answered, total })}
      />
      <SaveState unsent={book.unsent} sending={book.sending} />
      {book.refusal !== null && <Trouble error={book.refusal} />}
      {dimension ? (
        <Filling
          key={dimension.code}
          diagnostic={diagnostic}
          grid={grid}
          dimension={dimension}
          book={book}
          stepPath={stepPath}
        />
      ) : (
        <>
          <Finish diagnostic={diagnostic} grid={grid} book={book} finishing={finishing} stepPath={stepPath} />
          <ResultView diagnostic={found()} grid={grid} />
        </>
      )}
    </Stack>
  );
}

/** A new step is read from its top, with its place among the others in sight. */
function useTopOfStep(step: string) {
  const last = useRef(step);
  useEffect(() => {
    document
      .querySelector('[aria-current="step"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
    if (last.current !== step) window.scrollTo(0, 0);
    last.current = step;
  }, [step]);
}

/** Whether everything typed has arrived: always in sight. */
function SaveState({ unsent, sending }: { unsent: boolean; sending: boolean }) {
  const t = useTexts();
  if (sending) return <StateSign state="running" word={t('state.saving')} />;
  return unsent ? (
    <StateSign state="waiting_to_send" word={t('state.draftKept')} />
  ) : (
    <StateSign state="done" word={t('state.saved')} />
  );
}
