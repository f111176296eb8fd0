import { useQuery } from '@tanstack/react-query';
import { handOverSession, listStandIns, type components } from '@tiwizi/api-client';
import {
  Banner,
  Button,
  EmptyState,
  Form,
  FormErrors,
  SegmentedControl,
  SelectField,
  TextField,
} from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { useMe } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { type Session } from './session-dialog';

type StandIn = components['schemas']['StandInDto'];

const reasons = ['illness', 'travel', 'other'] as const;

interface Values {
  trainerAccountId: string;
  reason: (typeof reasons)[number];
  words: string;
}

interface ReplaceProps {
  session: Session;
  /** With the name of who leads the session from now on. */
  onReplaced: (name: string) => void;
}

/** Another leads the session: who, and why. The colleagues who are free at that hour come first. */
export function ReplaceForm({ session, onReplaced }: ReplaceProps) {
  const t = useTexts('calendar');
  const query = useQuery({
    queryKey: ['session', session.id, 'stand-ins', session.version],
    queryFn: ({ signal }) => listStandIns(api, { path: { id: session.id }, signal }),
    staleTime: 0,
  });
  return (
    <Loaded query={query} rows={4}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('nobody')} hint={t('nobodyHint')} />
        ) : (
          <Replacement session={session} standIns={items} onReplaced={onReplaced} />
        )
      }
    </Loaded>
  );
}

function Replacement({ session, standIns, onReplaced }: ReplaceProps & { standIns: readonly StandIn[] }) {
  const t = useTexts('calendar');
  const me = useMe();
  const only = standIns.length === 1 && standIns[0]?.accountId === me.id;
  const form = useProblemForm<Values>({
    trainerAccountId: only ? me.id : '',
    reason: 'illness',
    words: '',
  });
  const onSubmit = form.send(async (values) => {
    const { id, version } = session;
    const { trainerName } = await handOverSession(api, { path: { id }, ifMatch: version, body: values });
    onReplaced(trainerName);
  });
  return (
    <Form
      onSubmit={onSubmit}
      actions={
        <Button type="submit" look="primary" busy={form.busy}>
          {t('replaceDo')}
        </Button>
      }
    >
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      {only ? (
        <Banner>{t('takeOver', { name: session.trainerName })}</Banner>
      ) : (
        <SelectField
          label={t('standIn')}
          placeholder={t('app:field.choose')}
          options={standIns.map(({ accountId, displayName, free }) => ({
            value: accountId,
            label: `${displayName} · ${t(free ? 'free' : 'taken')}`,
            disabled: !free,
          }))}
          {...form.field('trainerAccountId', { required: true })}
        />
      )}
      <SegmentedControl
        label={t('reason')}
        choices={reasons.map((reason) => ({ value: reason, label: t(`reasons.${reason}`) }))}
        {...form.field('reason')}
      />
      <TextField
        label={t('words')}
        hint={t('wordsHint')}
        {...(form.watch('reason') !== 'other' && { optional: t('app:field.optional') })}
        {...form.field('words', { required: form.watch('reason') === 'other', maxLength: 300 })}
      />
    </Form>
  );
}
