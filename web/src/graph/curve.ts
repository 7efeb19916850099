import type { Place } from './layout';

/** A line from one outcome to another, as the four points of a cubic curve. */
export type Curve = readonly [Place, Place, Place, Place];
export interface Size {
  width: number;
  height: number;
}
export type Flow = 'down' | 'right' | 'free';

/** The line between two outcomes of a size, ending a little before their edges. */
export function curve(from: Place, to: Place, size: Size, flow: Flow, round: boolean): Curve {
  const gap = 6;
  if (flow === 'down' && to.y - from.y > size.height) {
    const [start, end] = [{ x: from.x + aside(to.x - from.x, size.width), y: from.y + size.height / 2 + gap }, { x: to.x, y: to.y - size.height / 2 - gap }];
    const bend = (end.y - start.y) * 0.7;
    return [start, { x: start.x, y: start.y + bend }, { x: end.x, y: end.y - bend }, end];
  }
  if (flow === 'right' && to.x - from.x > size.width) {
    const [start, end] = [{ x: from.x + size.width / 2 + gap, y: from.y + aside(to.y - from.y, size.height) }, { x: to.x - size.width / 2 - gap, y: to.y }];
    const bend = (end.x - start.x) * 0.5;
    return [start, { x: start.x + bend, y: start.y }, { x: end.x - bend, y: end.y }, end];
  }
  return bowed(border(from, to, size, gap, round), border(to, from, size, gap, round), flow === 'free' ? 0.04 : 0.18);
}

/** Points along the line, its ends included. */
export const points = (line: Curve): Place[] => Array.from({ length: 41 }, (_, step) => at(line, step / 40));

export function at([a, b, c, d]: Curve, t: number): Place {
  const s = 1 - t;
  const mix = (p: number, q: number, r: number, u: number) => s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * u;
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}

/** The direction of the line there, in degrees. */
export function heading(line: Curve, t: number): number {
  const [before, after] = [at(line, Math.max(0, t - 0.02)), at(line, Math.min(1, t + 0.02))];
  return (Math.atan2(after.y - before.y, after.x - before.x) * 180) / Math.PI;
}

export function pathOf([a, b, c, d]: Curve): string {
  return `M${point(a)}C${point(b)} ${point(c)} ${point(d)}`;
}

export const reversed = ([a, b, c, d]: Curve): Curve => [d, c, b, a];
export const rounded = (value: number): number => Math.round(value * 10) / 10;
const point = ({ x, y }: Place) => `${rounded(x)},${rounded(y)}`;

/** Lines to different lanes leave at different places. */
const aside = (way: number, room: number) => Math.sign(way) * Math.min(Math.abs(way) * 0.3, room * 0.34);

/** Where the straight line to another place leaves an outcome. */
function border(from: Place, to: Place, size: Size, gap: number, round: boolean): Place {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const reach = round
    ? size.width / 2 + gap
    : Math.min((size.width / 2 + gap) / (Math.abs(dx) / length || 1e-9), (size.height / 2 + gap) / (Math.abs(dy) / length || 1e-9));
  const share = Math.min(reach / length, 0.5);
  return { x: from.x + dx * share, y: from.y + dy * share };
}

function bowed(start: Place, end: Place, bow: number): Curve {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const aside = (t: number): Place => ({ x: start.x + dx * t - dy * bow, y: start.y + dy * t + dx * bow });
  return [start, aside(1 / 3), aside(2 / 3), end];
}
