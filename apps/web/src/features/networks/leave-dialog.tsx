import { useState } from 'react';
import { readNetwork } from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import { Button, DateField, Dialog, Form, FormErrors } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Clash } from '../../shared/both-versions/clash';
import { useEditing } from '../../shared/both-versions/use-editing';
import { homeZone, useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { type Affiliation } from './kinds';
import { useAffiliationSteps } from './use-affiliations';

/** The last day that an organisation belonged; what was before stays. */
export function LeaveDialog({ affiliation, onClose }: { affiliation: Affiliation; onClose: () => void }) {
  const t = useTexts('networks');
  const { name, date } = useFormat();
  const { leave } = useAffiliationSteps();
  const [today] = useState(() => localDate(new Date(), homeZone));
  const valuesOf = ({ toDate }: Affiliation) => ({ toDate: toDate ?? today });
  const form = useProblemForm(valuesOf(affiliation));
  const editing = useEditing<Affiliation, { toDate: string }>({
    ...{ name: `affiliation.${affiliation.id}`, form, stored: affiliation, valuesOf },
    load: async () => {
      const { belongsTo } = await readNetwork(api, { path: { id: affiliation.organisation.id } });
      return belongsTo.find(({ id }) => id === affiliation.id) ?? affiliation;
    },
  });
  const who = name(affiliation.organisation.nameFr, affiliation.organisation.nameAr);
  const network = name(affiliation.network.nameFr, affiliation.network.nameAr);
  const onSubmit = form.send(({ toDate }) =>
    editing.save(async (seen) => {
      await leave(seen, toDate, t('left', { name: who, date: date(toDate, 'short') }));
      onClose();
    }),
  );
  return (
    <Dialog
      open
      title={t('leaveWhat', { name: who, network })}
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
        <Clash
          editing={editing}
          parts={[{ keys: ['toDate'], label: t('lastDay'), words: (values) => date(values.toDate, 'short') }]}
        />
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        <DateField
          label={t('lastDay')}
          hint={t('lastDayHint')}
          min={affiliation.fromDate}
          {...form.field('toDate', { required: true })}
        />
      </Form>
    </Dialog>
  );
}
