import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { listActionComments, removeActionComment } from '@tiwizi/api-client';
import { Button, IconButton, LoadMore, Section, StateSign, TextAreaField, useToast } from '@tiwizi/ui';
import { isOf } from '../../offline/commands';
import { useOutbox, usePending } from '../../offline/use-outbox';
import { api, newId } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { problemText } from '../../shared/problem-text';
import { useMay, useMe } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import styles from './panel.module.css';
import { actionPlace } from './pending-actions';
import { type Action, type Plan } from './queries';

/** What people say to each other about an action, the latest first. */
export function PanelComments({ plan, action }: { plan: Plan; action: Action }) {
  const t = useTexts('plan-work');
  const { dateTime } = useFormat();
  const toast = useToast();
  const may = useMay();
  const me = useMe();
  const outbox = useOutbox();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const key = ['action-comments', action.id];
  const pages = usePages({
    key,
    load: (cursor, signal) =>
      listActionComments(api, {
        path: { id: action.id },
        query: cursor === undefined ? {} : { cursor },
        signal,
      }),
  });
  const write = useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
    onError: (problem) => toast({ message: problemText(problem), tone: 'late' }),
  });
  const subject = `action-comments:${action.id}`;
  const unsent = usePending(subject).filter((command) => isOf(command, 'addActionComment'));
  const send = (body: { id: string; text: string }) =>
    write.mutateAsync(async () => {
      const outcome = await outbox.send({
        operation: 'addActionComment',
        input: { path: { id: action.id }, body },
        ...{ subject, label: action.title, place: actionPlace(plan.enrolmentId, action.id) },
      });
      if (outcome.state === 'refused') throw outcome.problem;
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    void send({ id: newId(), text: text.trim() }).then(
      () => setText(''),
      () => undefined,
    );
  };
  const remove = (id: string, words: string) =>
    write.mutate(async () => {
      await removeActionComment(api, { path: { id } });
      const onUndo = () => void send({ id: newId(), text: words });
      toast({ message: t('comments.removed'), undo: { label: t('app:do.undo'), onUndo } });
    });

  return (
    <Section title={t('comments.title')}>
      {pages.error && <Trouble error={pages.error} onRetry={() => void pages.refetch()} />}
      {may('actions.complete') && (
        <form onSubmit={submit} className={styles['add']}>
          <TextAreaField
            label={t('comments.new')}
            rows={2}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" busy={write.isPending}>
            {t('comments.send')}
          </Button>
        </form>
      )}
      {pages.rows?.length === 0 && <p className={styles['about']}>{t('comments.none')}</p>}
      <ul className={styles['list']}>
        {unsent.map(({ id, madeAt, input }) => (
          <li key={id} className={styles['comment']}>
            <p className={styles['about']}>
              <strong>{me.displayName}</strong> · {dateTime(madeAt)}
            </p>
            <p dir="auto" className={styles['said']}>
              {input.body.text}
            </p>
            <StateSign state="waiting_to_send" word={t('states:cell.waiting_to_send')} />
          </li>
        ))}
        {pages.rows?.map((comment) => (
          <li key={comment.id} className={styles['comment']}>
            <p className={styles['about']}>
              <strong>{comment.authorName}</strong> · {dateTime(comment.writtenAt)}
            </p>
            <p dir="auto" className={styles['said']}>
              {comment.text}
            </p>
            {comment.may.includes('delete') && (
              <IconButton
                icon="trash"
                label={t('comments.remove')}
                onClick={() => remove(comment.id, comment.text)}
              />
            )}
          </li>
        ))}
      </ul>
      <LoadMore
        label={t('app:do.showMore')}
        hasMore={pages.hasMore}
        busy={pages.busy}
        onMore={pages.onMore}
      />
    </Section>
  );
}
