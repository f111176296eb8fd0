import { useState } from 'react';
import { formRules, joinNetwork } from '@tiwizi/api-client';
import { AFFILIATION_ROLES, type AffiliationRole, localDate } from '@tiwizi/domain';
import { Button, DateField, Dialog, Form, FormErrors, SegmentedControl, useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { homeZone, useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { type Organisation, type Side } from './kinds';
import { OrganisationChooser } from './organisation-chooser';
import { useAffiliationSteps, useRefreshNetworks } from './use-affiliations';

export interface JoinDialogProps {
  here: Organisation;
  /** What is looked for: an organisation that joins `here`, or a network that `here` joins. */
  side: Side;
  onClose: () => void;
}

interface Values {
  other: string;
  role: AffiliationRole;
  fromDate: string;
}

/** Notes that one organisation belongs to another from a day on. */
export function JoinDialog({ here, side, onClose }: JoinDialogProps) {
  const t = useTexts('networks');
  const { name } = useFormat();
  const toast = useToast();
  const refresh = useRefreshNetworks();
  const { remove } = useAffiliationSteps();
  const [id] = useState(newId);
  const [today] = useState(() => localDate(new Date(), homeZone));
  const form = useProblemForm<Values>({ other: '', role: 'member', fromDate: today });
  const called = name(here.nameFr, here.nameAr);
  const { error } = form.field('other', { required: true });
  const onSubmit = form.send(async ({ other, role, fromDate }) => {
    const [organisationId, networkId] = side === 'organisation' ? [other, here.id] : [here.id, other];
    const joined = await joinNetwork(api, {
      path: { id: organisationId },
      body: { id, networkId, role, fromDate },
    });
    await refresh();
    toast({
      message: t('joined', { name: name(joined.organisation.nameFr, joined.organisation.nameAr) }),
      undo: { label: t('app:do.undo'), onUndo: () => void remove(joined) },
    });
    onClose();
  });
  return (
    <Dialog
      open
      title={t(side === 'organisation' ? 'addTo' : 'joinFrom', { name: called })}
      closeLabel={t('app:do.close')}
      onClose={onClose}
    >
      <Form
        onSubmit={onSubmit}
        actions={
          <Button type="submit" look="primary" busy={form.busy}>
            {t('app:do.save')}
          </Button>
        }
      >
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        <OrganisationChooser
          side={side}
          without={here.id}
          field={{ name: 'other', error }}
          onChoose={(other) => form.setValue('other', other, { shouldValidate: form.faults.length > 0 })}
        />
        <SegmentedControl
          label={t('role.label')}
          choices={AFFILIATION_ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
          {...form.field('role')}
        />
        <DateField label={t('firstDay')} {...form.field('fromDate', formRules.JoinNetworkDto.fromDate)} />
      </Form>
    </Dialog>
  );
}
