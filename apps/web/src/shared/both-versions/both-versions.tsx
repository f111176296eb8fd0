import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type FieldValues } from 'react-hook-form';
import { Banner, Button, ChoiceCards, Cluster, Stack } from '@tiwizi/ui';
import { useTexts } from '../texts';
import styles from './both-versions.module.css';
import { differences, merged, type Part, type Side, type Versions } from './versions';

export interface BothVersionsProps<Values> {
  versions: Versions<Values>;
  parts: readonly Part<Values>[];
  /** What was chosen of each part; the form is sent after it. */
  onSettle: (values: Values) => void;
  onTheirs: () => void;
}

const sides = ['mine', 'theirs'] as const;

/** Each part that somebody else changed meanwhile, as typed here and as saved: one of the two is chosen, part by part. */
export default function BothVersions({
  versions,
  parts,
  onSettle,
  onTheirs,
}: BothVersionsProps<FieldValues>) {
  const t = useTexts('both-versions');
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const found = differences(parts, versions);
  // Above a long form, of which one presses the button at the end.
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className={styles['box']}>
      <Banner tone="attention" title={t('title')}>
        <Stack gap={5}>
          <p>{t(found.length > 0 ? 'hint' : 'nothing')}</p>
          {found.map(({ label, words, usual }) => (
            <ChoiceCards<Side>
              key={label}
              label={label}
              value={chosen[label] ?? usual}
              onChoose={(side) => setChosen((before) => ({ ...before, [label]: side }))}
              choices={sides.map((value) => ({
                value,
                label: t(value),
                description: <span dir="auto">{words(versions[value]) || t('empty')}</span>,
              }))}
            />
          ))}
          <Cluster>
            <Button
              look="primary"
              onClick={({ currentTarget: { form } }) => {
                // This button goes with the clash: the form is sent by itself, as it stands then.
                flushSync(() =>
                  onSettle(merged(found, versions, ({ label, usual }) => chosen[label] ?? usual)),
                );
                form?.requestSubmit();
              }}
            >
              {t('keep')}
            </Button>
            <Button look="quiet" onClick={onTheirs}>
              {t('takeTheirs')}
            </Button>
          </Cluster>
        </Stack>
      </Banner>
    </div>
  );
}
