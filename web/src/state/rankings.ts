import type { OutcomeSheet, Ranking } from '../api/answers';
import { taken } from './letters';
import type { Json } from './tree';

/** A ranking as classes of outcomes, best first; each outcome is the ids of the options taken. */
export type Classes = string[][][];

export function classesOf(ranking: Json | undefined, order: readonly string[]): Classes {
  if (!Array.isArray(ranking)) return [];
  return ranking.map((item) => {
    const one = taken(item, order);
    if (one !== null) return [one];
    return Array.isArray(item) ? item.map((member) => taken(member, order) ?? []) : [];
  });
}

export function rankingOf(classes: Classes): Json {
  return classes.map((outcomes) => (outcomes.length === 1 ? (outcomes[0] ?? []) : outcomes));
}

/** What an answer about a ranking says as classes; null when it leaves outcomes out. */
export function classesSaid(ranking: Ranking, order: readonly string[]): Classes | null {
  if (ranking.all === undefined || ranking.all.some(({ more }) => more > 0)) return null;
  return ranking.all.map(({ outcomes }) => outcomes.map(({ letters }) => taken(letters, order) ?? []));
}

/** What a player's ranks in a table of outcomes say as classes. */
export function classesIn(sheet: OutcomeSheet, player: number): Classes {
  const order = sheet.options.map(({ id }) => id);
  const ranks = [...new Set(sheet.rows.map((row) => row.ranks[player] ?? 0))].sort((left, right) => left - right);
  return ranks.map((rank) => sheet.rows.filter((row) => (row.ranks[player] ?? 0) === rank).map((row) => taken(row.letters, order) ?? []));
}

export function joinedClasses(classes: Classes, place: number): Classes {
  return [...classes.slice(0, place - 1), [...(classes[place - 1] ?? []), ...(classes[place] ?? [])], ...classes.slice(place + 1)];
}

export function splitClass(classes: Classes, place: number, member: number): Classes {
  const outcomes = classes[place] ?? [];
  const out = outcomes[member];
  if (out === undefined) return classes;
  return [...classes.slice(0, place), outcomes.filter((_, at) => at !== member), [out], ...classes.slice(place + 1)];
}
