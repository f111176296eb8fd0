import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type components } from '@tiwizi/api-client';
import { type Command, isOf, type NewCommand } from '../../offline/commands';
import { useOutbox, useOutboxState } from '../../offline/use-outbox';
import { isProblem } from '../api';
import { EvidenceFiles } from '../evidence/evidence-files';
import { Loaded } from '../loaded';
import { useMay } from '../session';
import { useTexts } from '../texts';
import { removalOf, sessionFilesOf } from './queries';

type SessionFile = components['schemas']['SessionFileDto'];
type Kind = SessionFile['kind'];

interface SessionPhotosProps {
  sessionId: string;
  /** One of those of the session: photos are kept with it. */
  enrolmentId: string | undefined;
  /** The session as the person reads it. */
  label: string;
}

/** The sheet that everybody signed, and pictures of the session. What is taken without network leaves later. */
export default function SessionPhotos(props: SessionPhotosProps) {
  const query = useQuery(sessionFilesOf(props.sessionId));
  // Who knows of no photos yet, because there is no network, takes theirs all the same.
  const away = query.data === undefined && isProblem(query.error, 0);
  return away ? (
    <Lists {...props} items={[]} />
  ) : (
    <Loaded query={query} rows={2}>
      {({ items }) => <Lists {...props} items={items} />}
    </Loaded>
  );
}

const Lists = (props: Omit<PhotosProps, 'kind'>) =>
  (['signed_sheet', 'picture'] as const).map((kind) => <Photos key={kind} {...props} kind={kind} />);

/** The photos as they will stand once what waits on this device is sent. */
const withRemovals = (items: readonly SessionFile[], commands: readonly Command[]): SessionFile[] => {
  const removed = new Set(
    commands.flatMap((command) =>
      isOf(command, 'removeSessionFile') && command.input.body.removed && !command.dropped
        ? [command.input.path.id]
        : [],
    ),
  );
  return items.filter(({ id }) => !removed.has(id));
};

interface PhotosProps extends SessionPhotosProps {
  kind: Kind;
  items: readonly SessionFile[];
}

function Photos({ sessionId, enrolmentId, label, kind, items }: PhotosProps) {
  const t = useTexts('session-report');
  const may = useMay();
  const client = useQueryClient();
  const outbox = useOutbox();
  const { commands } = useOutboxState();
  const files = withRemovals(items, commands).filter((file) => file.kind === kind);
  const words = t(`photos.${kind}`);
  const name = `${words} · ${label}`;

  const bring = (fileId: string, removed: boolean) =>
    outbox.put({
      operation: 'removeSessionFile',
      input: { path: { id: fileId }, body: { removed } },
      subject: removalOf(sessionId, fileId),
      label: name,
      place: `/sessions/${sessionId}/report`,
    });
  const claim = async (of: string, fileId: string): Promise<NewCommand<'addSessionFile'>> => ({
    operation: 'addSessionFile',
    input: { path: { id: sessionId }, body: { fileId, enrolmentId: of, kind } },
    subject: `session-files:${sessionId}`,
    label: name,
    place: `/sessions/${sessionId}/report`,
  });
  return (
    <EvidenceFiles
      label={words}
      enrolmentId={enrolmentId ?? ''}
      place={`session:${sessionId}:${kind}`}
      files={files}
      most={20}
      {...(enrolmentId !== undefined &&
        may('attendance.mark') && {
          claim: (fileId: string) => claim(enrolmentId, fileId),
          onChange: (next: readonly { id: string }[]) => {
            // As they are when somebody decides: an undo comes later than its removal.
            const told = client.getQueryData(sessionFilesOf(sessionId).queryKey)?.items ?? [];
            const now = withRemovals(told, outbox.read().commands);
            const known = new Set(now.flatMap((file) => (file.kind === kind ? [file.id] : [])));
            const there = new Set(next.map(({ id }) => id));
            for (const id of known) if (!there.has(id)) void bring(id, true);
            for (const id of there) if (!known.has(id)) void bring(id, false);
          },
        })}
    />
  );
}
