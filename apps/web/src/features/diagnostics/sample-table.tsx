import { Link } from 'react-router';
import { Button, DataTable, Section, StateSign, VisuallyHidden } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type AssessorAgreement } from './queries';

type Item = AssessorAgreement['items'][number];

interface SampleTableProps {
  items: readonly Item[];
  onAsk: (item: Item) => void;
}

/** The cooperatives of the wave: who assessed each, who did so again, and how far the two agree. */
export function SampleTable({ items, onAsk }: SampleTableProps) {
  const t = useTexts('diagnostics');
  const format = useFormat();
  const second = items.filter((item) => item.second !== null).length;
  return (
    <Section
      title={t('agreement.sample')}
      context={t('agreement.sampleOf', { second: format.number(second), count: items.length })}
    >
      <DataTable
        caption={t('agreement.sample')}
        rows={items}
        rowKey={({ enrolmentId }) => enrolmentId}
        columns={[
          {
            key: 'cooperative',
            header: t('agreement.cooperative'),
            naming: true,
            cell: ({ enrolmentId, cooperativeNameFr, cooperativeNameAr }) => (
              <Link to={`/enrolments/${enrolmentId}/diagnostics`}>
                {format.name(cooperativeNameFr, cooperativeNameAr)}
              </Link>
            ),
          },
          { key: 'first', header: t('agreement.first'), cell: ({ first }) => first.assessorName },
          {
            key: 'second',
            header: t('agreement.second'),
            cell: (item) =>
              item.second === null ? (
                <Button look="quiet" icon="plus" onClick={() => onAsk(item)}>
                  {t('agreement.askShort')}
                  <VisuallyHidden>
                    {' '}
                    {format.name(item.cooperativeNameFr, item.cooperativeNameAr)}
                  </VisuallyHidden>
                </Button>
              ) : (
                item.second.assessorName
              ),
          },
          {
            key: 'state',
            header: t('status'),
            cell: (item) => <SampleState item={item} />,
          },
        ]}
      />
    </Section>
  );
}

function SampleState({ item: { agreement, second } }: { item: Item }) {
  const t = useTexts('diagnostics');
  const { number } = useFormat();
  if (second === null) return '–';
  if (agreement === null) return <StateSign state="running" word={t('agreement.running')} />;
  return agreement.strength === null
    ? t('agreement.undefined')
    : t('agreement.inWords', {
        words: t(`agreement.strength.${agreement.strength}`),
        figure: number(agreement.kappa, 2),
      });
}
