import { useState } from 'react';
import { formRules, readPlan, signPlan, type components } from '@tiwizi/api-client';
import {
  Banner,
  Button,
  DateField,
  Dialog,
  Form,
  FormErrors,
  SegmentedControl,
  SignaturePad,
  TextField,
  useToast,
} from '@tiwizi/ui';
import { api, isProblem, newId } from '../../shared/api';
import { EvidenceFiles, type EvidenceFile } from '../../shared/evidence/evidence-files';
import { sendEvidence } from '../../shared/evidence/send-evidence';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { useShowPlan, type Plan } from './queries';

type Signature = Pick<components['schemas']['SignPlanDto'], 'signerName' | 'signerRole' | 'signedOn'>;
const manners = ['drawn', 'paper', 'typed'] as const;
type Manner = (typeof manners)[number];
const rules = formRules.SignPlanDto;

interface SignDialogProps {
  open: boolean;
  plan: Plan;
  onClose: () => void;
}

/** The cooperative puts its name to the plan: who, in what capacity, when. */
export function SignDialog({ open, plan, onClose }: SignDialogProps) {
  const t = useTexts('action-plans');
  return (
    <Dialog open={open} title={t('sign.title')} closeLabel={t('app:do.close')} onClose={onClose}>
      <SignForm plan={plan} onClose={onClose} />
    </Dialog>
  );
}

function SignForm({ plan, onClose }: Omit<SignDialogProps, 'open'>) {
  const t = useTexts('action-plans');
  const toast = useToast();
  const show = useShowPlan();
  const [id] = useState(newId);
  // The text that its signer has before them: if it changes meanwhile, nothing is signed.
  const [version] = useState(plan.version);
  const [manner, setManner] = useState<Manner>('drawn');
  const [drawing, setDrawing] = useState<Blob | null>(null);
  const [paper, setPaper] = useState<EvidenceFile[]>([]);
  const [lack, setLack] = useState<string>();
  const form = useProblemForm<Signature>({ signerName: '', signerRole: '', signedOn: plan.today });
  const pictureId = async (): Promise<string | null> => {
    if (manner === 'typed') return null;
    if (manner === 'paper') return paper[0]?.id ?? null;
    return drawing && (await sendEvidence(plan.enrolmentId, drawing, 'signature.png')).id;
  };
  const onSubmit = form.send(async (values) => {
    setLack(undefined);
    const fileId = await pictureId();
    if (manner !== 'typed' && fileId === null) {
      return setLack(t(manner === 'drawn' ? 'plan-work:sign.drawingMissing' : 'plan-work:sign.paperMissing'));
    }
    try {
      const body = { ...values, id, manner, fileId };
      show(await signPlan(api, { path: { id: plan.id }, body, ifMatch: version }));
    } catch (problem) {
      if (isProblem(problem, 412)) show(await readPlan(api, { path: { id: plan.id } }));
      throw problem;
    }
    toast({ message: t('sign.done') });
    onClose();
  });
  return (
    <Form
      onSubmit={onSubmit}
      actions={
        <Button type="submit" look="primary" busy={form.busy}>
          {t('sign.submit')}
        </Button>
      }
    >
      <p>{t('sign.meaning')}</p>
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <TextField label={t('sign.name')} {...form.field('signerName', rules.signerName)} />
      <TextField
        label={t('sign.role')}
        hint={t('sign.roleHint')}
        {...form.field('signerRole', rules.signerRole)}
      />
      <DateField label={t('sign.on')} max={plan.today} {...form.field('signedOn', rules.signedOn)} />
      <SegmentedControl<Manner>
        label={t('plan-work:sign.manner')}
        value={manner}
        onChoose={setManner}
        choices={manners.map((value) => ({ value, label: t(`plan-work:sign.${value}`) }))}
      />
      {manner === 'drawn' && (
        <SignaturePad
          label={t('plan-work:sign.pad')}
          error={lack}
          words={{
            draw: t('plan-work:sign.draw'),
            clear: t('app:do.clear'),
            type: t('plan-work:sign.type'),
          }}
          onChange={(picture) => {
            setDrawing(picture);
            setLack(undefined);
          }}
        />
      )}
      {manner === 'paper' && (
        <>
          <EvidenceFiles
            enrolmentId={plan.enrolmentId}
            label={t('plan-work:sign.paperPhoto')}
            place={`signature-${plan.id}`}
            files={paper}
            onChange={setPaper}
            most={1}
          />
          {lack && <Banner tone="late">{lack}</Banner>}
        </>
      )}
    </Form>
  );
}
