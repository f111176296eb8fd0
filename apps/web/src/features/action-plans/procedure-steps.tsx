import { useMutation, useQueryClient } from '@tanstack/react-query';
import { adoptProcedure, dropProcedure, printProcedureTemplate } from '@tiwizi/api-client';
import { Button, Menu, type MenuItem, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { openDocument } from '../../shared/open-document';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import styles from './procedures.module.css';
import { proceduresOf, type Procedure, type Procedures } from './queries';

/** The languages that sheets are printed in, each by its own name. */
const printed = [
  { locale: 'fr', label: 'Français' },
  { locale: 'ar', label: 'العربية' },
] as const;

interface ProcedureStepsProps {
  procedure: Procedure;
  enrolmentId: string;
  mayAdopt: boolean;
  onAdopt: () => void;
  onHistory: () => void;
}

/** What can be done with a procedure: print its sheet, put it in place, correct, look back, withdraw. */
export function ProcedureSteps({
  procedure,
  enrolmentId,
  mayAdopt,
  onAdopt,
  onHistory,
}: ProcedureStepsProps) {
  const t = useTexts('action-plans');
  const { text } = useFormat();
  const client = useQueryClient();
  const toast = useToast();
  const { code, adoption, history } = procedure;
  const title = text(procedure.title);
  const path = { id: enrolmentId, code };
  const change = useMutation({
    mutationFn: (act: () => Promise<Procedures>) => act(),
    onSuccess: (procedures) => client.setQueryData(proceduresOf(enrolmentId).queryKey, procedures),
    onError: (problem) => toast({ message: problemText(problem), tone: 'late' }),
  });
  const drop = ({ adoptedOn, proof, decidedBy, files }: NonNullable<Procedure['adoption']>) =>
    change.mutate(async () => {
      const procedures = await dropProcedure(api, { path });
      const body = { adoptedOn, proof, decidedBy, fileIds: files.map(({ id }) => id) };
      const onUndo = () => change.mutate(() => adoptProcedure(api, { path, body }));
      toast({ message: t('procedures.dropped'), undo: { label: t('app:do.undo'), onUndo } });
      return procedures;
    });
  const more: MenuItem[] = [
    ...(mayAdopt && adoption
      ? [
          { label: t('app:do.edit'), icon: 'edit' as const, onSelect: onAdopt },
          { label: t('procedures.drop'), icon: 'undo' as const, onSelect: () => drop(adoption) },
        ]
      : []),
    ...(history.length > 0
      ? [{ label: t('procedures.history'), icon: 'log' as const, onSelect: onHistory }]
      : []),
  ];
  return (
    <div className={styles['steps']}>
      {mayAdopt && !adoption && (
        <Button aria-label={t('stepOf', { step: t('procedures.adopt'), title })} onClick={onAdopt}>
          {t('procedures.adopt')}
        </Button>
      )}
      <Menu
        compact
        icon="document"
        label={t('procedures.templateOf', { title })}
        items={printed.map(({ locale, label }) => ({
          label: `${t('procedures.template')} · ${label}`,
          icon: 'document',
          onSelect: () =>
            openDocument(printProcedureTemplate.address({ path: { code }, query: { locale, enrolmentId } })),
        }))}
      />
      {more.length > 0 && <Menu compact icon="more" label={t('moreOf', { title })} items={more} />}
    </div>
  );
}
