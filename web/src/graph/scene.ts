import type { OptionOf, Outcome, Picture } from '../api/answers';
import { at, curve, heading, pathOf, reversed, rounded, type Curve, type Flow, type Size } from './curve';
import { labels, type Label, type Rect } from './labels';
import type { Layout, Place } from './layout';

/** What is drawn and where, as plain data: the pages, the export and the tests all read it from here. */
export interface Scene {
  left: number;
  top: number;
  width: number;
  height: number;
  shape: Shape;
  size: Size;
  nodes: readonly NodeMark[];
  edges: readonly EdgeMark[];
}
export type Shape = 'box' | 'dot';
export interface NodeMark extends Place {
  id: string;
  outcome: Outcome;
  holds: boolean;
  reached: boolean;
  /** What each party does in it, a line for as much as fits; empty when nothing is done, or when it is drawn as a dot. */
  lines: readonly DoingLine[];
}
export interface DoingLine {
  place: number;
  text: string;
  /** Whether its party's mark stands before it; it goes on with the line above otherwise. */
  first: boolean;
}
export interface EdgeMark {
  key: string;
  from: string;
  to: string;
  mover: string;
  place: number;
  taken: boolean;
  /** Somebody would take it, and today leads to where it starts. */
  live: boolean;
  oneWay: boolean;
  onTheWay: boolean;
  line: Curve;
  path: string;
  heads: readonly Pointer[];
  /** The stroke across a step that cannot be taken back. */
  bar: Pointer | null;
  /** Its mover's name, where there is room for it. */
  label: Label | null;
  sentences: readonly string[];
}
export interface Pointer extends Place {
  angle: number;
}
export interface Look {
  shape: Shape;
  size: Size;
  flow: Flow;
  options: readonly OptionOf[];
  /** Of parties and players among the colours. */
  places: ReadonlyMap<string, number>;
  /** Names of players, to be written at their lines. */
  names?: ReadonlyMap<string, string>;
  /** How many letters a row of a box may have. */
  letters?: number;
}

/** Of a box: its head with the number, a row for each line, and what is left around them. */
export const box = { head: 20, row: 16, pad: 8, mark: 17 };
/** Where the middle of a line is in a box of a height. */
export const rowAt = (row: number, height: number) => box.head + box.row * (row + 0.5) - height / 2 - 1;
const [letter, narrow, over] = [6.7, 17, 3];
/** More lines than these are not named, and are drawn thin. */
export const plain = 24;

export function scene(picture: Picture, layout: Layout, look: Look): Scene {
  const nodes = picture.nodes.map((node): NodeMark => ({
    id: node.id, outcome: node.outcome, holds: node.holds, reached: node.reached,
    ...(layout.get(node.id) ?? { x: 0, y: 0 }),
    lines: look.shape === 'box' ? wrapped(doing(node.outcome, look), look.letters) : [],
  }));
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
  const greatest = (values: number[]) => values.reduce((a, b) => Math.max(a, b), values[0] ?? 0);
  const side = look.flow === 'free' ? 26 : 10;
  const [left, top] = [least(xs) - look.size.width / 2 - side, least(ys) - look.size.height / 2 - 24];
  const [right, bottom] = [greatest(xs) + look.size.width / 2 + side, greatest(ys) + look.size.height / 2 + side];
  const edges = edgeMarks(picture, nodes, layout, look, { left, right, top, bottom });
  return { left, top, width: right - left, height: bottom - top, shape: look.shape, size: look.size, nodes, edges };
}

/** What each party does in an outcome, in the words the sentences use. */
export function doing(outcome: Outcome, { options, places }: Pick<Look, 'options' | 'places'>): { place: number; text: string }[] {
  const parties = [...new Set(options.map(({ party }) => party))];
  return parties
    .map((party) => ({
      place: places.get(party) ?? 0,
      text: options.filter((option, place) => option.party === party && outcome.letters[place] === 'Y').map(({ shortName }) => shortName).join(', '),
    }))
    .filter(({ text }) => text !== '');
}

