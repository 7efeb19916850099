/** Pure updates of a document as JSON: every one returns a new document and keeps the order of keys. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Mapping = { [key: string]: Json };
export type Path = readonly (string | number)[];

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function at(tree: Json | undefined, path: Path): Json | undefined {
  let here: Json | undefined = tree;
  for (const step of path) {
    if (Array.isArray(here)) here = here[Number(step)];
    else if (isMapping(here)) here = Object.hasOwn(here, step) ? here[String(step)] : undefined;
    else return undefined;
  }
  return here;
}

/** Puts a value at a path, making mappings on the way; a mapping gets a new key at its end. */
export function put<T extends Json>(tree: T, path: Path, value: Json): T {
  const [step, ...rest] = path;
  if (step === undefined) return value as T;
  if (Array.isArray(tree)) {
    const copy = [...tree];
    const place = Number(step);
    copy[place] = put(copy[place] ?? {}, rest, value);
    return copy as T;
  }
  const mapping: Mapping = isMapping(tree) ? tree : {};
  return { ...mapping, [step]: put(mapping[step] ?? {}, rest, value) } as unknown as T;
}

export function drop<T extends Json>(tree: T, path: Path): T {
  const last = path.at(-1);
  const parent = at(tree, path.slice(0, -1));
  if (last === undefined || parent === undefined) return tree;
  if (Array.isArray(parent)) return put(tree, path.slice(0, -1), parent.filter((_, place) => place !== Number(last)));
  if (!isMapping(parent)) return tree;
  return put(tree, path.slice(0, -1), Object.fromEntries(Object.entries(parent).filter(([key]) => key !== last)));
}

/** Puts a value, or takes the key away when the value says nothing. */
export function set<T extends Json>(tree: T, path: Path, value: Json | undefined): T {
  return value === undefined || value === '' ? drop(tree, path) : put(tree, path, value);
}

export function append<T extends Json>(tree: T, path: Path, value: Json): T {
  const list = at(tree, path);
  return put(tree, path, [...(Array.isArray(list) ? list : []), value]);
}

/** Moves an item of a list or a key of a mapping by some places; at the edge it stays. */
export function shift<T extends Json>(tree: T, path: Path, by: number): T {
  const last = path.at(-1);
  const parent = at(tree, path.slice(0, -1));
  if (last === undefined || parent === undefined) return tree;
  if (Array.isArray(parent)) return put(tree, path.slice(0, -1), moved(parent, Number(last), Number(last) + by));
  if (!isMapping(parent)) return tree;
  const entries = Object.entries(parent);
  const from = entries.findIndex(([key]) => key === last);
  return put(tree, path.slice(0, -1), Object.fromEntries(moved(entries, from, from + by)));
}

export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  if (from < 0 || from >= list.length || to < 0 || to >= list.length) return [...list];
  const copy = [...list];
  copy.splice(to, 0, ...copy.splice(from, 1));
  return copy;
}

export function pointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function pathOf(text: string): string[] {
  return text.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function sameJson(left: Json, right: Json): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
