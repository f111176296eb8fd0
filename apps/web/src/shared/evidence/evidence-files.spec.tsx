import { useState } from 'react';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApiProblem } from '@tiwizi/api-client';
import { ToastProvider } from '@tiwizi/ui';
import { type Outbox } from '../../offline/outbox';
import { givenOutbox, GivenOutbox } from '../../offline/testing/given-outbox';
import { api, type Me } from '../api';
import { MeContext } from '../session';
import { givenTexts, undoWords } from '../testing/texts';
import { type EvidenceFile, EvidenceFiles } from './evidence-files';
import { type WaitingFile } from './waiting-files';

// jsdom has neither IndexedDB nor a canvas: what is kept is kept here, and a photo is as small as it comes.
const kept = new Map<string, WaitingFile>();
jest.mock('./waiting-files', () => ({
  keepWaiting: async (file: WaitingFile) => void kept.set(file.id, file),
  forgetWaiting: async (id: string) => void kept.delete(id),
  waitingFiles: async () => [...kept.values()],
}));
jest.mock('./prepare-file', () => ({ prepareFile: async (file: File) => file }));

const send = jest.spyOn(api, 'send');
const me = { id: 'me', may: [] } as unknown as Me;
const photo = () => new File(['bytes'], 'salle.jpg', { type: 'image/jpeg' });
const replyTo = (query: unknown): EvidenceFile => ({
  id: (query as { fileId: string }).fileId,
  name: (query as { name: string }).name,
  mediaType: 'image/jpeg',
  byteSize: 5,
  width: 4,
  height: 3,
});

const answer: typeof api.send = async ({ query }) => (query ? replyTo(query) : { files: [] });

function Example({ first = [] as EvidenceFile[] }) {
  const [files, setFiles] = useState(first);
  return (
    <MeContext value={me}>
      <ToastProvider closeLabel="Fermer">
        <EvidenceFiles label="Preuves" enrolmentId="e" files={files} onChange={setFiles} />
      </ToastProvider>
    </MeContext>
  );
}

function Claiming({ outbox }: { outbox: Outbox }) {
  return (
    <MeContext value={me}>
      <ToastProvider closeLabel="Fermer">
        <GivenOutbox outbox={outbox}>
          <EvidenceFiles
            label="Preuves"
            enrolmentId="e"
            files={[]}
            onChange={() => undefined}
            place="d.GOV1"
            claim={async (fileId) => ({
              operation: 'attachEvidence',
              input: { path: { id: 'd' }, body: { criterionCode: 'GOV1', fileId } },
              ...{ subject: 'diagnostic:d', label: 'Al Wahda', place: '/diagnostics/d' },
            })}
          />
        </GivenOutbox>
      </ToastProvider>
    </MeContext>
  );
}

beforeAll(() => {
  givenTexts();
  // jsdom shows no pictures.
  URL.createObjectURL = () => 'blob:photo';
  URL.revokeObjectURL = () => undefined;
});
beforeEach(() => {
  kept.clear();
  send.mockReset().mockImplementation(answer);
});

