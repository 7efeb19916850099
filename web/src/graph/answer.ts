import type { Picture } from '../api/answers';
import { points } from './curve';
import { closed, lanes, packed, turned, type Layout, type Pitch } from './layout';
import { around, type Rect } from './labels';
import { boxSize, scene, type Look, type Scene } from './scene';

/** No drawing of the answer is worth more room to the side than this. */
const wide = 500;
/** Drawn smaller than so, words could not be read. */
export const least = 0.92;
/** How many letters a row of a box has, if that leaves the drawing narrow enough; otherwise as few as boxes can do with. */
const letters = 26;

/**
 * The drawing of an answer. Outcomes stay where they are when somebody else decides, unless lines would then run through
 * outcomes or the drawing would grow wider than its place; it runs to the right if only that makes it narrower.
 *
 * @param all the pictures of every setting; those of a setting stand in them
 * @param room how wide its place is; zero where that is not known
 */
export function answerScene(all: readonly Picture[], picture: Picture, look: Pick<Look, 'options' | 'places' | 'names'>, room = 0): Scene {
  const most = room > 0 ? Math.min(wide, room / least) : wide;
  const broad = drawnIn(all, picture, { ...look, letters }, most);
  const narrow = drawnIn(all, picture, look, most);
  return cost(broad, most) <= cost(narrow, most) && broad.height <= narrow.height ? broad : narrow;
}

function drawnIn(all: readonly Picture[], picture: Picture, look: Pick<Look, 'options' | 'places' | 'names' | 'letters'>, most: number): Scene {
  const size = boxSize(all, look);
  const pitch = { x: size.width + 16, y: size.height + (picture.nodes.length <= 7 ? 56 : 33) };
  const aside = { x: size.width + 56, y: size.height + 26 };
  const backwards = { ...picture, edges: picture.edges.toReversed() };
  const layouts = [lanes(all, pitch), lanes([picture], pitch), lanes([backwards], pitch), packed(picture, pitch)].map((layout) => closed(layout, picture, pitch));
  const down = (layout: Layout) => scene(picture, layout, { ...look, size, shape: 'box', flow: 'down' });
  const right = (layout: Layout, from: Pitch) => scene(picture, turned(layout, from, aside), { ...look, size, shape: 'box', flow: 'right' });
  const drawn = [...layouts.map(down), ...layouts.map((layout) => right(layout, pitch))];
  return drawn.reduce((best, other) => (cost(other, most) < cost(best, most) ? other : best));
}

/** How many lines run through outcomes, and then how much too wide it is. */
function cost({ nodes, edges, size, width }: Scene, most: number): number {
  const rooms = nodes.map((node) => ({ id: node.id, room: around(node, size.width / 2, size.height / 2) }));
  const through = edges.filter(({ from, to, line }) => rooms.some(({ id, room }) => id !== from && id !== to && points(line).some(({ x, y }) => inside(x, y, room)))).length;
  return through * 1e5 + Math.max(0, width - most);
}

const inside = (x: number, y: number, { left, right, top, bottom }: Rect) => x > left && x < right && y > top && y < bottom;
