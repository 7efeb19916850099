import { at, points, type Curve, type Flow, type Size } from './curve';
import type { Place } from './layout';

/** Where a mover's name is written at its line. */
export interface Label extends Place {
  text: string;
  anchor: 'start' | 'middle' | 'end';
}
export interface Line {
  curve: Curve;
  text: string | undefined;
}
export interface Rect {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const [letter, half, aside, clear] = [7.6, 7, 9, 3];

/** A name at each line where there is room for it: on no outcome, no line and no other name, and within the drawing. A line without one is told by its colour and dashes. */
export function labels(lines: readonly Line[], outcomes: readonly Place[], size: Size, flow: Flow, within: Rect): (Label | null)[] {
  if (lines.every(({ text }) => text === undefined)) return lines.map(() => null);
  const taken = [...outcomes.map((place) => around(place, size.width / 2 + 5, size.height / 2 + 5)), ...lines.map(({ curve }) => around(curve[3], 6, 10))];
  const courses = lines.map(({ curve }) => points(curve));
  return lines.map((line, own) => {
    const found = candidates(line, flow).find((label) => {
      const room = extent(label);
      const crossed = (place: Place) => place.x > room.left - clear && place.x < room.right + clear && place.y > room.top && place.y < room.bottom;
      return (
        room.left >= within.left && room.right <= within.right && room.top >= within.top && room.bottom <= within.bottom &&
        !taken.some((other) => meet(room, other)) &&
        !courses.some((some, place) => (place !== own || label.anchor !== 'middle') && some.some(crossed))
      );
    });
    if (found) taken.push(extent(found));
    return found ?? null;
  });
}

/** What a name covers. */
export function extent({ x, y, text, anchor }: Label): Rect {
  const width = text.length * letter;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - half, bottom: y + half };
}

export const meet = (one: Rect, other: Rect) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
export const around = ({ x, y }: Place, width: number, height: number): Rect => ({ left: x - width, right: x + width, top: y - height, bottom: y + height });

function candidates({ curve, text }: Line, flow: Flow): Label[] {
  if (text === undefined) return [];
  const here = (t: number, dx: number, anchor: Label['anchor']): Label => {
    const { x, y } = at(curve, t);
    return { x: Math.round(x + dx), y: Math.round(y), text, anchor };
  };
  if (flow === 'free') return [0.5, 0.4, 0.6, 0.3, 0.7].map((t) => here(t, 0, 'middle'));
  return [0.5, 0.62, 0.74, 0.86].flatMap((t) => [here(t, aside, 'start'), here(t, -aside, 'end')]);
}
