import { type ComponentType, lazy, type LazyExoticComponent, Suspense, useState } from 'react';
import { type Namespace } from '@tiwizi/i18n';
import { Button, Dialog, type IconName, Stack } from '@tiwizi/ui';
import { loadTexts, useTexts } from '../../shared/texts';
import { type Roll } from './roll';
import { type SheetActs } from './use-sheet';

export interface RollExtraProps {
  roll: Roll;
  /** The roll as it is being written here; null while it cannot be called. */
  written: SheetActs | null;
  /** What the API says of the roll now. */
  onRoll: (roll: Roll) => void;
  onClose: () => void;
}

interface RollExtra {
  key: 'arrival' | 'give' | 'take' | 'selected' | 'matches' | 'photos' | 'print' | 'report';
  icon: IconName;
  /** Whether it has a sense for this roll now. */
  fits: (props: Pick<RollExtraProps, 'roll' | 'written'>) => boolean;
  /** A dialog of its own, with `onClose` as its way out. */
  open: LazyExoticComponent<ComponentType<RollExtraProps>>;
}

/** What can be done with a roll besides calling it: the words of each are in `roll-extras.json`. */
const extras: readonly RollExtra[] = [
  {
    key: 'arrival',
    icon: 'camera',
    fits: ({ roll, written }) => written !== null && roll.people.length > 0,
    open: withTexts('arrival', () => import('./arrival/arrival')),
  },
  {
    key: 'selected',
    icon: 'people',
    fits: ({ roll, written }) => written !== null && roll.people.length > 0,
    open: lazy(() => import('./selected-people')),
  },
  {
    key: 'matches',
    icon: 'search',
    // A code that the door gave, and no register.
    fits: ({ roll }) => roll.people.some(({ memberCode }) => /^W-[\dA-F]{10}$/.test(memberCode)),
    open: lazy(() => import('./to-matches')),
  },
  {
    key: 'photos',
    icon: 'camera',
    fits: () => true,
    open: withTexts('session-report', () => import('./roll-photos')),
  },
  {
    key: 'report',
    icon: 'edit',
    fits: ({ roll }) => roll.status !== 'cancelled',
    open: lazy(() => import('./to-report')),
  },
  {
    key: 'print',
    icon: 'document',
    fits: () => true,
    open: lazy(() => import('./print-sheet')),
  },
  {
    key: 'give',
    icon: 'upload',
    fits: ({ written }) => written !== null,
    open: withTexts('arrival', () => import('./hand-over/give-roll')),
  },
  {
    key: 'take',
    icon: 'download',
    fits: ({ written }) => written !== null,
    open: withTexts('arrival', () => import('./hand-over/take-roll')),
  },
];

function withTexts(namespace: Namespace, load: () => Promise<{ default: ComponentType<RollExtraProps> }>) {
  return lazy(async () => {
    const [extra] = await Promise.all([load(), loadTexts(namespace)]);
    return extra;
  });
}

export default function RollExtras(props: RollExtraProps) {
  const t = useTexts('roll-extras');
  const [chosen, setChosen] = useState<RollExtra | null>(null);
  if (chosen) {
    return (
      <Suspense>
        <chosen.open {...props} />
      </Suspense>
    );
  }
  const fitting = extras.filter(({ fits }) => fits(props));
  return (
    <Dialog open title={t('title')} closeLabel={t('app:do.close')} onClose={props.onClose}>
      <Stack>
        {fitting.length === 0 && <p>{t('none')}</p>}
        {fitting.map((extra) => (
          <Button key={extra.key} wide icon={extra.icon} onClick={() => setChosen(extra)}>
            {t(`${extra.key}.open`)}
          </Button>
        ))}
      </Stack>
    </Dialog>
  );
}
