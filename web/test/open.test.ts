import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CaseView } from '../src/api/cases';
import { OpenCase } from '../src/state/open.svelte';
import { Workbench } from './workbench';

const workbench = new Workbench();
let view: CaseView;
let delay: number;

beforeEach(() => {
  delay = 0;
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value), removeItem: (key: string) => kept.delete(key) });
  vi.stubGlobal('document', { cookie: '', documentElement: { lang: 'en' } });
  vi.stubGlobal('EventSource', class { addEventListener() {} close() {} });
  vi.stubGlobal('fetch', async (path: string, { method, headers, body }: { method: string; headers: Record<string, string>; body?: string }) => {
    const answer = workbench.handle(method, path, body === undefined ? undefined : JSON.parse(body), headers['If-Match'] ?? null);
    await new Promise((resolve) => setTimeout(resolve, delay));
    return new Response(answer.body === undefined ? null : JSON.stringify(answer.body), { status: answer.status });
  });
  view = workbench.handle('POST', '/api/cases', { blank: { title: 'One' } }, null).body as CaseView;
});

afterEach(() => vi.unstubAllGlobals());

test('an edit made while another is on its way is kept and saved after it', async () => {
  const open = new OpenCase(view);
  delay = 30;
  open.edit('first', (document) => ({ ...document, title: 'Two' }));
  const first = open.flush();
  await new Promise((resolve) => setTimeout(resolve, 5));
  open.edit('second', (document) => ({ ...document, summary: 'Words' }));
  await first;
  await open.flush();
  expect(open.document).toMatchObject({ title: 'Two', summary: 'Words' });
  expect(open.saving).toBe('saved');
  expect(open.head).toBe(3);
});

test('an edit made while a step is undone follows on what is undone to', async () => {
  const open = new OpenCase(view);
  open.edit('first', (document) => ({ ...document, title: 'Two' }));
  await open.flush();
  delay = 30;
  const undone = open.undo();
  await new Promise((resolve) => setTimeout(resolve, 5));
  open.edit('second', (document) => ({ ...document, summary: 'Words' }));
  expect(await undone).toBe('first');
  await open.flush();
  expect(open.document).toMatchObject({ title: 'One', summary: 'Words' });
});

test('with a change made elsewhere, mine is kept as a step after theirs', async () => {
  const [mine, theirs] = [new OpenCase(view), new OpenCase(view)];
  theirs.edit('theirs', (document) => ({ ...document, title: 'Theirs' }));
  await theirs.flush();
  mine.edit('mine', (document) => ({ ...document, title: 'Mine' }));
  await mine.flush();
  expect(mine.conflict).toBe(theirs.head);
  await mine.keepMine('Kept mine');
  expect([mine.conflict, mine.title, mine.saving]).toEqual([null, 'Mine', 'saved']);
});
