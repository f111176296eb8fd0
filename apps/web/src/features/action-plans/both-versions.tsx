import { useEffect, useRef } from 'react';
import { Banner, Button, Cluster, DataTable, Stack } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type ActionValues } from './action-values';
import { type PlanNeed } from './queries';

export interface BothVersionsProps {
  mine: ActionValues;
  theirs: ActionValues;
  needs: readonly PlanNeed[];
  onMine: () => void;
  onTheirs: () => void;
}

/** Somebody else saved meanwhile: what differs, side by side, and the choice. */
export function BothVersions({ mine, theirs, needs, onMine, onTheirs }: BothVersionsProps) {
  const t = useTexts('action-plans');
  const { date } = useFormat();
  const write: { key: string; label: string; words: (values: ActionValues) => string }[] = [
    {
      key: 'need',
      label: t('need'),
      words: ({ needId }) => needs.find(({ id }) => id === needId)?.statement ?? '',
    },
    { key: 'title', label: t('what'), words: ({ title }) => title },
    {
      key: 'responsible',
      label: t('responsibleName'),
      words: ({ responsibleKind, responsibleName }) =>
        [responsibleKind && t(`responsible.${responsibleKind}`), responsibleName].filter(Boolean).join(' · '),
    },
    { key: 'startsOn', label: t('startsOn'), words: ({ startsOn }) => date(startsOn || null) },
    { key: 'dueOn', label: t('dueOn'), words: ({ dueOn }) => date(dueOn || null) },
    {
      key: 'indicators',
      label: t('indicators'),
      words: ({ indicators }) =>
        indicators.map(({ label, target }) => `${label} ${target}`.trim()).join(' ; '),
    },
    {
      key: 'stakeholders',
      label: t('stakeholders'),
      words: ({ stakeholders }) => stakeholders.map(({ name }) => name).join(' ; '),
    },
  ];
  const box = useRef<HTMLDivElement>(null);
  // It may stand above what is in sight.
  useEffect(() => box.current?.focus(), []);
  const differing = write.filter(({ words }) => words(mine) !== words(theirs));
  return (
    <div ref={box} tabIndex={-1}>
      <Banner tone="attention" title={t('problems:changed-meanwhile')}>
        <Stack gap={3}>
          <DataTable
            caption={t('both.title')}
            rows={differing}
            rowKey={({ key }) => key}
            columns={[
              { key: 'field', header: t('both.field'), cell: ({ label }) => label },
              { key: 'mine', header: t('both.mine'), cell: ({ words }) => words(mine) },
              { key: 'theirs', header: t('both.theirs'), cell: ({ words }) => words(theirs) },
            ]}
          />
          <Cluster>
            <Button look="primary" onClick={onMine}>
              {t('both.keepMine')}
            </Button>
            <Button onClick={onTheirs}>{t('both.takeTheirs')}</Button>
          </Cluster>
        </Stack>
      </Banner>
    </div>
  );
}
