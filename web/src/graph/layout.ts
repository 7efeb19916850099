import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { Picture } from '../api/answers';

/** Where things stand; nothing here knows how they look. Every layout gives the same places for the same pictures. */
export interface Place {
  x: number;
  y: number;
}
export type Layout = ReadonlyMap<string, Place>;
export interface Pitch {
  x: number;
  y: number;
}

/** How much further today stands from what follows when lines fan out from it. */
const apart = 14;

const today = (nodes: Picture['nodes']) => nodes.find(({ outcome }) => outcome.now)?.id ?? nodes[0]?.id;

/**
 * For the answer: today on top, one row for each step, one lane for each way on. It is laid out for all pictures at once, so
 * that an outcome stays where it is when somebody else decides.
 */
export function lanes(pictures: readonly Picture[], pitch: Pitch): Layout {
  const nodes = pictures.flatMap((picture) => picture.nodes);
  const onward = outgoing(pictures.flatMap((picture) => picture.edges));
  const places = new Map<string, Place>();
  let lane = 0;
  const put = (id: string, row: number) => {
    places.set(id, { x: lane * pitch.x, y: row * pitch.y });
    let first = true;
    for (const next of onward.get(id) ?? []) {
      if (places.has(next)) continue;
      if (!first) lane++;
      first = false;
      put(next, row + 1);
    }
  };
  const start = today(nodes);
  if (start !== undefined) put(start, 0);
  for (const { id } of nodes) {
    if (places.has(id)) continue;
    lane++;
    put(id, 1);
  }
  return places;
}

/** The same for one picture, in few lanes: what follows stands below, or in the nearest lane that is free there. */
export function packed(picture: Picture, pitch: Pitch): Layout {
  const onward = outgoing(picture.edges);
  const places = new Map<string, Place>();
  const full = new Set<string>();
  let most = 0;
  const put = (id: string, lane: number, row: number) => {
    const free = [lane, lane + 1, lane - 1, lane + 2, lane - 2].find((one) => one >= 0 && one <= most && !full.has(`${one} ${row}`)) ?? ++most;
    full.add(`${free} ${row}`);
    places.set(id, { x: free * pitch.x, y: row * pitch.y });
    for (const next of onward.get(id) ?? []) if (!places.has(next)) put(next, free, row + 1);
  };
  const start = today(picture.nodes);
  if (start !== undefined) put(start, 0, 0);
  for (const { id } of picture.nodes) if (!places.has(id)) put(id, 0, 1);
  return places;
}

/** Closes the lanes in which nothing drawn stands but today, keeping their order, with today over the middle of what follows. */
export function closed(layout: Layout, picture: Picture, pitch: Pitch): Layout {
  const start = today(picture.nodes);
  const others = picture.nodes.filter(({ id }) => id !== start);
  const used = [...new Set(others.map(({ id }) => layout.get(id)?.x ?? 0))].sort((left, right) => left - right);
  const places = new Map(others.map(({ id }) => [id, { x: used.indexOf(layout.get(id)?.x ?? 0) * pitch.x, y: layout.get(id)?.y ?? 0 }]));
  if (start !== undefined) {
    const next = picture.edges.filter(({ from }) => from === start).flatMap(({ to }) => places.get(to)?.x ?? []);
    places.set(start, { x: next.length === 0 ? 0 : (Math.min(...next) + Math.max(...next)) / 2, y: (layout.get(start)?.y ?? 0) - (used.length > 1 ? apart : 0) });
  }
  return places;
}

/** The same with steps to the right and lanes below each other, for many lanes. */
export function turned(layout: Layout, from: Pitch, to: Pitch): Layout {
  return new Map([...layout].map(([id, { x, y }]) => [id, { x: (y / from.y) * to.x, y: (x / from.x) * to.y }]));
}

/** For the evolution: one row for each number of steps from today; within a row, each stands below what leads to it. */
export function layers(picture: Picture, pitch: Pitch): Layout {
  const deepest = Math.max(0, ...picture.nodes.map(({ layer }) => layer));
  const rows: string[][] = [];
  for (const { id, layer } of picture.nodes) (rows[layer < 0 ? deepest + 1 : layer] ??= []).push(id);
  const near = beside(picture.edges);
  const order = new Map<string, number>();
  const count = (row: readonly string[]) => row.forEach((id, place) => order.set(id, place - (row.length - 1) / 2));
  const drawn = rows.filter((row) => row !== undefined);
  drawn.forEach(count);
  for (let sweep = 0; sweep < 8; sweep++) {
    for (const row of sweep % 2 === 0 ? drawn : drawn.toReversed()) {
      const mean = new Map(row.map((id) => [id, middle((near.get(id) ?? []).map((other) => order.get(other) ?? 0), order.get(id) ?? 0)]));
      row.sort((left, right) => (mean.get(left) ?? 0) - (mean.get(right) ?? 0));
      count(row);
    }
  }
  return new Map(drawn.flatMap((row, place) => row.map((id) => [id, { x: (order.get(id) ?? 0) * pitch.x, y: place * pitch.y }] as const)));
}

/** For the tree: one column for each step, its leaves evenly spaced, a branching beside the first it leads to. */
export function tree(picture: Picture, pitch: Pitch): Layout {
  const onward = outgoing(picture.edges);
  const places = new Map<string, Place>();
  let leaf = 0;
  const put = (id: string, column: number): number => {
    places.set(id, { x: column * pitch.x, y: 0 });
    const below = [...(onward.get(id) ?? [])].filter((next) => !places.has(next)).map((next) => put(next, column + 1));
    const y = below[0] ?? leaf++ * pitch.y;
    places.set(id, { x: column * pitch.x, y });
    return y;
  };
  for (const { id } of picture.nodes) if (!places.has(id)) put(id, 0);
  return places;
}

/** For all moves: what is connected stands near. No motion and no chance: it is settled before it is drawn. */
export function field(picture: Picture, distance: number): Layout {
  const nodes = picture.nodes.map(({ id }) => ({ id, x: 0, y: 0 }));
  const size = nodes.length;
  nodes.forEach((node, place) => {
    const angle = (2 * Math.PI * place) / size;
    node.x = Math.cos(angle) * distance * Math.sqrt(size);
    node.y = Math.sin(angle) * distance * Math.sqrt(size);
  });
  const links = picture.edges.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(nodes)
    .force('link', forceLink<(typeof nodes)[number], (typeof links)[number]>(links).id(({ id }) => id).distance(distance).strength(0.08))
    .force('apart', forceManyBody().strength(-distance * 7))
    .force('room', forceCollide(distance * 0.56).iterations(2))
    .force('x', forceX(0).strength(0.04))
    .force('y', forceY(0).strength(0.09))
    .stop()
    .tick(size > 300 ? 150 : 300);
  return new Map(nodes.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

function outgoing(edges: Picture['edges']): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { from, to } of edges) found.set(from, (found.get(from) ?? new Set()).add(to));
  return found;
}

function beside(edges: Picture['edges']): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { from, to } of edges) {
    found.set(from, [...(found.get(from) ?? []), to]);
    found.set(to, [...(found.get(to) ?? []), from]);
  }
  return found;
}

function middle(values: readonly number[], otherwise: number): number {
  return values.length === 0 ? otherwise : values.reduce((sum, value) => sum + value, 0) / values.length;
}
