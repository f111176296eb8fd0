import { type components } from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import { DataTable, StateSign, type Column } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import styles from './calendar.module.css';
import { type PlanGroup } from './plan-groups';

type Preview = components['schemas']['WorkshopPreviewDto'];
type Window = Preview['windows'][number];

export interface PlanPreviewProps {
  preview: Preview;
  groups: readonly PlanGroup[];
  zone: string;
}

/** Workshops down, groups across: the day that each would be held. */
export function PlanPreview({ preview, groups, zone }: PlanPreviewProps) {
  const t = useTexts('sessions');
  const format = useFormat();
  const columns: Column<Window>[] = [
    {
      key: 'window',
      header: t('plan.workshop'),
      cell: ({ ordinal, opensOn }) => t('plan.workshopIn', { ordinal, month: format.month(opensOn) }),
    },
    ...groups.map(({ code, nameFr, nameAr }) => ({
      key: code,
      header: format.name(nameFr, nameAr),
      cell: ({ ordinal }: Window) => (
        <PlanCell preview={preview} ordinal={ordinal} code={code} today={localDate(new Date(), zone)} />
      ),
    })),
  ];
  const { holidays } = preview;
  return (
    <>
      <DataTable
        caption={t('plan.preview')}
        columns={columns}
        rows={preview.windows}
        rowKey={({ ordinal }) => String(ordinal)}
      />
      {holidays.length > 0 && (
        <details className={styles['holidays']}>
          <summary>{t('plan.holidays', { count: holidays.length })}</summary>
          <ul>
            {holidays.map(({ from, name, moonDependent }) => (
              <li key={from}>
                {format.date(from, 'weekday')} · {format.text(name)}
                {moonDependent && <span className={styles['soft']}>{t('plan.moon')}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface PlanCellProps {
  preview: Preview;
  ordinal: number;
  code: string;
  today: string;
}

function PlanCell({ preview, ordinal, code, today }: PlanCellProps) {
  const t = useTexts('sessions');
  const format = useFormat();
  const here = (one: { ordinal: number | null; groupCode: string }) =>
    one.ordinal === ordinal && one.groupCode === code;
  const planned = preview.planned.find(here);
  if (planned) {
    return (
      <>
        {format.date(planned.date, 'weekday')}
        {planned.date < today && <span className={styles['soft']}>{t('plan.past')}</span>}
      </>
    );
  }
  if (preview.alreadyPlanned.some(here)) return <StateSign state="done" word={t('plan.already')} />;
  return <StateSign state="late" word={t('plan.noDay')} />;
}
