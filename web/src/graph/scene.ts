import type { OptionOf, Outcome, Picture } from '../api/answers';
import { at, curve, heading, pathOf, reversed, rounded, type Curve, type Flow, type Size } from './curve';
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
  /** What each party does in it; empty when nothing is done, or when it is drawn as a dot. */
  lines: readonly { place: number; text: string }[];
}
export interface EdgeMark {
  key: string;
  from: string;
  to: string;
  mover: string;
  place: number;
  taken: boolean;
  oneWay: boolean;
  onTheWay: boolean;
  path: string;
  heads: readonly Pointer[];
  /** The stroke across a step that cannot be taken back. */
  bar: Pointer | null;
  /** Where its mover's name is written, and whether beside the line or on it. */
  label: (Place & { beside: boolean }) | null;
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
}

const margin = 26;

export function scene(picture: Picture, layout: Layout, look: Look): Scene {
  const nodes = picture.nodes.map((node): NodeMark => ({
    id: node.id, outcome: node.outcome, holds: node.holds, reached: node.reached,
    ...(layout.get(node.id) ?? { x: 0, y: 0 }),
    lines: look.shape === 'box' ? doing(node.outcome, look) : [],
  }));
  const edges = paired(picture.edges).map(([edge, back]) => edgeMark(edge, back, layout, look));
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), values[0] ?? 0);
  const [left, top] = [least(xs) - look.size.width / 2 - margin, least(ys) - look.size.height / 2 - margin];
  return {
    left, top, shape: look.shape, size: look.size, nodes, edges,
    width: most(xs) + look.size.width / 2 + margin - left,
    height: most(ys) + look.size.height / 2 + margin - top,
  };
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

/** The size that all boxes of the pictures need. */
export function boxSize(pictures: readonly Picture[], look: Pick<Look, 'options' | 'places'>): Size {
  const all = pictures.flatMap(({ nodes }) => nodes.map(({ outcome }) => doing(outcome, look)));
  const longest = all.reduce((most, lines) => lines.reduce((longer, { text }) => Math.max(longer, text.length), most), 0);
  const tallest = all.reduce((most, lines) => Math.max(most, lines.length), 1);
  return { width: Math.min(224, Math.max(124, 66 + longest * 6.7)), height: Math.max(40, 16 + tallest * 17) };
}

/** What fits into a box of a width. */
export function fitted(text: string, width: number): string {
  const room = Math.floor((width - 60) / 6.5);
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

function edgeMark(edge: Edge, back: Edge | null, layout: Layout, look: Look): EdgeMark {
  const nowhere = { x: 0, y: 0 };
  const line = curve(layout.get(edge.from) ?? nowhere, layout.get(edge.to) ?? nowhere, look.size, look.flow, look.shape === 'dot');
  const both = back !== null && back.taken === edge.taken;
  return {
    key: keyOf(edge), from: edge.from, to: edge.to, mover: edge.mover, place: look.places.get(edge.mover) ?? 0,
    taken: edge.taken, oneWay: edge.oneWay, onTheWay: edge.onTheWay ?? false,
    path: pathOf(line),
    heads: both ? [pointer(line, 1), pointer(reversed(line), 1)] : [pointer(line, 1)],
    bar: edge.oneWay ? pointer(line, 0.28) : null,
    label: labelled(line, look.flow),
    sentences: back === null ? [edge.sentence] : [edge.sentence, back.sentence],
  };
}

function labelled(line: Curve, flow: Flow): EdgeMark['label'] {
  const [start, , , end] = line;
  if (flow === 'down' && end.y > start.y) {
    const upright = Math.abs(end.x - start.x) < (end.y - start.y) * 0.5;
    return { x: rounded((upright ? (start.x + end.x) / 2 : end.x) + 9), y: rounded(upright ? (start.y + end.y) / 2 : end.y - 13), beside: true };
  }
  if (flow !== 'free') return null;
  const { x, y } = at(line, 0.5);
  return { x: rounded(x), y: rounded(y), beside: false };
}

function pointer(line: Curve, t: number): Pointer {
  const { x, y } = at(line, t);
  return { x: rounded(x), y: rounded(y), angle: Math.round(heading(line, t)) };
}
