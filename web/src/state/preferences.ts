import { entries, textOf } from './elements';
import { at, isMapping, moved, set, type Json, type Mapping } from './tree';

/** What somebody wants, as the document has it, with the doubts about it, which name judgements by their words. */

export const judgements = (of: Json | undefined): Json[] => {
  const list = isMapping(of) ? of['prefers'] : undefined;
  return Array.isArray(list) ? list : [];
};

export const members = (judgement: Json): Json[] => (Array.isArray(judgement) ? judgement : [judgement]);

export function wordsOf(judgement: Json): string {
  return members(judgement).map((member) => textOf(member, ['say'])).join(' | ');
}

/** What a party wants as the case has it, without doubts: its own preferences, or those of the camp that decides, or of its first. */
export function wantsOf(document: Mapping, party: string): Mapping {
  const of = at(document, ['parties', party]);
  const camps = entries(of, ['factions']);
  const owner = camps.length === 0 ? of : (camps.find(([id]) => id === at(of, ['control'])) ?? camps[0])?.[1];
  return Object.fromEntries(Object.entries(isMapping(owner) ? owner : {}).filter(([key]) => ['prefers', 'ranking', 'weights'].includes(key)));
}

export interface Doubts {
  maybe: readonly Json[];
  order: readonly Json[];
}

export function doubtsOf(of: Json | undefined): Doubts {
  const unknown = isMapping(of) ? of['unknown'] : undefined;
  const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
  if (isMapping(unknown)) return { maybe: list(unknown['maybe']), order: list(unknown['order']) };
  return {
    maybe: list(unknown).flatMap((one) => (isMapping(one) ? list(one['maybe']) : [])),
    order: list(unknown).filter((one) => Array.isArray(one)),
  };
}

export function withDoubts(of: Mapping, { maybe, order }: Doubts): Mapping {
  const unknown: Mapping = { ...(maybe.length > 0 ? { maybe: [...maybe] } : {}), ...(order.length > 0 ? { order: [...order] } : {}) };
  return set(of, ['unknown'], Object.keys(unknown).length > 0 ? unknown : undefined);
}

/** Which judgement a doubt names: by its place from 1, its words, or the words of its group; -1 when it names none. */
export function placeOf(name: Json, list: readonly Json[]): number {
  if (typeof name === 'number') return name >= 1 && name <= list.length ? name - 1 : -1;
  const words = wordsOf(name);
  return list.findIndex((judgement) => Array.isArray(judgement) === Array.isArray(name) && wordsOf(judgement) === words);
}

function nameOf(place: number, list: readonly Json[]): Json {
  const judgement = list[place] ?? '';
  const name: Json = Array.isArray(judgement) ? judgement.map((member) => textOf(member, ['say'])) : textOf(judgement, ['say']);
  return placeOf(name, list) === place ? name : place + 1;
}

/** Replaces the judgements; `to` says where each of the old ones is now, so that doubts about them stay with them. */
export function replaced(of: Mapping, next: readonly Json[], to: (old: number) => number | null): Mapping {
  const old = judgements(of);
  const doubts = doubtsOf(of);
  const renamed = (name: Json): Json | null => {
    const place = placeOf(name, old);
    if (place < 0) return name;
    const now = to(place);
    return now === null ? null : nameOf(now, next);
  };
  const maybe = doubts.maybe.map(renamed).filter((name) => name !== null);
  const order = doubts.order
    .map((pair) => (Array.isArray(pair) ? pair.map(renamed) : [null]))
    .filter((pair): pair is Json[] => pair.every((name) => name !== null));
  return withDoubts(set(of, ['prefers'], next.length > 0 ? [...next] : undefined), { maybe, order });
}

export function reordered(of: Mapping, order: readonly number[]): Mapping {
  const list = judgements(of);
  return replaced(of, order.map((old) => list[old] ?? ''), (old) => order.indexOf(old));
}

export function swapped(of: Mapping, place: number, by: number): Mapping {
  return reordered(of, moved(judgements(of).map((_, old) => old), place, place + by));
}

export function removed(of: Mapping, place: number): Mapping {
  return replaced(of, judgements(of).filter((_, old) => old !== place), (old) => (old === place ? null : old > place ? old - 1 : old));
}

/** Changes one member of a judgement; a text that gains more than words becomes a mapping. */
export function changed(of: Mapping, place: number, member: number, to: Json): Mapping {
  const next = judgements(of).map((judgement, old) => {
    if (old !== place) return judgement;
    return Array.isArray(judgement) ? judgement.map((one, at) => (at === member ? to : one)) : to;
  });
  return replaced(of, next, (old) => old);
}

/** Makes one group of a judgement and the one above it; doubts about either have nothing left to stand on. */
export function joined(of: Mapping, place: number): Mapping {
  const list = judgements(of);
  if (place < 1 || place >= list.length) return of;
  const group = [...members(list[place - 1] ?? ''), ...members(list[place] ?? '')];
  const next = [...list.slice(0, place - 1), group, ...list.slice(place + 1)];
  return replaced(of, next, (old) => (old === place || old === place - 1 ? null : old > place ? old - 1 : old));
}

/** Takes a member out of its group, to stand just below it. */
export function split(of: Mapping, place: number, member: number): Mapping {
  const list = judgements(of);
  const group = members(list[place] ?? '');
  const left = group.filter((_, at) => at !== member);
  const next = [...list.slice(0, place), left.length === 1 ? (left[0] ?? '') : left, group[member] ?? '', ...list.slice(place + 1)];
  return replaced(of, next, (old) => (old === place ? null : old > place ? old + 1 : old));
}

export function maybeToggled(of: Mapping, place: number): Mapping {
  const list = judgements(of);
  const doubts = doubtsOf(of);
  const without = doubts.maybe.filter((name) => placeOf(name, list) !== place);
  return withDoubts(of, { ...doubts, maybe: without.length < doubts.maybe.length ? without : [...doubts.maybe, nameOf(place, list)] });
}

/** Says that it is not known whether a judgement matters more than the next. */
export function doubted(of: Mapping, place: number): Mapping {
  const list = judgements(of);
  return place + 1 < list.length ? unordered(of, nameOf(place, list), nameOf(place + 1, list)) : of;
}

/** Says that it is not known how two judgements, or two outcomes, compare. */
export function unordered(of: Mapping, one: Json, other: Json): Mapping {
  const doubts = doubtsOf(of);
  return withDoubts(of, { ...doubts, order: [...doubts.order, [one, other]] });
}

export function settled(of: Mapping, pair: number): Mapping {
  const doubts = doubtsOf(of);
  return withDoubts(of, { ...doubts, order: doubts.order.filter((_, place) => place !== pair) });
}
