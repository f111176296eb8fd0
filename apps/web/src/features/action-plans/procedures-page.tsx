import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { DataTable, StateSign } from '@tiwizi/ui';
import { usePending } from '../../offline/use-outbox';
import { EnrolmentScreen } from '../../shared/enrolment-screen';
import { EvidenceFiles } from '../../shared/evidence/evidence-files';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import styles from './actions-table.module.css';
import { AdoptDialog } from './adopt-dialog';
import { ProcedureHistory } from './procedure-history';
import { ProcedureSteps } from './procedure-steps';
import { proceduresOf, type Procedure, type Procedures } from './queries';
import { procedureSubject } from './use-adopt';

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
      <Loaded query={query}>{(procedures) => <Register procedures={procedures} />}</Loaded>
    </EnrolmentScreen>
  );
}

function Register({ procedures }: { procedures: Procedures }) {
  const t = useTexts('action-plans');
  const { text } = useFormat();
  const [adopting, setAdopting] = useState<Procedure | null>(null);
  const [told, setTold] = useState<Procedure | null>(null);
  const { enrolmentId } = procedures;
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
            cell: (procedure) => <Adoption procedure={procedure} enrolmentId={enrolmentId} />,
          },
          {
            key: 'steps',
            header: '',
            align: 'end',
            cell: (procedure) => (
              <ProcedureSteps
                procedure={procedure}
                enrolmentId={enrolmentId}
                mayAdopt={procedures.may.includes('adopt')}
                onAdopt={() => setAdopting(procedure)}
                onHistory={() => setTold(procedure)}
              />
            ),
          },
        ]}
      />
      <AdoptDialog
        procedure={adopting}
        enrolmentId={enrolmentId}
        today={procedures.today}
        onClose={() => setAdopting(null)}
      />
      <ProcedureHistory procedure={told} enrolmentId={enrolmentId} onClose={() => setTold(null)} />
    </>
  );
}

function Adoption({
  procedure: { code, title, adoption },
  enrolmentId,
}: {
  procedure: Procedure;
  enrolmentId: string;
}) {
  const t = useTexts('action-plans');
  const { date, text } = useFormat();
  const pending = usePending(procedureSubject(enrolmentId, code));
  if (pending.some(({ refusal }) => refusal)) {
    return <StateSign state="late" word={t('offline:refused.title')} />;
  }
  if (pending.length > 0) {
    return <StateSign state="waiting_to_send" word={t('states:cell.waiting_to_send')} />;
  }
  if (adoption === null) return <StateSign state="not_due" word={t('procedures.notYet')} />;
  const facts = [
    t('procedures.since', { date: date(adoption.adoptedOn, 'short') }),
    ...(adoption.decidedBy ? [t('procedures.decidedByOf', { name: adoption.decidedBy })] : []),
  ];
  return (
    <div>
      <StateSign state="done" word={t('procedures.inPlace')} />
      <span className={styles['about']}>{facts.join(' · ')}</span>
      <span className={styles['about']}>{adoption.proof}</span>
      {adoption.files.length > 0 && (
        <EvidenceFiles
          enrolmentId={enrolmentId}
          files={adoption.files}
          label={t('procedures.filesOf', { title: text(title) })}
          hideLabel
        />
      )}
    </div>
  );
}
