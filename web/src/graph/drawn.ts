import type { OptionOf, Picture, View } from '../api/answers';
import type { Flow } from './curve';
import { field, layers, tree, type Layout } from './layout';
import { boxSize, scene, type Scene, type Shape } from './scene';

/** How many outcomes are still drawn as boxes with words; more are drawn as dots with numbers. */
const boxesUpTo: Record<View, number> = { integrated: 16, evolution: 24, tree: 120 };
const flows: Record<View, Flow> = { integrated: 'free', evolution: 'down', tree: 'right' };

/** A picture of the graph, laid out and drawn as its view asks for. */
export function drawn(picture: Picture, view: View, options: readonly OptionOf[], places: ReadonlyMap<string, number>, names: ReadonlyMap<string, string>): Scene {
  const shape: Shape = picture.nodes.length <= boxesUpTo[view] ? 'box' : 'dot';
  const size = shape === 'box' ? boxSize([picture], { options, places }) : { width: 34, height: 34 };
  return scene(picture, laidOut(picture, view, shape, size), { shape, size, flow: flows[view], options, places, names });
}

function laidOut(picture: Picture, view: View, shape: Shape, size: { width: number; height: number }): Layout {
  const box = shape === 'box';
  switch (view) {
    case 'integrated': return field(picture, box ? size.width * 1.45 : 96);
    case 'evolution': return layers(picture, { x: size.width + (box ? 40 : 30), y: size.height + (box ? 64 : 96) });
    case 'tree': return tree(picture, { x: size.width + (box ? 84 : 60), y: size.height + (box ? 26 : 10) });
  }
}
