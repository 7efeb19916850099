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
/** Another page may be saving this moment; what it wrote just now is not lost yet. */
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
export function leftBehind(id: string, now = Date.now()): Kept | null {
  const found = Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix(id)) && key !== prefix(id) + page)
    .map((key) => read(key))
    .filter((kept) => kept !== null && now - kept.at > settled);
  return found.sort((left, right) => (right?.at ?? 0) - (left?.at ?? 0))[0] ?? null;
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
