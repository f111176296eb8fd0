import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deleteMandate } from '@tiwizi/api-client';
import { Button, DataTable, Menu, Section, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { legalCalendarOf, type LegalCalendar } from '../../shared/legal';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { MandateDialog } from './mandate-dialog';

/** Who was elected to what, and until when. */
export function Mandates({ calendar }: { calendar: LegalCalendar }) {
  const t = useTexts('legal');
  const { date } = useFormat();
  const toast = useToast();
  const client = useQueryClient();
  const [adding, setAdding] = useState(false);
  const mayRecord = calendar.may.includes('record-mandate');
  const remove = useMutation({
    mutationFn: (id: string) => deleteMandate(api, { path: { id } }),
    onSuccess: (saved) => {
      client.setQueryData(legalCalendarOf(calendar.cooperativeId).queryKey, saved);
      toast({ message: t('mandates.deleted') });
    },
    onError: (problem) => toast({ message: problemText(problem), tone: 'late' }),
  });
  return (
    <Section
      title={t('mandates.title')}
      more={
        mayRecord && (
          <Button icon="plus" onClick={() => setAdding(true)}>
            {t('mandates.add')}
          </Button>
        )
      }
    >
      <DataTable
        caption={t('mandates.title')}
        rows={calendar.mandates}
        rowKey={({ id }) => id}
        empty={t('mandates.none')}
        columns={[
          { key: 'who', header: t('mandates.who'), naming: true, cell: ({ holderName }) => holderName },
          {
            key: 'function',
            header: t('mandates.function'),
            cell: (mandate) => t(`function.${mandate.function}`),
          },
          {
            key: 'elected',
            header: t('mandates.electedOn'),
            cell: ({ electedOn }) => date(electedOn, 'short'),
          },
          { key: 'ends', header: t('mandates.endsOn'), cell: ({ endsOn }) => date(endsOn, 'short') },
          {
            key: 'state',
            header: t('state'),
            cell: ({ renewedOn }) =>
              renewedOn === null
                ? t('mandates.running')
                : t('mandates.renewed', { date: date(renewedOn, 'short') }),
          },
          ...(mayRecord
            ? [
                {
                  key: 'steps',
                  header: '',
                  align: 'end' as const,
                  cell: ({ id, holderName }: LegalCalendar['mandates'][number]) => (
                    <Menu
                      compact
                      icon="more"
                      label={t('mandates.moreOf', { name: holderName })}
                      items={[
                        {
                          label: t('mandates.delete'),
                          icon: 'trash',
                          danger: true,
                          onSelect: () => remove.mutate(id),
                        },
                      ]}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
      {adding && <MandateDialog calendar={calendar} replaces={null} onClose={() => setAdding(false)} />}
    </Section>
  );
}
