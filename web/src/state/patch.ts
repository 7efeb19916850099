import type { Edit } from '../api/jobs';
import { at, drop, pathOf, put, type Json, type Mapping } from './tree';

/** Applies the edits the server offers (JSON Patch: add, remove, replace, move), in order; the document itself stays. */
export function patched(document: Mapping, edits: readonly Edit[]): Mapping {
  return edits.reduce(applied, document);
}

function applied(document: Mapping, edit: Edit): Mapping {
  const path = pathOf(edit.path);
  switch (edit.op) {
    case 'remove': return drop(document, path);
    case 'replace': return put(document, path, edit.value as Json);
    case 'add': return added(document, path, edit.value as Json);
    case 'move': {
      const from = pathOf(edit.from ?? '');
      const value = at(document, from);
      return value === undefined ? document : added(drop(document, from), path, value);
    }
  }
}

function added(document: Mapping, path: readonly string[], value: Json): Mapping {
  const within = path.slice(0, -1);
  const list = at(document, within);
  if (!Array.isArray(list)) return put(document, path, value);
  const place = path.at(-1) === '-' ? list.length : Number(path.at(-1));
  return put(document, within, list.toSpliced(place, 0, value));
}
