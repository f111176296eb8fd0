import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { addActionComment, listActionComments, removeActionComment } from '@tiwizi/api-client';
import { Button, IconButton, LoadMore, Section, TextAreaField, useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { problemText } from '../../shared/problem-text';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import styles from './panel.module.css';
import { type Action } from './queries';

/** What people say to each other about an action, the latest first. */
export function PanelComments({ action }: { action: Action }) {
  const t = useTexts('plan-work');
  const { dateTime } = useFormat();
  const toast = useToast();
  const may = useMay();
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
  const send = (body: { id: string; text: string }) =>
    write.mutateAsync(() => addActionComment(api, { path: { id: action.id }, body }));
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
