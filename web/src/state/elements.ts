import { at, drop, isMapping, put, type Json, type Mapping, type Path } from './tree';

/** What the pages read from a document that may still be wrong in places: they show what is there and judge nothing. */

export type Basis = 'reported' | 'inferred' | 'assumed';

export interface PartyOf {
  id: string;
  name: string;
  /** Position in the case: its colour and dash pattern. */
  place: number;
  factions: readonly { id: string; name: string }[];
}

export interface OptionOf {
  id: string;
  label: string;
  party: string;
  place: number;
}

export function entries(tree: Json | undefined, path: Path): [string, Json][] {
  const found = at(tree, path);
  return isMapping(found) ? Object.entries(found) : [];
}

export function items(tree: Json | undefined, path: Path): Json[] {
  const found = at(tree, path);
  return Array.isArray(found) ? found : [];
}

/** The words of an element under the first of the keys it has; a bare text is its own. */
export function textOf(element: Json | undefined, keys: readonly string[]): string {
  if (typeof element === 'string') return element;
  if (!isMapping(element)) return '';
  const key = keys.find((one) => element[one] !== undefined && element[one] !== null);
  return key === undefined ? '' : String(element[key]);
}

export function withText(element: Json | undefined, keys: readonly string[], text: string): Json {
  if (typeof element === 'string') return text;
  const mapping = isMapping(element) ? element : {};
  return { ...mapping, [keys.find((one) => mapping[one] !== undefined) ?? keys[0] ?? 'label']: text };
}

/** An element as a mapping, which can carry grounds; a bare text goes under its key. */
export function asMapping(element: Json | undefined, key: string): Mapping {
  if (isMapping(element)) return element;
  return typeof element === 'string' ? { [key]: element } : {};
}

export function basisOf(element: Json | undefined): Basis {
  const basis = isMapping(element) ? element['basis'] : undefined;
  return basis === 'reported' || basis === 'inferred' ? basis : 'assumed';
}

const named = (id: string, element: Json) => textOf(element, ['name', 'label']) || id;

export function parties(document: Mapping): PartyOf[] {
  return entries(document, ['parties']).map(([id, party], place) => ({
    id, name: named(id, party), place,
    factions: entries(party, ['factions']).map(([faction, of]) => ({ id: faction, name: named(faction, of) })),
  }));
}

export function options(document: Mapping): OptionOf[] {
  return entries(document, ['parties']).flatMap(([party, of], place) =>
    entries(of, ['options']).map(([id, option]) => ({ id, label: isMapping(option) ? textOf(option, ['label']) || id : id, party, place })),
  );
}

/** Everybody who can act: the parties, and the camps within them. */
export function actors(document: Mapping): { value: string; label: string }[] {
  return parties(document).flatMap(({ id, name, factions }) => [
    { value: id, label: name },
    ...factions.map((faction) => ({ value: `${id}/${faction.id}`, label: `${name}: ${faction.name}` })),
  ]);
}

const reserved = ['not', 'and', 'or', 'if', 'iff', 'true', 'false', 'split', 'unknown', 'quorum', 'unaware', 'basis', 'because', 'evidence'];

/** An id made once from the first words of a label; it stays when the label changes. */
export function idFrom(label: string, taken: readonly string[]): string {
  const [first = '', ...rest] = label.normalize('NFD').replace(/[^\w\s-]|_/g, '').split(/[\s-]+/).filter((word) => word !== '').slice(0, 4);
  const joined = first.toLowerCase() + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join('');
  const stem = /^[a-z]/i.test(joined) ? joined.slice(0, 40) : `item${joined.slice(0, 36)}`;
  const unfit = (id: string) => taken.includes(id) || reserved.includes(id) || /^[YN]+$/i.test(id);
  if (!unfit(stem)) return stem;
  let count = 2;
  while (unfit(`${stem}${count}`)) count++;
  return `${stem}${count}`;
}

const preferences = ['prefers', 'ranking', 'weights', 'unknown'];

/** Gives a party a camp; the first takes over the preferences the party had, for a party has its own or its camps'. */
export function addCamp(document: Mapping, path: Path, id: string, name: string): Mapping {
  const party = asMapping(at(document, path), 'name');
  const first = entries(party, ['factions']).length === 0;
  const taken = first ? Object.fromEntries(Object.entries(party).filter(([key]) => preferences.includes(key))) : {};
  const rest = first ? Object.fromEntries(Object.entries(party).filter(([key]) => !preferences.includes(key))) : party;
  return put(document, path, put(rest, ['factions', id], { name, ...taken }));
}

/** Takes a camp away; the preferences of the last become the party's again. */
export function dropCamp(document: Mapping, path: Path, id: string): Mapping {
  const party = asMapping(at(document, path), 'name');
  const camp = asMapping(at(party, ['factions', id]), 'name');
  const left = drop(drop(party, ['factions', id]), ['holds', id]);
  if (entries(left, ['factions']).length > 0) return put(document, path, left['control'] === id ? drop(left, ['control']) : left);
  const kept = Object.fromEntries(Object.entries(left).filter(([key]) => !['factions', 'control', 'holds'].includes(key)));
  const given = Object.fromEntries(Object.entries(camp).filter(([key]) => preferences.includes(key)));
  return put(document, path, { ...kept, ...given });
}
