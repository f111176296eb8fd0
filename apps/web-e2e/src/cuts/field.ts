import { type Page } from 'playwright-core';

/** What a trainer works on in the scripts, and what the API knows of it afterwards. */
export interface Field {
  enrolmentId: string;
  windows: { id: string; opensOn: string }[];
  session: string;
  actions: string[];
  /** An action that takes one more photo, each time it is asked; null when none does. */
  roomForPhoto(): string | null;
  /** Of what begins with these words, sorted. */
  whatTheApiKnows(
    beginning: string,
  ): Promise<Record<'followUps' | 'comments' | 'walkIns' | 'photos', string[]>>;
}

interface Plan {
  enrolmentId: string;
  actions: { id: string; files: { name: string }[] }[];
}

// As many as an action takes.
const mostPhotos = 10;

/** Asks the API itself, beside the line that is cut. */
export async function fieldOf(page: Page, api: string, line: string): Promise<Field> {
  const cookies = (await page.context().cookies(line)).map(({ name, value }) => `${name}=${value}`);
  const ask = async <Reply>(path: string): Promise<Reply> => {
    const reply = await fetch(`${api}/api/v1${path}`, { headers: { cookie: cookies.join('; ') } });
    if (!reply.ok) throw new Error(`${path}: ${reply.status}`);
    return (await reply.json()) as Reply;
  };
  const { items } = await ask<{ items: { id: string; status: string }[] }>('/sessions?limit=100');
  const session = items.find(({ status }) => status === 'held')?.id ?? '';
  const { cooperatives } = await ask<{ cooperatives: { enrolmentId: string }[] }>(
    `/sessions/${session}/roll`,
  );
  const enrolmentId = cooperatives[0]?.enrolmentId ?? '';
  const { windows } = await ask<{ windows: { id: string; opensOn: string }[]; today: string }>(
    `/enrolments/${enrolmentId}/follow-ups`,
  );
  const planNow = async () => {
    const { plan } = await ask<{ plan: Plan | null }>(`/enrolments/${enrolmentId}/plan`);
    if (!plan) throw new Error('The demonstration has no plan where the next session is.');
    return plan;
  };
  const plan = await planNow();
  const actions = plan.actions.map(({ id }) => id);
  const photosOf = new Map(plan.actions.map(({ id, files }) => [id, files.length]));
  const commentsOn = async (id: string): Promise<string[]> => {
    const texts: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page = await ask<{ items: { text: string }[]; nextCursor: string | null }>(
        `/actions/${id}/comments?limit=100${query}`,
      );
      texts.push(...page.items.map(({ text }) => text));
      cursor = page.nextCursor;
    }
    return texts;
  };
  const today = new Date().toISOString().slice(0, 10);
  const open = windows.filter(({ opensOn }) => opensOn <= today);
  return {
    ...{ enrolmentId, windows: open, session, actions },
    roomForPhoto: () => {
      const free = actions.find((id) => (photosOf.get(id) ?? mostPhotos) < mostPhotos);
      if (free) photosOf.set(free, (photosOf.get(free) ?? 0) + 1);
      return free ?? null;
    },
    whatTheApiKnows: async (beginning) => {
      const mine = (words: string[]) => words.filter((word) => word.startsWith(beginning)).sort();
      const logged = await Promise.all(
        open.map(({ id }) => ask<{ followUps: { summary: string }[] }>(`/follow-up-windows/${id}`)),
      );
      const comments = await Promise.all(actions.map(commentsOn));
      const roll = await ask<{ people: { name: string }[] }>(`/sessions/${session}/roll`);
      const after = await planNow();
      return {
        followUps: mine(logged.flatMap(({ followUps }) => followUps.map(({ summary }) => summary))),
        comments: mine(comments.flat()),
        walkIns: mine(roll.people.map(({ name }) => name.replace('Venue ', ''))),
        photos: mine(after.actions.flatMap(({ files }) => files.map(({ name }) => name.replace('.jpg', '')))),
      };
    },
  };
}
