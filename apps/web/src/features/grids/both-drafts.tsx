import { gridDifference, type DiagnosticGrid } from '@tiwizi/domain';
import { Banner, Button, Cluster, Stack } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { DifferenceView } from './difference-view';
import { gridOf, type GridDraft } from './kinds';

export interface BothDraftsProps {
  mine: DiagnosticGrid;
  theirs: GridDraft;
  onChoose: (chosen: 'mine' | 'theirs') => void;
}

/** Two people wrote the same draft: what they saved beside what is here, and the choice between the two. */
export function BothDrafts({ mine, theirs, onChoose }: BothDraftsProps) {
  const t = useTexts('grids');
  const { dateTime } = useFormat();
  const { updatedByName, updatedAt } = theirs;
  return (
    <Banner tone="attention" title={t('both.title', { name: updatedByName, at: dateTime(updatedAt) })}>
      <Stack gap={4}>
        <span>{t('both.hint')}</span>
        <DifferenceView
          difference={gridDifference(gridOf(theirs), mine)}
          before={t('both.theirs', { name: updatedByName })}
          after={t('both.mine')}
        />
        <Cluster>
          <Button look="primary" onClick={() => onChoose('mine')}>
            {t('both.keepMine')}
          </Button>
          <Button onClick={() => onChoose('theirs')}>{t('both.takeTheirs', { name: updatedByName })}</Button>
        </Cluster>
      </Stack>
    </Banner>
  );
}
