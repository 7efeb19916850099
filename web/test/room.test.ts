import { describe, expect, it } from 'vitest';
import type { OptionOf, Picture } from '../src/api/answers';
import type { Flow } from '../src/graph/curve';
import { closed, field, lanes, turned, type Layout } from '../src/graph/layout';
import { around, extent, meet } from '../src/graph/labels';
import { places } from '../src/graph/parties';
import { box, boxSize, scene, type Scene } from '../src/graph/scene';
import gallery from './gallery.json';

/** The published cases under every setting, as the server says what to draw of them. */
const drawings = gallery.flatMap(({ case: name, options: taken, answers }) => {
  const options = taken.map(([id, party]): OptionOf => ({ id: id!, label: id!, party: party! }));
  return answers.map(({ setting, players, nodes, edges }) => ({
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

function drawn({ picture, options, players }: Drawing, flow: Flow): Scene {
  const look = { options, places: places(players, options.map(({ party }) => party)), names: new Map(players.map(({ id, name }) => [id, name])) };
  const size = boxSize([picture], look);
  const pitch = { x: size.width + 16, y: size.height + 33 };
  const down = closed(lanes([picture], pitch), picture, pitch).layout;
  const layout: Record<Flow, () => Layout> = {
    down: () => down,
    right: () => turned(down, pitch, { x: size.width + 56, y: size.height + 26 }),
    free: () => field(picture, size.width * 1.1),
  };
  return scene(picture, layout[flow](), { ...look, size, flow, shape: 'box' });
}

/** Points along a line of a scene, from its path. */
function along(path: string): { x: number; y: number }[] {
  const [x0, y0, x1, y1, x2, y2, x3, y3] = path.match(/-?[\d.]+/g)!.map(Number) as [number, number, number, number, number, number, number, number];
  return Array.from({ length: 60 }, (_, step) => {
    const [t, s] = [step / 59, 1 - step / 59];
    const mix = (a: number, b: number, c: number, d: number) => s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    return { x: mix(x0, x1, x2, x3), y: mix(y0, y1, y2, y3) };
  });
}

describe.each(['down', 'right', 'free'] as const)('drawings that run %s', (flow) => {
  it.each(drawings)('leave room for every name: $name', (drawing) => {
    const { nodes, edges, size, left, top, width, height } = drawn(drawing, flow);
    const labels = edges.flatMap(({ label, key }) => (label ? [{ key, room: extent(label) }] : []));
    for (const { key, room } of labels) {
      expect(room.left >= left && room.right <= left + width && room.top >= top && room.bottom <= top + height).toBe(true);
      for (const node of nodes) expect(meet(room, around(node, size.width / 2, size.height / 2)), `${key} on ${node.id}`).toBe(false);
      for (const other of labels) if (other.key !== key) expect(meet(room, other.room), `${key} on ${other.key}`).toBe(false);
      for (const edge of edges) {
        if (edge.key === key && flow === 'free') continue;
        for (const { x, y } of along(edge.path)) expect(x > room.left && x < room.right && y > room.top && y < room.bottom, `${key} on the line ${edge.key}`).toBe(false);
      }
    }
  });

  it.each(drawings)('hold their words in their boxes: $name', (drawing) => {
    const { nodes, size } = drawn(drawing, flow);
    for (const { lines } of nodes) {
      expect(box.head + lines.length * box.row).toBeLessThanOrEqual(size.height);
      for (const { text } of lines) expect(box.pad + box.mark + text.length * 6.5).toBeLessThanOrEqual(size.width - box.pad);
    }
  });
});

describe('drawings of the answer', () => {
  it.each(drawings)('lead through no outcome and set none upon another: $name', (drawing) => {
    const { nodes, edges, size } = drawn(drawing, 'down');
    for (const node of nodes) {
      const room = around(node, size.width / 2, size.height / 2);
      for (const other of nodes) if (other.id !== node.id) expect(meet(room, around(other, size.width / 2, size.height / 2)), `${node.id} on ${other.id}`).toBe(false);
      for (const edge of edges) for (const { x, y } of along(edge.path)) expect(x > room.left && x < room.right && y > room.top && y < room.bottom, `${edge.key} through ${node.id}`).toBe(false);
    }
  });

  it('name at least one line of each who moves in the sample', () => {
    for (const drawing of drawings.filter(({ name }) => name.startsWith('strikes'))) {
      const { edges } = drawn(drawing, 'down');
      const named = new Set(edges.flatMap(({ label }) => (label ? [label.text] : [])));
      expect(named.size, drawing.name).toBeGreaterThanOrEqual(2);
    }
  });
});