/** The same in lines that a box has room for, broken between words; a word alone may be a little longer. */
export function wrapped(lines: readonly { place: number; text: string }[], letters = narrow): DoingLine[] {
  return lines.flatMap(({ place, text }) => {
    const rows: string[] = [];
    for (const word of text.split(' ')) {
      const last = rows.at(-1);
      if (last !== undefined && last.length + word.length + 1 <= letters) rows[rows.length - 1] = `${last} ${word}`;
      else rows.push(word);
    }
    return rows.map((row, at) => ({ place, first: at === 0, text: fitted(row, letters + over) }));
  });
}

/** The size that all boxes of the pictures need. */
export function boxSize(pictures: readonly Picture[], look: Pick<Look, 'options' | 'places' | 'letters'>): Size {
  const all = pictures.flatMap(({ nodes }) => nodes.map(({ outcome }) => wrapped(doing(outcome, look), look.letters)));
  const widest = all.reduce((wide, lines) => lines.reduce((wider, { text }) => Math.max(wider, text.length), wide), 0);
  const tallest = all.reduce((tall, lines) => Math.max(tall, lines.length), 1);
  return { width: Math.round(Math.max(126, 2 * box.pad + box.mark + widest * letter)), height: box.head + tallest * box.row + 5 };
}

/** No more than so many letters of it. */
export function fitted(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`;
}

type Edge = Picture['edges'][number];

/** A step and its way back by the same mover are one line; it points where the mover would go. */
function paired(edges: readonly Edge[]): [Edge, Edge | null][] {
  const known = new Map(edges.map((edge) => [keyOf(edge), edge]));
  return edges.flatMap((edge): [Edge, Edge | null][] => {
    const back = known.get(keyOf({ ...edge, from: edge.to, to: edge.from })) ?? null;
    if (back === null) return [[edge, null]];
    const leads = edge.taken !== back.taken ? edge.taken : keyOf(edge) < keyOf(back);
    return leads ? [[edge, back]] : [];
  });
}

const keyOf = ({ from, to, mover }: Edge) => `${from} ${to} ${mover}`;

function edgeMarks(picture: Picture, nodes: readonly NodeMark[], layout: Layout, look: Look, within: Rect): EdgeMark[] {
  const nowhere = { x: 0, y: 0 };
  const pairs = paired(picture.edges);
  const lines = pairs.map(([{ from, to, mover }]) => ({
    curve: curve(layout.get(from) ?? nowhere, layout.get(to) ?? nowhere, look.size, look.flow, look.shape === 'dot'),
    text: pairs.length <= plain ? look.names?.get(mover) : undefined,
  }));
  const live = new Set(nodes.filter(({ reached }) => reached).map(({ id }) => id));
  const written = labels(lines, nodes, look.size, look.flow, within);
  return pairs.map(([edge, back], place) => edgeMark(edge, back, lines[place]!.curve, look, written[place] ?? null, live));
}

function edgeMark(edge: Edge, back: Edge | null, line: Curve, look: Look, label: Label | null, live: ReadonlySet<string>): EdgeMark {
  const both = back !== null && back.taken === edge.taken;
  return {
    key: keyOf(edge), from: edge.from, to: edge.to, mover: edge.mover, place: look.places.get(edge.mover) ?? 0,
    taken: edge.taken, live: edge.taken && live.has(edge.from), oneWay: edge.oneWay, onTheWay: edge.onTheWay ?? false,
    line, path: pathOf(line),
    heads: both ? [pointer(line, 1), pointer(reversed(line), 1)] : [pointer(line, 1)],
    bar: edge.oneWay ? pointer(line, 0.28) : null,
    label,
    sentences: back === null ? [edge.sentence] : [edge.sentence, back.sentence],
  };
}

function pointer(line: Curve, t: number): Pointer {
  const { x, y } = at(line, t);
  return { x: rounded(x), y: rounded(y), angle: Math.round(heading(line, t)) };
}
