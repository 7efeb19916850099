import { isMapping, type Mapping } from './tree';

/** A document with changes that had not reached the server when its page was closed. */
export interface Kept {
  document: Mapping;
  head: number;
  at: number;
  key: string;
}

const page = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
const prefix = (id: string) => `parley.unsaved.${id}.`;
const locks = globalThis.navigator?.locks;
/** Held for as long as this page lives, so that others can tell what it keeps from what a closed page left. */
void locks?.request(`parley.page.${page}`, () => new Promise<void>(() => undefined));
/** Where pages cannot be told alive: what was written just now may be on its way to the server. */
const settled = 8_000;

export function keep(id: string, document: Mapping, head: number): void {
  try {
    localStorage.setItem(prefix(id) + page, JSON.stringify({ document, head, at: Date.now() }));
  } catch {
    // The browser's store is full or forbidden: the server's copy is then the only one.
  }
}

export function forget(id: string, key = prefix(id) + page): void {
  localStorage.removeItem(key);
}

/** The newest of those that other pages left behind. */
export async function leftBehind(id: string, now = Date.now()): Promise<Kept | null> {
  const held = (await locks?.query())?.held?.map(({ name }) => name);
  const closed = (kept: Kept) => (held ? !held.includes(`parley.page.${kept.key.slice(prefix(id).length)}`) : now - kept.at > settled);
  const found = Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix(id)) && key !== prefix(id) + page)
    .map((key) => read(key))
    .filter((kept) => kept !== null)
    .filter(closed);
  return found.sort((left, right) => right.at - left.at)[0] ?? null;
}

function read(key: string): Kept | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '');
    if (!isMapping(value) || !isMapping(value['document'])) return null;
    return { document: value['document'], head: Number(value['head']), at: Number(value['at']), key };
  } catch {
    return null;
  }
}
