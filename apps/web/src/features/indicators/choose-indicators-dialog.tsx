import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { chooseIndicators, listIndicators } from '@tiwizi/api-client';
import { Button, CheckboxField, Dialog, Stack } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded, Trouble } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { type Grid } from './readings-data';

/** Which indicators the programme follows; new ones come after those that were there. */
export function ChooseIndicatorsDialog({ grid, onClose }: { grid: Grid; onClose: () => void }) {
  const t = useTexts('indicators');
  const format = useFormat();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState(() => grid.indicators.map(({ id }) => id));
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const query = useQuery({
    queryKey: ['indicators'],
    queryFn: ({ signal }) => listIndicators(api, { signal }),
    staleTime: Infinity,
  });
  const save = async () => {
    setBusy(true);
    setError(null);
    try {
      await chooseIndicators(api, { path: { id: grid.programmeId }, body: { indicatorIds: chosen } });
      await queries.invalidateQueries({ queryKey: ['readings', grid.programmeId] });
      onClose();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      title={t('choose.title')}
      closeLabel={t('app:do.close')}
      onClose={onClose}
      actions={
        <Button look="primary" busy={busy} onClick={() => void save()}>
          {t('choose.save', { count: chosen.length })}
        </Button>
      }
    >
      <p>{t('choose.hint')}</p>
      {error !== null && <Trouble error={error} />}
      <Loaded query={query}>
        {({ items }) => (
          <Stack gap={1}>
            {items.map(({ id, name, unit, kind }) => (
              <CheckboxField
                key={id}
                label={format.text(name)}
                hint={`${format.text(unit)} · ${t(`states:indicatorKind.${kind}`)}`}
                checked={chosen.includes(id)}
                onChange={({ target }) =>
                  setChosen(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                }
              />
            ))}
          </Stack>
        )}
      </Loaded>
    </Dialog>
  );
}
