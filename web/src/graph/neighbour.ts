import type { Scene } from './scene';

const directions: Record<string, readonly [number, number]> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/** Where an arrow key leads from an outcome: along the line that goes most nearly that way, else to the nearest outcome there. */
export function neighbour(scene: Scene, id: string, key: string): string | null {
  const way = directions[key];
  const here = scene.nodes.find((node) => node.id === id);
  if (way === undefined || here === undefined) return null;
  const linked = new Set(scene.edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
  const ahead = scene.nodes
    .filter((node) => node.id !== id)
    .map((node) => {
      const [dx, dy] = [node.x - here.x, node.y - here.y];
      const length = Math.hypot(dx, dy) || 1;
      return { id: node.id, along: (dx * way[0] + dy * way[1]) / length, length, linked: linked.has(node.id) };
    })
    .filter(({ along }) => along > 0.3);
  const best = (among: typeof ahead) => among.sort((left, right) => right.along / right.length ** 0.5 - left.along / left.length ** 0.5)[0]?.id;
  return best(ahead.filter((one) => one.linked)) ?? best(ahead) ?? null;
}
