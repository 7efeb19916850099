import type { Answer } from '../api/answers';

/** Who decides, as the control parameter says it: us=partnership,mx=split. */
export function controlOf(switches: Answer['switches'], party?: string, value?: string): string {
  return switches.map((one) => `${one.party}=${one.party === party && value !== undefined ? value : one.chosen}`).join(',');
}

/** Every setting worth having at hand: the columns of the table, and the choices of the only switch. */
export function settingsOf(answer: Answer, most = 8): string[] {
  const columns = answer.across.combinations.map(({ control }) => control);
  const [only, ...others] = answer.switches;
  const choices = only && others.length === 0 ? only.choices.filter(({ unavailable }) => !unavailable).map(({ value }) => `${only.party}=${value}`) : [];
  return [...new Set([...columns, ...choices])].slice(0, most);
}

/** First what holds and can be reached where the chosen column says who decides, and soonest; then what does for most others. */
export function ranked(rows: Answer['across']['rows'], chosen = -1): Answer['across']['rows'] {
  const here = ({ cells }: (typeof rows)[number]) => (cells[chosen]?.holds ? (cells[chosen].steps ?? 99) : 999);
  const weight = ({ cells }: (typeof rows)[number]) => cells.reduce((sum, { holds, steps }) => sum + (holds ? (steps === undefined ? 1 : 100) : 0), 0);
  const soonest = ({ cells }: (typeof rows)[number]) => Math.min(...cells.map(({ holds, steps }) => (holds ? (steps ?? 99) : 99)));
  return [...rows].sort((left, right) => here(left) - here(right) || weight(right) - weight(left) || soonest(left) - soonest(right));
}

/** Names of players; camps by their own, without their party's. */
export function namesOf({ players, switches }: Pick<Answer, 'players' | 'switches'>): Map<string, string> {
  const camps = switches.flatMap(({ party, choices }) => choices.map(({ value, label }) => [`${party}/${value}`, label] as const));
  return new Map([...players.map(({ id, name }) => [id, name] as const), ...camps]);
}
