import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listGrids } from '@tiwizi/api-client';
import { Button, Cluster, EmptyState } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { GridSection } from './grid-section';
import styles from './grids.module.css';
import { gridsKey } from './kinds';
import { type NewGridSource, NewGridDialog } from './new-grid-dialog';
import { ImportGridButton } from './xlsform-actions';

/** The diagnostic grids: which versions each has, who works with it, and the draft that is being written. */
export default function GridsPage() {
  const t = useTexts('grids');
  const canWrite = useMay()('grids.write');
  const [source, setSource] = useState<NewGridSource | null>(null);
  const query = useQuery({
    queryKey: gridsKey,
    queryFn: ({ signal }) => listGrids(api, { signal }),
    staleTime: 0,
  });
  return (
    <Screen
      title={t('title')}
      context={t('context')}
      action={
        canWrite && (
          <Cluster>
            <ImportGridButton />
            <Button look="primary" icon="plus" onClick={() => setSource('empty')}>
              {t('newGrid')}
            </Button>
          </Cluster>
        )
      }
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('noGrids')} hint={t('noneHint')} />
          ) : (
            <div className={styles['versions']}>
              {items.map((grid) => (
                <GridSection key={grid.code} grid={grid} {...(canWrite && { onCopy: setSource })} />
              ))}
            </div>
          )
        }
      </Loaded>
      {source && <NewGridDialog source={source} onClose={() => setSource(null)} />}
    </Screen>
  );
}
