import { describe, expect, it } from 'vitest';
import type { OptionOf, Picture } from '../src/api/answers';
import { answerScene } from '../src/graph/answer';
import { points } from '../src/graph/curve';
import { field } from '../src/graph/layout';
import { around, extent, meet } from '../src/graph/labels';
import { places } from '../src/graph/parties';
import { box, boxSize, scene, type Scene } from '../src/graph/scene';
import gallery from './gallery.json';

/** The published cases under every setting, as the server says what to draw of them. */
const drawings = gallery.flatMap(({ case: name, options: taken, answers }) => {
  const options = taken.map(([id, party, shortName]): OptionOf => ({ id: id!, label: id!, shortName: shortName!, party: party! }));
  return answers.map(({ setting, players, nodes, edges }) => ({
    case: name,
    name: `${name} with ${setting || 'no camps'}`,
    options,
    players: players.map(([id, called, party]) => ({ id: id!, name: called!, party: party! })),
    picture: {
      view: 'answer', leftOut: 0, sentences: [],
      nodes: (nodes as [string, string, number, number, number][]).map(([id, letters, now, holds, reached]) => ({
        id, holds: holds === 1, reached: reached === 1, layer: 0, concepts: [],
        outcome: { number: id, letters, now: now === 1, labels: [], words: 'nothing done' },
      })),
      edges: (edges as [string, string, string, number, number][]).map(([from, to, mover, gains, oneWay]) => ({ from, to, mover, taken: gains === 1, oneWay: oneWay === 1, sentence: '' })),
    } satisfies Picture,
  }));
});

type Drawing = (typeof drawings)[number];

const lookOf = ({ options, players }: Drawing) => ({ options, places: places(players, options.map(({ party }) => party)), names: new Map(players.map(({ id, name }) => [id, name])) });

/** As the answer draws it, alone and beside the other settings, and as the graph draws all moves. */
const ways: Record<string, (drawing: Drawing) => Scene> = {
  'of the answer': (drawing) => answerScene([drawing.picture], drawing.picture, lookOf(drawing)),
  'of the answer beside others': (drawing) => answerScene(drawings.filter(({ case: name }) => name === drawing.case).map(({ picture }) => picture), drawing.picture, lookOf(drawing)),
  'of all moves': (drawing) => {
    const look = lookOf(drawing);
    const size = boxSize([drawing.picture], look);
    return scene(drawing.picture, field(drawing.picture, size.width * 1.45), { ...look, size, flow: 'free', shape: 'box' });
  },
};

describe.each(Object.entries(ways))('drawings %s', (way, drawn) => {
  it.each(drawings)('leave room for every name: $name', (drawing) => {
    const { nodes, edges, size, left, top, width, height } = drawn(drawing);
    const labels = edges.flatMap(({ label, key }) => (label ? [{ key, room: extent(label) }] : []));
    for (const { key, room } of labels) {
      expect(room.left >= left && room.right <= left + width && room.top >= top && room.bottom <= top + height).toBe(true);
      for (const node of nodes) expect(meet(room, around(node, size.width / 2, size.height / 2)), `${key} on ${node.id}`).toBe(false);
      for (const other of labels) if (other.key !== key) expect(meet(room, other.room), `${key} on ${other.key}`).toBe(false);
      for (const edge of edges) {
        if (edge.key === key && way === 'of all moves') continue;
        for (const { x, y } of points(edge.line)) expect(x > room.left && x < room.right && y > room.top && y < room.bottom, `${key} on the line ${edge.key}`).toBe(false);
      }
    }
  });

  it.each(drawings)('hold their words in their boxes: $name', (drawing) => {
    const { nodes, size } = drawn(drawing);
    for (const { lines } of nodes) {
      expect(box.head + lines.length * box.row).toBeLessThanOrEqual(size.height);
      for (const { text } of lines) expect(box.pad + box.mark + text.length * 6.5).toBeLessThanOrEqual(size.width - box.pad);
    }
  });
});

describe.each(Object.entries(ways).slice(0, 2))('drawings %s', (_, drawn) => {
  it.each(drawings)('lead through no outcome and set none upon another: $name', (drawing) => {
    const { nodes, edges, size } = drawn(drawing);
    for (const node of nodes) {
      const room = around(node, size.width / 2, size.height / 2);
      for (const other of nodes) if (other.id !== node.id) expect(meet(room, around(other, size.width / 2, size.height / 2)), `${node.id} on ${other.id}`).toBe(false);
      for (const edge of edges) for (const { x, y } of points(edge.line)) expect(x > room.left && x < room.right && y > room.top && y < room.bottom, `${edge.key} through ${node.id}`).toBe(false);
    }
  });

  it.each(drawings.filter((one) => one.case === 'strikes-or-partnership'))('have room in their panel, and name who moves: $name', (drawing) => {
    const { edges, width } = drawn(drawing);
    expect(width * 0.92).toBeLessThanOrEqual(457);
    expect(new Set(edges.flatMap(({ label }) => (label ? [label.text] : []))).size).toBeGreaterThanOrEqual(2);
  });
});
