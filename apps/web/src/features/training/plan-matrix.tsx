import { useRef, useState, type KeyboardEvent } from 'react';
import { Code, Icon, LoadMore, Section, type IconName } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { toggled } from './plan-edit';
import styles from './plan-matrix.module.css';
import {
  type PlannableModule,
  type TrainedCooperative,
  type TrainingPlan,
  type TrainingState,
} from './training-data';
import { type PlanEdit } from './use-plan-edit';

const icons: Record<TrainingState, IconName> = { in_plan: 'plus', scheduled: 'calendar', held: 'check' };
const states = ['in_plan', 'scheduled', 'held'] as const;
// Of 300 cooperatives and 16 modules, 4 800 buttons at once would make each tick wait.
const rowsAtOnce = 50;

/** Who follows what: a row a cooperative, a column a module in the order of teaching. Arrows walk, space ticks. */
export function PlanMatrix({ plan, edit }: { plan: TrainingPlan; edit: PlanEdit }) {
  const t = useTexts('training');
  const format = useFormat();
  const frame = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const [limit, setLimit] = useState(rowsAtOnce);
  const shown = plan.cooperatives.slice(0, limit);
  const mayWrite = plan.may.includes('save');
  const byId = new Map(plan.catalogue.map((module) => [module.id, module]));
  const modules = edit.taught.flatMap(({ moduleId }) => byId.get(moduleId) ?? []);
  const chosen = new Set(
    edit.taught.flatMap(({ moduleId, enrolmentIds }) => enrolmentIds.map((id) => `${moduleId} ${id}`)),
  );
  const reached = new Map<string, TrainingState>(
    plan.modules.flatMap(({ moduleId, cooperatives }) =>
      cooperatives.map(({ enrolmentId, state }) => [`${moduleId} ${enrolmentId}`, state] as const),
    ),
  );
  const needed = new Map<string, Set<string>>();
  for (const { enrolmentId, criterionCode } of plan.needs) {
    needed.set(enrolmentId, (needed.get(enrolmentId) ?? new Set()).add(criterionCode));
  }

  const walk = (event: KeyboardEvent) => {
    const step = stepOf(event.key, document.documentElement.dir === 'rtl');
    if (!step) return;
    event.preventDefault();
    const row = within(at.row + step.row, shown.length);
    const column = within(at.column + step.column, modules.length);
    setAt({ row, column });
    frame.current?.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`)?.focus();
  };

  const stateOf = (moduleId: string, enrolmentId: string): TrainingState | 'none' =>
    chosen.has(`${moduleId} ${enrolmentId}`)
      ? (reached.get(`${moduleId} ${enrolmentId}`) ?? 'in_plan')
      : 'none';

  return (
    <Section title={t('plan.matrix')}>
      <div ref={frame} className={styles['frame']}>
        <table className={styles['table']}>
          <caption className={styles['caption']}>{t('plan.matrix')}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles['name']}>
                {t('plan.cooperatives')}
              </th>
              {modules.map(({ id, code, title }) => (
                <th key={id} scope="col" title={format.text(title)}>
                  <Code>{code}</Code>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((cooperative, row) => (
              <tr key={cooperative.enrolmentId}>
                <th scope="row" className={styles['name']}>
                  {format.name(cooperative.nameFr, cooperative.nameAr)}
                </th>
                {modules.map((module, column) => (
                  <Cell
                    key={module.id}
                    module={module}
                    cooperative={cooperative}
                    state={stateOf(module.id, cooperative.enrolmentId)}
                    hasNeed={hasNeed(module, needed.get(cooperative.enrolmentId))}
                    place={`${row} ${column}`}
                    inReach={at.row === row && at.column === column}
                    onWalk={walk}
                    {...(mayWrite && {
                      onToggle: () => {
                        setAt({ row, column });
                        edit.change(toggled(edit.taught, module.id, cooperative.enrolmentId));
                      },
                    })}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length < plan.cooperatives.length && (
          <LoadMore
            label={t('app:do.showMore')}
            words={t('app:state.shownOf', {
              shown: format.number(shown.length),
              total: format.number(plan.cooperatives.length),
            })}
            hasMore
            busy={false}
            onMore={() => setLimit(limit + rowsAtOnce)}
          />
        )}
      </div>
      <ul className={styles['legend']}>
        {states.map((state) => (
          <li key={state}>
            <Mark state={state} hasNeed={false} /> {t(`plan.state.${state}`)}
          </li>
        ))}
        <li>
          <Mark state="none" hasNeed /> {t('plan.legendNeed')}
        </li>
      </ul>
    </Section>
  );
}

interface CellProps {
  module: PlannableModule;
  cooperative: TrainedCooperative;
  state: TrainingState | 'none';
  hasNeed: boolean;
  place: string;
  /** One cell of the matrix takes part in the tab order: the arrows reach the others. */
  inReach: boolean;
  onWalk: (event: KeyboardEvent) => void;
  onToggle?: () => void;
}

function Cell({ module, cooperative, state, hasNeed, place, inReach, onWalk, onToggle }: CellProps) {
  const t = useTexts('training');
  const format = useFormat();
  const words = [
    t('plan.place', {
      module: `${module.code} ${format.text(module.title)}`,
      cooperative: format.name(cooperative.nameFr, cooperative.nameAr),
    }),
    t(`plan.state.${state}`),
    ...(hasNeed ? [t('plan.hasNeed')] : []),
  ].join(t('comma'));
  return (
    <td>
      <button
        type="button"
        className={styles['cell']}
        data-at={place}
        tabIndex={inReach ? 0 : -1}
        aria-pressed={state !== 'none'}
        aria-label={words}
        aria-disabled={!onToggle}
        onClick={onToggle}
        onKeyDown={onWalk}
      >
        <Mark state={state} hasNeed={hasNeed} />
      </button>
    </td>
  );
}

function Mark({ state, hasNeed }: { state: TrainingState | 'none'; hasNeed: boolean }) {
  return (
    <span className={styles['mark']} data-state={state} data-need={hasNeed || undefined} aria-hidden>
      {state !== 'none' && <Icon name={icons[state]} size={14} />}
    </span>
  );
}

const hasNeed = ({ criteria }: PlannableModule, needed: ReadonlySet<string> | undefined): boolean =>
  needed !== undefined && criteria.some((code) => needed.has(code));

const within = (place: number, count: number): number => Math.min(Math.max(place, 0), count - 1);

function stepOf(key: string, mirrored: boolean): { row: number; column: number } | null {
  switch (key) {
    case 'ArrowUp':
      return { row: -1, column: 0 };
    case 'ArrowDown':
      return { row: 1, column: 0 };
    case 'ArrowLeft':
      return { row: 0, column: mirrored ? 1 : -1 };
    case 'ArrowRight':
      return { row: 0, column: mirrored ? -1 : 1 };
    default:
      return null;
  }
}
