import { describe, expect, it } from 'vitest';
import type { OptionOf, Picture } from '../src/api/answers';
import { at, heading, type Curve } from '../src/graph/curve';
import { field, lanes, layers, tree } from '../src/graph/layout';
import { neighbour } from '../src/graph/neighbour';
import { paper } from '../src/graph/paper';
import { places } from '../src/graph/parties';
import { box, boxSize, doing, fitted, scene, wrapped, type Scene } from '../src/graph/scene';

const options: OptionOf[] = [
  { id: 'strike', label: 'Order strikes', shortName: 'strike', party: 'us' },
  { id: 'specify', label: 'Say what is demanded', shortName: 'specify', party: 'us' },
  { id: 'sign', label: 'Sign', shortName: 'sign', party: 'mx' },
];
const players = [
  { id: 'us', party: 'us' },
  { id: 'mx', party: 'mx' },
];
const node = (id: string, letters: string, layer: number, holds = false): Picture['nodes'][number] => ({
  id, holds, layer, concepts: [], reached: layer >= 0,
  outcome: { number: id, letters, now: layer === 0, labels: [], words: options.filter((_, place) => letters[place] === 'Y').map((option) => option.id).join(', ') || 'nothing done' },
});
const edge = (from: string, to: string, mover: string, taken: boolean, oneWay = false): Picture['edges'][number] => ({ from, to, mover, taken, oneWay, onTheWay: taken, sentence: `${mover}: ${from} to ${to}` });
const picture = (nodes: Picture['nodes'], edges: Picture['edges']): Picture => ({ view: 'answer', nodes, edges, leftOut: 0, sentences: [] });

const forced = picture([node('s1', 'NNN', 0), node('s2', 'YNN', 1, true), node('s3', 'NYN', -1), node('s7', 'NYY', -1, true)], [edge('s1', 's2', 'us', true, true), edge('s1', 's3', 'us', false), edge('s3', 's7', 'mx', true)]);
const partnered = picture([node('s1', 'NNN', 0), node('s3', 'NYN', 1), node('s7', 'NYY', 2, true), node('s2', 'YNN', -1)], [edge('s1', 's3', 'us', true), edge('s3', 's7', 'mx', true), edge('s1', 's2', 'us', false, true)]);
const look = { options, places: places(players), shape: 'box' as const, flow: 'down' as const, size: { width: 140, height: 50 } };
const pitch = { x: 170, y: 100 };

/** A scene as text, so that a change of the drawing reads as a difference. */
function told({ nodes, edges, left, top, width, height }: Scene): string[] {
  return [
    `${left},${top} ${width}x${height}`,
    ...nodes.map(({ id, x, y, holds, reached, lines }) => `${id} at ${x},${y}${holds ? ' holds' : ''}${reached ? '' : ' apart'}: ${lines.map(({ place, text }) => `${place} ${text}`).join('; ')}`),
    ...edges.map(({ key, taken, path, heads, bar }) => `${key}${taken ? ' taken' : ''} ${path} heads ${heads.length}${bar ? ' bar' : ''}`),
  ];
}

describe('lanes', () => {
  it('keeps every outcome where it is when somebody else decides', () => {
    const layout = lanes([forced, partnered], pitch);
    const [before, after] = [scene(forced, layout, look), scene(partnered, layout, look)];
    for (const { id, x, y } of before.nodes) expect(after.nodes.find((one) => one.id === id)).toMatchObject({ x, y });
  });

  it('puts today on top and each way on in a lane', () => {
    expect([...lanes([forced], pitch)]).toEqual([['s1', { x: 0, y: 0 }], ['s2', { x: 0, y: 100 }], ['s3', { x: 170, y: 100 }], ['s7', { x: 170, y: 200 }]]);
  });

  it('gives what no step leads to a lane of its own', () => {
    const alone = picture([node('s1', 'NNN', 0), node('s7', 'NYY', -1, true)], []);
    expect(lanes([alone], pitch).get('s7')).toEqual({ x: 170, y: 100 });
  });
});

describe('scene', () => {
  it('draws the sample as before', () => {
    expect(told(scene(forced, lanes([forced], pitch), look))).toMatchInlineSnapshot(`
      [
        "-80,-49 330x284",
        "s1 at 0,0: ",
        "s2 at 0,100 holds: 0 strike",
        "s3 at 170,100 apart: 0 specify",
        "s7 at 170,200 holds apart: 0 specify; 1 sign",
        "s1 s2 us taken M0,31C0,57.6 0,42.4 0,69 heads 1 bar",
        "s1 s3 us M47.6,31C47.6,57.6 170,42.4 170,69 heads 1",
        "s3 s7 mx taken M170,131C170,157.6 170,142.4 170,169 heads 1",
      ]
    `);
  });

  it('makes one line of a move and its way back, pointing where the mover gains', () => {
    const both = picture(forced.nodes, [edge('s1', 's3', 'us', false), edge('s3', 's1', 'us', true)]);
    const { edges } = scene(both, lanes([both], pitch), look);
    expect(edges.map(({ from, to, taken, heads, sentences }) => [from, to, taken, heads.length, sentences.length])).toEqual([['s3', 's1', true, 1, 2]]);
  });

  it('points both ways where the mover gains by neither', () => {
    const level = picture(forced.nodes, [edge('s1', 's3', 'us', false), edge('s3', 's1', 'us', false)]);
    expect(scene(level, lanes([level], pitch), look).edges.map(({ heads }) => heads.length)).toEqual([2]);
  });

  it('says who does what, by party', () => {
    expect(doing(node('x', 'YYY', 1).outcome, look)).toEqual([{ place: 0, text: 'strike, specify' }, { place: 1, text: 'sign' }]);
  });

  it('makes boxes that hold their words', () => {
    expect(boxSize([forced], look).height).toBeGreaterThan(box.head + 2 * box.row);
    expect(wrapped([{ place: 0, text: 'land, grace, recognise the parliament-in-exile-abroad' }]).map(({ text, first }) => [text, first])).toEqual([
      ['land, grace,', true],
      ['recognise the', false],
      ['parliament-in-exile…', false],
    ]);
    expect(fitted('specify', 10)).toBe('specify');
  });
});

