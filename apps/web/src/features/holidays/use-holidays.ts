import { useQuery, useQueryClient } from '@tanstack/react-query';
import { listHolidays, updateHoliday, type components } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { problemText } from '../../shared/problem-text';

export type Holiday = components['schemas']['HolidayDto'];
type Change = components['schemas']['UpdateHolidayDto'];

/** The days of a year, with the planned sessions that fall on each. */
export const useYear = (year: number) =>
  useQuery({
    queryKey: ['holidays', 'year', year],
    queryFn: ({ signal }) =>
      listHolidays(api, { query: { from: `${year}-01-01`, to: `${year}-12-31` }, signal }),
  });

/** Calendars and plans show these days too. */
export function useRefreshDays(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['holidays'] });
}

/** A change of one touch, whose way back stands in the toast. */
export function useChangeDay(undoWord: string) {
  const toast = useToast();
  const refresh = useRefreshDays();
  const send = async ({ id, version }: Pick<Holiday, 'id' | 'version'>, body: Change) => {
    const changed = await updateHoliday(api, { path: { id }, ifMatch: version, body });
    await refresh();
    return changed;
  };
  return async (day: Holiday, body: Change, back: Change, message: string): Promise<void> => {
    try {
      const changed = await send(day, body);
      toast({
        message,
        undo: {
          label: undoWord,
          onUndo: () =>
            void send(changed, back).catch((error: unknown) =>
              toast({ message: problemText(error), tone: 'late' }),
            ),
        },
      });
    } catch (error) {
      toast({ message: problemText(error), tone: 'late' });
      await refresh();
    }
  };
}