describe('evidence', () => {
  it('sends what is chosen and shows it, and nothing waits on the device any more', async () => {
    render(<Example />);
    await userEvent.upload(await screen.findByLabelText('Choisir une photo ou un PDF'), photo());
    const link = await screen.findByRole('link', { name: 'Ouvrir salle.jpg' });
    expect(link.getAttribute('href')).toMatch(/^\/api\/v1\/files\//);
    expect(send.mock.calls[0]?.[0]).toMatchObject({ path: { id: 'e' }, query: { name: 'salle.jpg' } });
    expect(kept.size).toBe(0);
  });

  it('keeps what did not arrive, under the same id, until it is sent again', async () => {
    send.mockRejectedValueOnce(new ApiProblem(0, 'unreachable', {}, []));
    render(<Example />);
    await userEvent.upload(await screen.findByLabelText('Choisir une photo ou un PDF'), photo());
    await screen.findByRole('alert');
    expect(kept.size).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer de nouveau' }));
    await screen.findByRole('link', { name: 'Ouvrir salle.jpg' });
    const ids = send.mock.calls.map(([{ query }]) => (query as { fileId: string }).fileId);
    expect(new Set(ids).size).toBe(1);
    expect(kept.size).toBe(0);
  });

  it('takes up what an earlier visit left', async () => {
    const waiting = { id: 'f', accountId: 'me', enrolmentId: 'e', place: 'Preuves', name: 'hier.jpg' };
    kept.set('f', { ...waiting, blob: photo() });
    render(<Example />);
    await screen.findByRole('link', { name: 'Ouvrir hier.jpg' });
    expect(kept.size).toBe(0);
  });

  it('says why a file is refused, and offers only to remove it', async () => {
    send.mockRejectedValueOnce(new ApiProblem(415, 'picture-heic', {}, []));
    render(<Example />);
    await userEvent.upload(await screen.findByLabelText('Choisir une photo ou un PDF'), photo());
    expect((await screen.findByRole('alert')).textContent).toContain('HEIC');
    expect(screen.queryByRole('button', { name: 'Envoyer de nouveau' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Retirer salle.jpg' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(kept.size).toBe(0);
  });

  it('lets a file of the outbox wait in sight, and says where it belongs once it arrived', async () => {
    const outbox = givenOutbox();
    send.mockRejectedValue(new ApiProblem(0, 'unreachable', {}, []));
    render(<Claiming outbox={outbox} />);
    await userEvent.upload(await screen.findByLabelText('Choisir une photo ou un PDF'), photo());
    await screen.findByText('Partira avec le réseau.');
    await waitFor(() => expect(outbox.read()).toMatchObject({ commands: [{}, {}], sending: false }));
    send.mockReset().mockImplementation(answer);
    await act(() => outbox.flush());
    await waitFor(() => expect(outbox.read().commands).toEqual([]));
    const [file, claim] = send.mock.calls.map(([request]) => request);
    const { fileId } = file?.query as { fileId: string };
    expect(file?.body).toBeInstanceOf(Blob);
    expect(claim).toMatchObject({ path: { id: 'd' }, body: { criterionCode: 'GOV1', fileId } });
    expect(screen.queryByText('Partira avec le réseau.')).toBeNull();
  });

  it('gives up a file and the word on where it belongs together', async () => {
    const outbox = givenOutbox();
    send.mockRejectedValue(new ApiProblem(415, 'picture-heic', {}, []));
    render(<Claiming outbox={outbox} />);
    await userEvent.upload(await screen.findByLabelText('Choisir une photo ou un PDF'), photo());
    expect((await screen.findByRole('alert')).textContent).toContain('HEIC');
    await userEvent.click(screen.getByRole('button', { name: 'Retirer salle.jpg' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(outbox.read().commands.map(({ dropped }) => dropped)).toEqual([true, true]);
  });

  it('takes over what an earlier version kept for itself', async () => {
    const outbox = givenOutbox();
    const waiting = { id: 'f', accountId: 'me', enrolmentId: 'e', place: 'd.GOV1', name: 'hier.jpg' };
    kept.set('f', { ...waiting, blob: photo() });
    render(<Claiming outbox={outbox} />);
    await waitFor(() => expect(send).toHaveBeenCalledTimes(2));
    expect(send.mock.calls[0]?.[0]).toMatchObject({
      path: { id: 'e' },
      query: { fileId: 'f', name: 'hier.jpg' },
    });
    expect(kept.size).toBe(0);
  });

  it('gives a removed file back', async () => {
    render(<Example first={[replyTo({ fileId: 'f', name: 'a.jpg' })]} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Retirer a.jpg' }));
    expect(screen.queryByRole('link', { name: 'Ouvrir a.jpg' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: undoWords() }));
    expect(screen.getByRole('link', { name: 'Ouvrir a.jpg' })).toBeInTheDocument();
  });
});
