import type { OutcomeSheet } from '../api/answers';
import { places } from '../graph/parties';
import type { OptionOf, PartyOf } from './elements';

/** The table of outcomes as it is looked at: which columns, which rows, in which order. */

type Row = OutcomeSheet['rows'][number];

export type Column =
  | { kind: 'number' | 'words' | 'holds' | 'steps'; id: string }
  | { kind: 'option'; id: string; option: number }
  | { kind: 'rank'; id: string; player: number }
  | { kind: 'mark'; id: string; concept: number; player: number };

export interface Line {
  row: Row;
  /** The ids of the options taken. */
  taken: readonly string[];
  /** What each party does, in full. */
  title: string;
  /** What the outcome is found by, in small letters. */
  search: string;
}

export interface Filter {
  text: string;
  holds: boolean;
  reachable: boolean;
  /** By option: taken or not; missing when either will do. */
  options: Readonly<Record<string, 'Y' | 'N'>>;
}

export interface Order {
  by: string;
  down: boolean;
}

export const unfiltered: Filter = { text: '', holds: false, reachable: false, options: {} };

export function isFiltered({ text, holds, reachable, options }: Filter): boolean {
  return text.trim() !== '' || holds || reachable || Object.keys(options).length > 0;
}

/** The parties whose options are in the sheet, in their own colours whoever decides inside them. */
export function partiesIn(sheet: OutcomeSheet, nameOf: (party: string) => string | undefined): PartyOf[] {
  const ids = [...new Set(sheet.options.map(({ party }) => party))];
  const colours = places(sheet.players, ids);
  return ids.map((id) => ({ id, name: nameOf(id) ?? sheet.players.find(({ party }) => party === id)?.name ?? id, place: colours.get(id) ?? 0, factions: [] }));
}

/** The sheet with its players in those colours. */
export function coloured(sheet: OutcomeSheet): OutcomeSheet {
  const colours = places(sheet.players, sheet.options.map(({ party }) => party));
  return { ...sheet, players: sheet.players.map((player) => ({ ...player, place: colours.get(player.id) ?? player.place })) };
}

export function optionsIn(sheet: OutcomeSheet, parties: readonly PartyOf[]): OptionOf[] {
  const places = new Map(parties.map(({ id, place }) => [id, place]));
  return sheet.options.map((option) => ({ ...option, place: places.get(option.party) ?? 0 }));
}

/** The same under their short names, by which a row says what is taken in it. */
export function shortly(sheet: OutcomeSheet, options: readonly OptionOf[]): OptionOf[] {
  return options.map((option, place) => ({ ...option, label: sheet.options[place]?.shortName ?? option.label }));
}

/** Players whose preferences are not known well enough to rank outcomes by: of them one can only say that they may leave. */
export function unranked(sheet: OutcomeSheet): ReadonlySet<string> {
  return new Set(sheet.players.filter((_, place) => sheet.rows.some(({ ranks }) => ranks[place] === 0)).map(({ id }) => id));
}

export function columnsOf(sheet: OutcomeSheet): Column[] {
  const each = sheet.players.map((_, player) => player);
  return [
    { kind: 'number', id: 'number' },
    { kind: 'words', id: 'words' },
    { kind: 'holds', id: 'holds' },
    { kind: 'steps', id: 'steps' },
    ...sheet.options.map((_, option): Column => ({ kind: 'option', id: `option:${option}`, option })),
    ...each.map((player): Column => ({ kind: 'rank', id: `rank:${player}`, player })),
    ...sheet.concepts.flatMap((_, concept) => each.map((player): Column => ({ kind: 'mark', id: `mark:${concept}:${player}`, concept, player }))),
  ];
}

