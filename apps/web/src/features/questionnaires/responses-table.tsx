import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { DataTable, StateSign } from '@tiwizi/ui';
import { usePendingSubjects } from '../../offline/use-outbox';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { responseSubject } from './local-response';
import { type ResponseItem } from './queries';

export interface ResponsesTableProps {
  rows: readonly ResponseItem[];
  /** What names a row: the questionnaire on a cooperative's page, the cooperative on a questionnaire's. */
  by: 'questionnaire' | 'cooperative';
  empty: ReactNode;
}

export function ResponsesTable({ rows, by, empty }: ResponsesTableProps) {
  const t = useTexts('questionnaires');
  const format = useFormat();
  const waiting = usePendingSubjects();
  return (
    <DataTable
      caption={t('responsesTitle')}
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          key: 'name',
          header: by === 'questionnaire' ? t('name') : t('cooperative'),
          naming: true,
          cell: ({ id, title, cooperativeNameFr, cooperativeNameAr }) => (
            <Link to={`/responses/${id}`}>
              <bdi>{by === 'questionnaire' ? title : format.name(cooperativeNameFr, cooperativeNameAr)}</bdi>
            </Link>
          ),
        },
        { key: 'heldOn', header: t('heldOn'), cell: ({ heldOn }) => format.date(heldOn) },
        {
          key: 'status',
          header: t('status'),
          cell: ({ id, status }) =>
            waiting.has(responseSubject(id)) ? (
              <StateSign state="waiting_to_send" word={t('states:cell.waiting_to_send')} />
            ) : status === 'submitted' ? (
              <StateSign state="done" word={t('sent')} />
            ) : (
              <StateSign state="running" word={t('inProgress')} />
            ),
        },
        {
          key: 'respondent',
          header: t('respondent'),
          cell: ({ respondent }) => <bdi>{respondent || '–'}</bdi>,
        },
        {
          key: 'writtenBy',
          header: t('writtenBy'),
          cell: ({ writtenByName }) => <bdi>{writtenByName}</bdi>,
          wideOnly: true,
        },
      ]}
    />
  );
}
