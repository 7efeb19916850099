import type { Outcome } from '../api/answers';
import { options, type OptionOf } from './elements';
import { at, isMapping, put, type Json, type Mapping, type Path } from './tree';

/** Outcomes and patterns in letters go by the order of the options; by ids they survive a change of that order. */

const written = /^[YN]+$/;

/** The ids an outcome names as taken, in either form; null when it is neither. */
export function taken(outcome: Json | undefined, order: readonly string[]): string[] | null {
  if (outcome === undefined || outcome === null) return [];
  if (typeof outcome === 'string') return written.test(outcome) ? order.filter((_, place) => outcome[place] === 'Y') : null;
  if (Array.isArray(outcome) && outcome.every((id) => typeof id === 'string' && !written.test(id))) return outcome as string[];
  return null;
}

/** The ids taken in an outcome whose letters go by one of several orders: the one that gives its labels. */
export function takenAmong({ letters, labels }: Pick<Outcome, 'letters' | 'labels'>, orders: readonly (readonly OptionOf[])[]): string[] {
  const read = orders.map((order) => order.filter((_, place) => letters[place] === 'Y'));
  const meant = read.find((options) => options.length === labels.length && options.every(({ label }, place) => label === labels[place]));
  return (meant ?? []).map(({ id }) => id);
}

export function lettersOf(ids: readonly string[], order: readonly string[]): string {
  return order.map((id) => (ids.includes(id) ? 'Y' : 'N')).join('');
}

export type Pattern = Readonly<Record<string, 'Y' | 'N'>>;

export function patternOf(pattern: Json | undefined, order: readonly string[]): Pattern {
  const pairs = typeof pattern === 'string'
    ? order.map((id, place) => [id, pattern[place]] as const)
    : isMapping(pattern) ? Object.entries(pattern) : [];
  return Object.fromEntries(pairs.filter(([, letter]) => letter === 'Y' || letter === 'N')) as Pattern;
}

/** Writes by ids whatever goes by the order of the options, before that order changes. */
export function byIds(document: Mapping): Mapping {
  const order = options(document).map(({ id }) => id);
  let result = document;
  const now = taken(document['now'], order);
  if (typeof document['now'] === 'string' && now !== null) result = put(result, ['now'], now);
  for (const path of patternsIn(document)) {
    const pattern = at(document, path);
    if (typeof pattern === 'string') result = put(result, path, { ...patternOf(pattern, order) });
  }
  for (const path of rankingsIn(document)) {
    const ranking = at(document, path);
    if (Array.isArray(ranking)) result = put(result, path, ranking.map((item) => rankedByIds(item, order)));
  }
  return result;
}

function rankedByIds(item: Json, order: readonly string[]): Json {
  if (typeof item === 'string') return taken(item, order) ?? item;
  if (!Array.isArray(item) || taken(item, order) !== null) return item;
  return item.map((member) => taken(member, order) ?? member);
}

const keys = (tree: Json | undefined) => (isMapping(tree) ? Object.keys(tree) : []);

function patternsIn(document: Mapping): Path[] {
  return [
    ...keys(document['demands']).flatMap((demand) => [
      ['demands', demand, 'asks'],
      ...keys(at(document, ['demands', demand, 'readings'])).map((reading) => ['demands', demand, 'readings', reading, 'asks']),
    ]),
    ...keys(document['threats']).map((threat) => ['threats', threat, 'then']),
  ];
}

function rankingsIn(document: Mapping): Path[] {
  const own = keys(document['parties']).flatMap((party) => [
    ['parties', party, 'ranking'],
    ...keys(at(document, ['parties', party, 'factions'])).map((faction) => ['parties', party, 'factions', faction, 'ranking']),
  ]);
  const seen = keys(document['seenBy']).flatMap((viewer) => keys(at(document, ['seenBy', viewer])).map((other) => ['seenBy', viewer, other, 'ranking']));
  return [...own, ...seen];
}
