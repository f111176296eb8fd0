import { useCallback, useEffect, useRef, useState } from 'react';
import { isClaim, isOf } from '../../offline/commands';
import { problemOf } from '../../offline/refusal';
import { useOutbox, useOutboxState } from '../../offline/use-outbox';
import { newId } from '../api';
import { problemText } from '../problem-text';
import { useMe } from '../session';
import { type EvidenceFilesProps } from './evidence-files';
import { prepareFile } from './prepare-file';
import { type Sending, type Sendings } from './sending';
import { forgetWaiting, waitingFiles } from './waiting-files';

type Claim = NonNullable<EvidenceFilesProps['claim']>;

/** Files that leave through the outbox: each is kept with the word on where it belongs, and both go by themselves. */
export function useClaimedFiles(
  { enrolmentId, label, place = label }: EvidenceFilesProps,
  claim: Claim,
): Sendings {
  const accountId = useMe().id;
  const outbox = useOutbox();
  const { commands, progress } = useOutboxState();
  const [preparing, setPreparing] = useState<readonly Sending[]>([]);
  const claiming = useRef(claim);
  useEffect(() => {
    claiming.current = claim;
  }, [claim]);

  const keep = useCallback(
    async (fileId: string, name: string, bytes: Blob) => {
      const claimed = { ...(await claiming.current(fileId)), list: place };
      const input = { path: { id: enrolmentId }, query: { fileId, name } };
      const subject = `file:${fileId}`;
      await outbox.put(
        { ...claimed, operation: 'sendFile', input, subject, label: `${claimed.label} · ${name}` },
        bytes,
      );
      await outbox.put({ ...claimed, needs: [fileId] });
    },
    [enrolmentId, outbox, place],
  );

  // What an earlier version of this list kept by itself.
  useEffect(() => {
    const takeOver = async () => {
      for (const { id, name, blob } of await waitingFiles(accountId, enrolmentId, place)) {
        await keep(id, name, blob);
        await forgetWaiting(id);
      }
    };
    void takeOver();
  }, [accountId, enrolmentId, place, keep]);

  const claims = commands.filter((command) => !command.dropped && command.list === place && isClaim(command));
  const kept = claims.map((claimed): Sending => {
    const file = commands.find(
      (command) => isOf(command, 'sendFile') && command.input.query.fileId === claimed.needs?.[0],
    );
    const { id, refusal } = file && !file.dropped ? file : claimed;
    const name = file && isOf(file, 'sendFile') ? file.input.query.name : claimed.label;
    if (refusal) return { id, name, share: 0, trouble: problemText(problemOf(refusal)), again: true };
    return progress?.id === id ? { id, name, share: progress.share } : { id, name, share: 0, waits: true };
  });

  return {
    sendings: [...preparing, ...kept],
    add: async (file) => {
      const id = newId();
      const { name } = file;
      setPreparing((all) => [...all, { id, name, share: null }]);
      const leave = (sending?: Sending) =>
        setPreparing((all) => [...all.filter((each) => each.id !== id), ...(sending ? [sending] : [])]);
      try {
        await keep(id, name.slice(-200) || 'photo.jpg', await prepareFile(file));
        leave();
      } catch (problem) {
        leave({ id, name, share: 0, trouble: problemText(problem), again: false });
      }
    },
    send: (id) => outbox.retry(id),
    drop: async (id) => {
      setPreparing((all) => all.filter((each) => each.id !== id));
      await outbox.drop(id);
    },
    bytesOf: outbox.bytesOf,
  };
}