describe('layouts', () => {
  const ring = picture(Array.from({ length: 40 }, (_, place) => node(`s${place}`, 'NNN', place % 5)), Array.from({ length: 40 }, (_, place) => edge(`s${place}`, `s${(place * 7 + 1) % 40}`, 'us', true)));

  it('are the same every time', () => {
    expect([...field(ring, 90)]).toEqual([...field(ring, 90)]);
    expect([...layers(ring, pitch)]).toEqual([...layers(ring, pitch)]);
  });

  it('put a row for each number of steps', () => {
    const rows = layers(ring, pitch);
    for (const { id, layer } of ring.nodes) expect(rows.get(id)?.y).toBe(layer * pitch.y);
  });

  it('keep leaves of a tree apart', () => {
    const grown = tree(forced, pitch);
    expect([grown.get('s2')?.y, grown.get('s7')?.y]).toEqual([0, 100]);
    expect(grown.get('s1')).toEqual({ x: 0, y: 0 });
  });

  it('settle several hundred outcomes quickly', () => {
    const large = picture(Array.from({ length: 400 }, (_, place) => node(`s${place}`, 'NNN', place % 9)), Array.from({ length: 1600 }, (_, place) => edge(`s${place % 400}`, `s${(place * 13 + 5) % 400}`, 'us', true)));
    const began = performance.now();
    expect(field(large, 90).size).toBe(400);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('arrow keys', () => {
  const drawn = scene(forced, lanes([forced], pitch), look);

  it('go along the lines', () => {
    expect(neighbour(drawn, 's1', 'ArrowDown')).toBe('s2');
    expect(neighbour(drawn, 's7', 'ArrowUp')).toBe('s3');
    expect(neighbour(drawn, 's3', 'ArrowUp')).toBe('s1');
  });

  it('reach what no line leads to as well', () => {
    expect(neighbour(drawn, 's2', 'ArrowRight')).toBe('s3');
  });

  it('stay where there is nothing further', () => {
    expect(neighbour(drawn, 's1', 'ArrowUp')).toBeNull();
    expect(neighbour(drawn, 's1', 'Home')).toBeNull();
  });
});

describe('parties', () => {
  it('keep their colours when their camps part', () => {
    const parted = places([{ id: 'us/force', party: 'us' }, { id: 'us/partnership', party: 'us' }, { id: 'mx', party: 'mx' }]);
    expect([parted.get('us/force'), parted.get('mx'), parted.get('us/partnership')]).toEqual([0, 1, 2]);
  });
});

describe('figures on paper', () => {
  const figure = { title: 'A <title> & more', description: 'What it shows', width: 120, legend: [{ place: 0, name: 'United States' }, { place: 1, name: 'Mexico' }], words: { today: 'today', holds: 'holds', ringed: 'holds for everyone', apart: 'not reached', taken: 'gains', notTaken: 'no gain', oneWay: 'cannot be taken back' } };
  const svg = paper(scene(forced, lanes([forced], pitch), look), figure);

  it('keep text as text and escape it', () => {
    expect(svg).toContain('<title id="t">A &lt;title&gt; &amp; more</title>');
    expect(svg).toMatch(/<text [^>]*>specify<\/text>/);
    expect(svg).toContain('width="120mm"');
  });

  it('show in the legend the heads by which steps in somebody’s interest are told without colour', () => {
    const heads = svg.split('\n').filter((row) => /gains|no gain/.test(row)).map((row) => /fill="([^"]*)"\/><text/.exec(row)?.[1]);
    expect(heads).toEqual(['#1a1b1d', '#fff']);
  });

  it('use nothing a program might not read', () => {
    expect(svg).not.toMatch(/<style|class=|var\(|NaN|undefined/);
  });
});

describe('curves', () => {
  it('start and end where they say', () => {
    const line: Curve = [{ x: 0, y: 0 }, { x: 0, y: 5 }, { x: 10, y: 5 }, { x: 10, y: 10 }];
    expect([at(line, 0), at(line, 1)]).toEqual([{ x: 0, y: 0 }, { x: 10, y: 10 }]);
    expect(Math.round(heading(line, 1))).toBeGreaterThan(45);
  });
});