export function linesOf(sheet: OutcomeSheet, parties: readonly PartyOf[]): Line[] {
  return sheet.rows.map((row) => {
    const options = sheet.options.filter((_, place) => row.letters[place] === 'Y');
    const acts = parties
      .map(({ id, name }) => ({ name, labels: options.filter(({ party }) => party === id).map(({ label }) => label) }))
      .filter(({ labels }) => labels.length > 0);
    const title = acts.map(({ name, labels }) => `${name}: ${labels.join(', ')}`).join('; ');
    const ids = options.map(({ id }) => id);
    const named = options.flatMap(({ id, shortName }) => [id, shortName]).join(' ');
    return { row, taken: ids, title, search: `s${row.number} ${row.letters} ${title} ${named}`.toLowerCase() };
  });
}

export function filtered(lines: readonly Line[], sheet: OutcomeSheet, filter: Filter, concept: number): Line[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const asked = sheet.options.flatMap(({ id }, place) => (filter.options[id] ? [{ place, letter: filter.options[id] }] : []));
  return lines.filter(({ row, search }) =>
    (!filter.holds || row.holds[concept] === true)
    && (!filter.reachable || row.steps >= 0)
    && asked.every(({ place, letter }) => row.letters[place] === letter)
    && words.every((word) => (/^s\d+$/.test(word) ? search.startsWith(`${word} `) : search.includes(word))));
}

const least = Number.MAX_SAFE_INTEGER;
const markOrder = 'rsu';

/** By what a column sorts: the smaller stands first. */
function weight(line: Line, column: Column, concept: number): number {
  const { row } = line;
  switch (column.kind) {
    case 'number': return row.number;
    case 'words': return line.taken.length;
    case 'holds': return row.holds[concept] === true ? 0 : 1;
    case 'steps': return row.steps < 0 ? least : row.steps;
    case 'option': return row.letters[column.option] === 'Y' ? 0 : 1;
    case 'rank': return row.ranks[column.player] || least;
    case 'mark': return markOrder.indexOf(row.marks[column.concept]?.[column.player] ?? '') >>> 0;
  }
}

/** Sorted by a column; rows that are level stay in the order of their numbers. */
export function sorted(lines: readonly Line[], columns: readonly Column[], order: Order, concept: number): Line[] {
  const column = columns.find(({ id }) => id === order.by);
  if (column === undefined) return [...lines];
  const weighed = lines.map((line) => ({ line, by: weight(line, column, concept) }));
  const sign = order.down ? -1 : 1;
  weighed.sort((one, other) => sign * (one.by - other.by) || one.line.row.number - other.line.row.number);
  return weighed.map(({ line }) => line);
}

/** After a column's heading is pressed: sorted by it, then the other way round. */
export function turned(order: Order, by: string): Order {
  return order.by === by ? { by, down: !order.down } : { by, down: false };
}

/** After an option's filter is pressed: any, taken, not taken, any. */
export function cycled(filter: Filter, option: string): Filter {
  const now = filter.options[option];
  const rest = Object.fromEntries(Object.entries(filter.options).filter(([id]) => id !== option));
  return { ...filter, options: now === undefined ? { ...rest, [option]: 'Y' } : now === 'Y' ? { ...rest, [option]: 'N' } : rest };
}

/** The lines as text that a spreadsheet takes in: values apart by tabs, one line each; where no option is taken it says `nothing`. */
export function tabbed(lines: readonly Line[], columns: readonly Column[], head: (column: Column) => string, concept: number, nothing: string): string {
  const value = ({ row, title }: Line, column: Column): string => {
    switch (column.kind) {
      case 'number': return `s${row.number}`;
      case 'words': return title || nothing;
      case 'holds': return row.holds[concept] === true ? 'x' : '';
      case 'steps': return row.steps < 0 ? '' : String(row.steps);
      case 'option': return row.letters[column.option] ?? '';
      case 'rank': return row.ranks[column.player] ? String(row.ranks[column.player]) : '';
      case 'mark': return row.marks[column.concept]?.[column.player] ?? '';
    }
  };
  // A spreadsheet would take a first = + - @ for a formula.
  const plain = (text: string) => text.replace(/[\t\r\n]+/g, ' ').replace(/^(?=[=+\-@])/, "'");
  const rows = [columns.map(head), ...lines.map((line) => columns.map((column) => value(line, column)))];
  return rows.map((cells) => cells.map(plain).join('\t')).join('\n');
}
