import { useDeferredValue, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type DiagnosticGrid, validateGrid } from '@tiwizi/domain';
import { Banner, Button, classNames, Dialog, IconButton, useToast } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { problemText } from '../../shared/problem-text';
import { Screen } from '../../shared/screen';
import { useMe } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { BothDrafts } from './both-drafts';
import { addCriterion, addDimension, moveStep, removeAt } from './draft-changes';
import { FaultsList } from './faults-list';
import styles from './grids.module.css';
import { type GridDraft, type Place } from './kinds';
import { Outline } from './outline';
import { PartForm } from './part-form';
import { PublishDialog } from './publish-dialog';
import { Reading } from './reading';
import { SaveSign } from './save-sign';
import { useDraftGrid } from './use-draft-grid';

const placeIn = (params: URLSearchParams): Place => {
  const read = (name: string) => (params.has(name) ? Number(params.get(name)) : null);
  return { dimension: read('d'), criterion: read('c') };
};

/** A draft under work: the outline beside the part that is open, everything saved as one goes. */
export function Editor({ draft }: { draft: GridDraft }) {
  const t = useTexts('grids');
  const { text } = useFormat();
  const toast = useToast();
  const editing = useDraftGrid(draft, useMe().id);
  const { grid, state, undo } = editing;
  const [params, setParams] = useSearchParams();
  const [shown, setShown] = useState<'preview' | 'publish' | null>(null);
  const [focus, setFocus] = useState('');
  const place = placeIn(params);
  const faults = validateGrid(useDeferredValue(grid));

  const open = ({ dimension, criterion }: Place, pointer = '') => {
    setParams({
      at: 'part',
      ...(dimension !== null && { d: String(dimension) }),
      ...(criterion !== null && { c: String(criterion) }),
    });
    setFocus(pointer);
  };
  useEffect(() => {
    if (focus) document.querySelector<HTMLElement>(`[name^="${focus}"]`)?.focus();
  }, [focus, place.dimension, place.criterion]);

  const apply = (changed: { grid: DiagnosticGrid; place: Place } | null) => {
    if (changed === null) return;
    editing.change(changed.grid, '');
    open(changed.place);
  };
  const remove = () => {
    const before = grid;
    apply(removeAt(grid, place));
    const back = { label: t('app:do.undo'), onUndo: () => editing.change(before, '') };
    toast({ message: t(place.criterion === null ? 'removedDimension' : 'removedCriterion'), undo: back });
  };

  return (
    <Screen
      title={text(grid.title) || grid.code}
      context={
        <span className={styles['status']}>
          {t('draftOf', { code: grid.code })} <SaveSign state={state} />
        </span>
      }
      back={{ to: '/grids', label: t('title') }}
      more={
        <>
          <IconButton icon="undo" label={t('app:do.undo')} disabled={!undo} onClick={undo} />
          <Button onClick={() => setShown('preview')}>{t('preview')}</Button>
        </>
      }
      action={
        <Button
          look="primary"
          icon="seal"
          disabled={faults.length > 0 || editing.theirs !== null}
          onClick={() => setShown('publish')}
        >
          {t('publish')}
        </Button>
      }
    >
      {editing.theirs && <BothDrafts mine={grid} theirs={editing.theirs} onChoose={editing.settle} />}
      {state === 'failed' && (
        <Banner
          tone="attention"
          action={<Button onClick={() => void editing.send()}>{t('app:do.retry')}</Button>}
        >
          {problemText(editing.error)} {t('app:state.draftKept')}
        </Banner>
      )}
      <div className={classNames(styles['editor'], params.has('at') && styles['onPart'])}>
        <div className={styles['side']}>
          <Outline
            grid={grid}
            faults={faults}
            place={place}
            onOpen={open}
            onMove={(from, step) => apply(moveStep(grid, from, step))}
            onAddDimension={() => apply(addDimension(grid))}
            onAddCriterion={(dimension) => apply(addCriterion(grid, dimension))}
          />
        </div>
        <div className={styles['main']}>
          <div className={styles['toOutline']}>
            <Button look="quiet" icon="grid" onClick={() => setParams({})}>
              {t('outline')}
            </Button>
          </div>
          <div className={styles['open']}>
            <PartForm
              grid={grid}
              faults={faults}
              place={place}
              latestId={draft.latestId}
              onChange={editing.change}
              onMoved={apply}
              onRemove={remove}
            />
          </div>
          <FaultsList grid={grid} faults={faults} onOpen={open} />
        </div>
      </div>
      <Dialog
        open={shown === 'preview'}
        title={t('preview')}
        closeLabel={t('app:do.close')}
        onClose={() => setShown(null)}
      >
        <Reading grid={grid} />
      </Dialog>
      {shown === 'publish' && (
        <PublishDialog
          draftId={draft.id}
          grid={grid}
          latestId={draft.latestId}
          onSend={async () => ((await editing.send()) ? editing.version() : null)}
          onClose={() => setShown(null)}
        />
      )}
    </Screen>
  );
}
