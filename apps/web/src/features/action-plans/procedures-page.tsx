import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { adoptProcedure, dropProcedure } from '@tiwizi/api-client';
import { Button, DataTable, Menu, StateSign, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { EnrolmentScreen } from '../../shared/enrolment-screen';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import styles from './actions-table.module.css';
import { AdoptDialog } from './adopt-dialog';
import { proceduresOf, type Procedure, type Procedures } from './queries';

/** The procedures that a cooperative puts in place, each with what shows that it is in use. */
export default function ProceduresPage() {
  const { enrolmentId = '' } = useParams();
  const t = useTexts('action-plans');
  const query = useQuery(proceduresOf(enrolmentId));
  const { data } = query;
  const adopted = data?.items.filter(({ adoption }) => adoption !== null).length ?? 0;
  return (
    <EnrolmentScreen
      of={data}
      title={t('procedures.title')}
      context={data && t('procedures.adoptedOf', { adopted, total: data.items.length })}
    >
      <Loaded query={query}>{(procedures) => <Catalogue procedures={procedures} />}</Loaded>
    </EnrolmentScreen>
  );
}

function Catalogue({ procedures }: { procedures: Procedures }) {
  const t = useTexts('action-plans');
  const { text, date } = useFormat();
  const [adopting, setAdopting] = useState<Procedure | null>(null);
  return (
    <>
      <DataTable
        caption={t('procedures.title')}
        rows={procedures.items}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'title',
            header: t('procedures.one'),
            cell: ({ title, purpose }) => (
              <>
                {text(title)}
                <span className={styles['about']}>{text(purpose)}</span>
              </>
            ),
          },
          {
            key: 'state',
            header: t('state'),
            cell: ({ adoption }) =>
              adoption ? (
                <div>
                  <StateSign state="done" word={t('procedures.inPlace')} />
                  <span className={styles['about']}>
                    {t('procedures.since', {
                      date: date(adoption.adoptedOn, 'short'),
                      proof: adoption.proof,
                    })}
                  </span>
                </div>
              ) : (
                <StateSign state="not_due" word={t('procedures.notYet')} />
              ),
          },
          ...(procedures.may.includes('adopt')
            ? [
                {
                  key: 'steps',
                  header: '',
                  align: 'end' as const,
                  cell: (procedure: Procedure) => (
                    <ProcedureSteps
                      procedure={procedure}
                      enrolmentId={procedures.enrolmentId}
                      onAdopt={() => setAdopting(procedure)}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
      <AdoptDialog
        procedure={adopting}
        enrolmentId={procedures.enrolmentId}
        today={procedures.today}
        onClose={() => setAdopting(null)}
      />
    </>
  );
}

interface ProcedureStepsProps {
  procedure: Procedure;
  enrolmentId: string;
  onAdopt: () => void;
}

function ProcedureSteps({ procedure: { code, title, adoption }, enrolmentId, onAdopt }: ProcedureStepsProps) {
  const t = useTexts('action-plans');
  const { text } = useFormat();
  const client = useQueryClient();
  const toast = useToast();
  const path = { id: enrolmentId, code };
  const change = useMutation({
    mutationFn: (act: () => Promise<Procedures>) => act(),
    onSuccess: (procedures) => client.setQueryData(proceduresOf(enrolmentId).queryKey, procedures),
    onError: (problem) => toast({ message: problemText(problem), tone: 'late' }),
  });
  if (!adoption) {
    const label = t('stepOf', { step: t('procedures.adopt'), title: text(title) });
    return (
      <Button aria-label={label} onClick={onAdopt}>
        {t('procedures.adopt')}
      </Button>
    );
  }
  const drop = () =>
    change.mutate(async () => {
      const procedures = await dropProcedure(api, { path });
      const onUndo = () => change.mutate(() => adoptProcedure(api, { path, body: adoption }));
      toast({ message: t('procedures.dropped'), undo: { label: t('app:do.undo'), onUndo } });
      return procedures;
    });
  return (
    <Menu
      compact
      icon="more"
      label={t('moreOf', { title: text(title) })}
      items={[
        { label: t('app:do.edit'), icon: 'edit', onSelect: onAdopt },
        { label: t('procedures.drop'), icon: 'undo', onSelect: drop },
      ]}
    />
  );
}
