import { textOf } from './elements';
import { at, pathOf, type Mapping } from './tree';

/**
 * Where a pointer points, in words, outermost first: Mexico, Options, Suspend cooperation. What has a name is called by
 * it, a place in a list by its number from 1, and a key by its word.
 */
export function placeSaid(document: Mapping, pointer: string, keys: Readonly<Record<string, string>>): string[] {
  const path = pathOf(pointer);
  return path.flatMap((step, depth) => {
    if (step === 'parties' && depth === 0 && path.length > 1) return [];
    const element = at(document, path.slice(0, depth + 1));
    const named = depth === 0 ? '' : textOf(typeof element === 'string' ? undefined : element, ['name', 'label', 'title']);
    if (named) return [named];
    if (/^\d+$/.test(step)) return [String(Number(step) + 1)];
    return [keys[step] ?? step];
  });
}
