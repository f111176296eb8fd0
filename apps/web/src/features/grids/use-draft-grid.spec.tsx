import { act, renderHook } from '@testing-library/react';
import { ApiProblem } from '@tiwizi/api-client';
import { type DiagnosticGrid } from '@tiwizi/domain';
import { api } from '../../shared/api';
import { type GridDraft } from './kinds';
import { useDraftGrid } from './use-draft-grid';

const titled = (fr: string): DiagnosticGrid => ({ code: 'G', title: { fr, ar: '', en: '' }, dimensions: [] });
const draft = (fr: string, version: number): GridDraft => ({
  ...titled(fr),
  id: 'g-1',
  dimensions: [],
  faults: [],
  latestId: null,
  updatedAt: '2026-11-01T10:00:00.000Z',
  updatedByName: 'Khadija',
  version,
  may: ['save'],
});

const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
const refused = () => new ApiProblem(412, 'changed-meanwhile', {}, []);

describe('a grid draft under somebody’s hands', () => {
  const send = jest.spyOn(api, 'send');
  const open = (from = draft('A', 1)) => renderHook(() => useDraftGrid(from, 'me')).result;
  const titlesSent = () =>
    send.mock.calls.flatMap(([{ body }]) => (body ? [(body as DiagnosticGrid).title.fr] : []));

  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    send.mockReset().mockResolvedValue({ version: 2, faults: [] });
  });
  afterEach(() => jest.useRealTimers());

  it('sends a pause after the last stroke, once, and forgets what the device kept', async () => {
    const editing = open();
    act(() => editing.current.change(titled('AB'), '/title/fr'));
    act(() => editing.current.change(titled('ABC'), '/title/fr'));
    expect(editing.current.state).toBe('waiting');
    expect(localStorage.length).toBe(1);
    await pass(900);
    expect(titlesSent()).toEqual(['ABC']);
    expect(editing.current.state).toBe('saved');
    expect(localStorage.length).toBe(0);
  });

  it('takes back the strokes of one field together', () => {
    const editing = open();
    act(() => editing.current.change(titled('AB'), '/title/fr'));
    act(() => editing.current.change(titled('ABC'), '/title/fr'));
    act(() => editing.current.change({ ...titled('ABC'), code: 'H' }, ''));
    act(() => editing.current.undo?.());
    expect(editing.current.grid).toEqual(titled('ABC'));
    act(() => editing.current.undo?.());
    expect(editing.current.grid.title.fr).toBe('A');
    expect(editing.current.undo).toBeUndefined();
  });

  it('keeps what could not be sent on the device, and sends it at the next opening', async () => {
    send.mockRejectedValueOnce(new ApiProblem(0, 'unreachable', {}, []));
    const { result: editing, unmount } = renderHook(() => useDraftGrid(draft('A', 1), 'me'));
    act(() => editing.current.change(titled('B'), ''));
    await pass(900);
    expect(editing.current.state).toBe('failed');
    send.mockRejectedValueOnce(new ApiProblem(0, 'unreachable', {}, []));
    unmount();
    await pass(0);
    const again = open();
    expect(again.current.grid.title.fr).toBe('B');
    await pass(0);
    expect(again.current.state).toBe('saved');
  });

  it('shows what a colleague saved, and keeps the other choice one step back', async () => {
    send.mockRejectedValueOnce(refused()).mockResolvedValueOnce(draft('Theirs', 7));
    const editing = open();
    act(() => editing.current.change(titled('Mine'), ''));
    await pass(900);
    expect(editing.current.state).toBe('changed');
    expect(editing.current.theirs?.title.fr).toBe('Theirs');
    send.mockResolvedValue({ version: 8, faults: [] });
    act(() => editing.current.settle('mine'));
    await pass(900);
    expect(titlesSent()).toEqual(['Mine', 'Mine']);
    expect(send.mock.calls.at(-1)?.[0].ifMatch).toBe(7);
    act(() => editing.current.undo?.());
    expect(editing.current.grid.title.fr).toBe('Theirs');
  });

  it('is not alarmed where the reply alone got lost', async () => {
    send.mockRejectedValueOnce(refused()).mockResolvedValueOnce(draft('Mine', 2));
    const editing = open();
    act(() => editing.current.change(titled('Mine'), ''));
    await pass(900);
    expect(editing.current).toMatchObject({ state: 'saved', theirs: null });
    expect(editing.current.version()).toBe(2);
  });
});
