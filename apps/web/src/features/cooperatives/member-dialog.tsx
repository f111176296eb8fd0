import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createMember, formRules, updateMember } from '@tiwizi/api-client';
import { Button, Dialog, Form, FormErrors, useToast } from '@tiwizi/ui';
import { api, isProblem, newId } from '../../shared/api';
import { useDraft } from '../../shared/draft';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { ChangedMeanwhile } from './changed-meanwhile';
import { type Member } from './kinds';
import { MemberFields } from './member-fields';
import { useMemberWords } from './member-words';
import { memberValuesOf, newMemberBody, updateMemberBody, type MemberValues } from './member-values';
import { cooperativeKey } from './use-cooperative';

export interface MemberDialogProps {
  cooperativeId: string;
  /** As the list knows them now; null to add somebody. */
  member: Member | null;
  onClose: () => void;
}

/** Adds a member, corrects what is known of one, or notes that one has left. */
export function MemberDialog({ cooperativeId, member, onClose }: MemberDialogProps) {
  const t = useTexts('cooperatives');
  const { name } = useFormat();
  const toast = useToast();
  const client = useQueryClient();
  const changesBetween = useMemberWords();
  const [ids] = useState(() => ({ id: newId(), personId: newId() }));
  // What the form was opened on: the list behind it may learn of another's change while one types.
  const [opened, setOpened] = useState(member);
  const form = useProblemForm<MemberValues>(memberValuesOf(member));
  const draft = useDraft<MemberValues>(`member.${member?.id ?? `new.${cooperativeId}`}`, form);
  const reload = () => client.invalidateQueries({ queryKey: ['cooperatives', 'members', cooperativeId] });

  const save = (version: number) =>
    form.send(async (values) => {
      try {
        const saved =
          member === null
            ? await createMember(api, {
                path: { id: cooperativeId },
                body: { ...newMemberBody(values), ...ids },
              })
            : await updateMember(api, {
                path: { id: member.id },
                body: updateMemberBody(values),
                ifMatch: version,
              });
        draft.clear();
        void reload();
        void client.invalidateQueries({ queryKey: cooperativeKey(cooperativeId) });
        const words = name(`${saved.givenName} ${saved.familyName}`, saved.nameAr);
        toast({ message: t(member === null ? 'members.added' : 'members.saved', { name: words }) });
        onClose();
      } catch (error) {
        if (!isProblem(error, 412)) throw error;
        await reload();
      }
    });

  const changed = member !== null && opened !== null && member.version !== opened.version;
  const title =
    member === null
      ? t('members.add')
      : t('members.edit', { name: name(`${member.givenName} ${member.familyName}`, member.nameAr) });
  return (
    <Dialog open title={title} closeLabel={t('app:do.close')} onClose={onClose}>
      <Form
        onSubmit={save(opened?.version ?? 0)}
        actions={
          <Button type="submit" look="primary" icon="check" busy={form.busy}>
            {member === null ? t('members.add') : t('app:do.save')}
          </Button>
        }
      >
        {changed && (
          <ChangedMeanwhile
            changes={changesBetween(opened, member)}
            onMine={() => void save(member.version)()}
            onTheirs={() => {
              form.reset(memberValuesOf(member));
              draft.clear();
              setOpened(member);
            }}
          />
        )}
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        <MemberFields form={form} rules={formRules.CreateMemberDto} isNew={member === null} />
      </Form>
    </Dialog>
  );
}
