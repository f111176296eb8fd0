import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useFormat } from '../../shared/format';
import { legalCalendarOf } from '../../shared/legal';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { ItemsTable } from './items-table';
import { Mandates } from './mandates';

/** What the law asks of one cooperative, by day, and the mandates of those who were elected. */
export default function LegalPage() {
  const { id = '' } = useParams();
  const t = useTexts('legal');
  const { name, date } = useFormat();
  const query = useQuery(legalCalendarOf(id));
  const { data } = query;
  const cooperative = data && name(data.cooperativeNameFr, data.cooperativeNameAr);
  return (
    <Screen
      title={t('title')}
      {...(cooperative && { tabTitle: `${t('title')} · ${cooperative}` })}
      back={{ to: `/cooperatives/${id}`, label: cooperative ?? '' }}
      context={data && t('context', { date: date(`2000-${data.fiscalYearEnd}`, 'day') })}
    >
      <Loaded query={query}>
        {(calendar) => (
          <>
            <ItemsTable calendar={calendar} />
            <Mandates calendar={calendar} />
          </>
        )}
      </Loaded>
    </Screen>
  );
}
