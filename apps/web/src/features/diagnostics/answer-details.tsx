import { useState } from 'react';
import { Button, CheckboxField, Cluster, SelectField, Tag, TextAreaField } from '@tiwizi/ui';
import { EvidenceFiles } from '../../shared/evidence/evidence-files';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Answer, type Diagnostic } from './queries';
import { type AnswerBook, type AnswerChange } from './use-answers';
import styles from './answer-details.module.css';

interface AnswerDetailsProps {
  diagnostic: Diagnostic;
  answer: Answer;
  onChange: (change: AnswerChange) => void;
  claim: AnswerBook['claim'];
}

/** What stands behind an answer: in a line while it is closed, so that a phone shows the next question. */
export function AnswerDetails({ diagnostic, answer, onChange, claim }: AnswerDetailsProps) {
  const t = useTexts('diagnostics');
  const { dateTime } = useFormat();
  const [open, setOpen] = useState(false);
  const { note, seenOnSite, respondent, files } = answer;
  const isBare = note === '' && !seenOnSite && respondent === null && files.length === 0;
  if (!open) {
    return (
      <Cluster gap={2}>
        {seenOnSite && <Tag tone="done">{t('seenOnSite')}</Tag>}
        {files.length > 0 && <Tag>{t('fileCount', { count: files.length })}</Tag>}
        {respondent !== null && <Tag>{respondent}</Tag>}
        {note !== '' && <bdi className={styles['note']}>{note}</bdi>}
        <Button look="quiet" icon={isBare ? 'attach' : 'edit'} onClick={() => setOpen(true)}>
          {isBare ? t('addEvidence') : t('changeEvidence')}
        </Button>
      </Cluster>
    );
  }
  return (
    <div className={styles['details']}>
      <CheckboxField
        label={t('seenOnSite')}
        hint={t('seenOnSiteHint')}
        checked={seenOnSite}
        onChange={(event) => onChange({ seenOnSite: event.target.checked })}
      />
      <RespondentField diagnostic={diagnostic} respondent={respondent} onChange={onChange} />
      <TextAreaField
        label={t('note')}
        value={note}
        maxLength={2000}
        rows={2}
        onChange={(event) => onChange({ note: event.target.value })}
      />
      {diagnostic.may.includes('attach') && (
        <EvidenceFiles
          enrolmentId={diagnostic.enrolmentId}
          files={files}
          onChange={(all) => onChange({ files: all })}
          claim={(fileId) => claim(answer.criterionCode, fileId)}
          label={t('files')}
          place={`${diagnostic.id}.${answer.criterionCode}`}
          most={20}
        />
      )}
      <p className={styles['recorded']}>
        {t('recordedBy', { name: answer.answeredBy, date: dateTime(answer.answeredAt) })}
      </p>
      <Button look="quiet" icon="check" onClick={() => setOpen(false)}>
        {t('app:do.close')}
      </Button>
    </div>
  );
}

interface RespondentFieldProps {
  diagnostic: Diagnostic;
  respondent: string | null;
  onChange: (change: AnswerChange) => void;
}

/** Who said it, of those who sit at the table; nobody in particular is all of them. */
function RespondentField({ diagnostic, respondent, onChange }: RespondentFieldProps) {
  const t = useTexts('diagnostics');
  const names = diagnostic.respondents.map(({ name }) => name);
  const known = respondent === null || names.includes(respondent) ? names : [respondent, ...names];
  if (known.length === 0) return null;
  return (
    <SelectField
      label={t('saidBy')}
      value={respondent ?? ''}
      options={[
        { value: '', label: t('saidByAll') },
        ...[...new Set(known)].map((name) => ({ value: name, label: name })),
      ]}
      onChange={(event) => onChange({ respondent: event.target.value || null })}
    />
  );
}
