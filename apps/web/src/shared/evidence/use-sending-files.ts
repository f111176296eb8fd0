import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem, sendFile } from '@tiwizi/api-client';
import { api, newId } from '../api';
import { problemText } from '../problem-text';
import { useReach } from '../reach';
import { useMe } from '../session';
import { type EvidenceFile, type EvidenceFilesProps } from './evidence-files';
import { prepareFile } from './prepare-file';
import { type Sending, type Sendings } from './sending';
import { forgetWaiting, keepWaiting, type WaitingFile, waitingFiles } from './waiting-files';

interface OwnSending extends Sending {
  waiting?: WaitingFile;
}

/** Whether the same file may arrive another time: no network, signed out, too many at once, a fault of ours. */
const mayHelp = (problem: unknown) =>
  problem instanceof ApiProblem &&
  (problem.status < 400 ||
    problem.status >= 500 ||
    [401, 429].includes(problem.status) ||
    problem.code === 'try-again');

/**
 * Sends what is added, keeps it on the device until it has arrived, and takes up what an earlier visit left. A file
 * that arrives when its form is closed stays on the device, and is given to the form when that is opened again.
 */
export function useSendingFiles(
  { enrolmentId, files, onChange, onWaiting, label, place = label }: EvidenceFilesProps,
  onSent: (name: string) => void,
): Sendings {
  const accountId = useMe().id;
  const reach = useReach();
  const [sendings, setSendings] = useState<OwnSending[]>([]);
  const onItsWay = useRef(new Set<string>());
  const blobs = useRef(new Map<string, Blob>());
  const now = useRef({ files, onChange, onSent, open: true });

  useEffect(() => {
    now.current = { files, onChange, onSent, open: true };
    return () => {
      now.current.open = false;
    };
  }, [files, onChange, onSent]);

  const patch = useCallback(
    (sending: OwnSending) =>
      setSendings((all) =>
        all.some(({ id }) => id === sending.id)
          ? all.map((each) => (each.id === sending.id ? sending : each))
          : [...all, sending],
      ),
    [],
  );
  const drop = useCallback((id: string) => {
    setSendings((all) => all.filter((each) => each.id !== id));
    return forgetWaiting(id);
  }, []);

  const arrive = useCallback(
    async (file: EvidenceFile) => {
      if (!now.current.open) return;
      await drop(file.id);
      const others = now.current.files.filter(({ id }) => id !== file.id);
      now.current.files = [...others, file];
      now.current.onChange?.([...others, file]);
      now.current.onSent(file.name);
    },
    [drop],
  );

  const send = useCallback(
    async (waiting: WaitingFile) => {
      const { id, name, blob } = waiting;
      if (onItsWay.current.has(id)) return;
      onItsWay.current.add(id);
      blobs.current.set(id, blob);
      const tell = (share: number) => patch({ id, name, share, waiting });
      tell(0);
      try {
        const input = { path: { id: waiting.enrolmentId }, query: { fileId: id, name }, body: blob };
        await arrive(await sendFile(api, { ...input, onProgress: tell }));
      } catch (problem) {
        const again = mayHelp(problem);
        if (!again) await forgetWaiting(id);
        // A form that hands on what waits need not be alarmed.
        const told = again && onWaiting ? { waits: true } : { trouble: problemText(problem) };
        patch({ id, name, share: 0, ...told, again, waiting });
      } finally {
        onItsWay.current.delete(id);
      }
    },
    [arrive, onWaiting, patch],
  );

  useEffect(() => {
    if (!reach || now.current.onChange === undefined) return;
    void waitingFiles(accountId, enrolmentId, place).then((left) => left.forEach((file) => void send(file)));
  }, [accountId, enrolmentId, place, reach, send]);

  const add = async (file: File) => {
    const id = newId();
    patch({ id, name: file.name, share: null });
    try {
      const name = file.name.slice(-200) || 'photo.jpg';
      const waiting = { id, accountId, enrolmentId, place, name, blob: await prepareFile(file) };
      await keepWaiting(waiting);
      await send(waiting);
    } catch (problem) {
      patch({ id, name: file.name, share: 0, trouble: problemText(problem), again: false });
    }
  };

  // A form without network hands on what waits.
  useEffect(() => {
    onWaiting?.(sendings.flatMap(({ waiting, again }) => (waiting && again ? [waiting] : [])));
  }, [onWaiting, sendings]);

  const bytesOf = useCallback(async (id: string) => blobs.current.get(id), []);
  const waitingOf = (id: string) => sendings.find((sending) => sending.id === id)?.waiting;
  return {
    sendings,
    add,
    send: async (id) => {
      const waiting = waitingOf(id);
      if (waiting) await send(waiting);
    },
    drop,
    bytesOf,
  };
}
