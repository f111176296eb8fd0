import { Link } from 'react-router';
import { Icon } from '../icons/icon';
import { VisuallyHidden } from '../visually-hidden';
import styles from './stepper.module.css';

export interface Step {
  label: string;
  state: 'done' | 'current' | 'ahead';
  /** Said by screen readers after the label: "done", "you are here". */
  stateWord: string;
  to?: string;
}

/** The steps of a longer piece of work, in order. */
export function Stepper({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <nav aria-label={label}>
      <ol className={styles['steps']}>
        {steps.map((step, position) => {
          const words = (
            <>
              <span className={styles['mark']} aria-hidden="true">
                {step.state === 'done' ? <Icon name="check" size={14} /> : position + 1}
              </span>
              <span className={styles['words']}>{step.label}</span>
              <VisuallyHidden>, {step.stateWord}</VisuallyHidden>
            </>
          );
          return (
            <li key={step.label} className={styles['step']} data-state={step.state}>
              {step.to ? (
                <Link to={step.to} aria-current={step.state === 'current' ? 'step' : undefined}>
                  {words}
                </Link>
              ) : (
                <span aria-current={step.state === 'current' ? 'step' : undefined}>{words}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
