/** Two things to be compared: each a case at a revision, with somebody deciding. */
export interface Side {
  id: string;
  /** Missing: as it is now. */
  revision?: number;
  /** Missing: as the case says. */
  control?: string;
}

export interface Pair {
  left: Side;
  /** Missing until it is chosen. */
  right: Side | null;
}

type Asked = Readonly<Record<string, string>>;

const numbered = (text: string | undefined) => (text !== undefined && /^[1-9]\d*$/.test(text) ? Number(text) : undefined);

function side(id: string, revision: number | undefined, control: string | undefined): Side {
  return { id, ...(revision === undefined ? {} : { revision }), ...(control ? { control } : {}) };
}

/** What the address asks to compare; an earlier step of the case compared with now stands first, so that changes read forward. */
export function pairOf(open: string, asked: Asked): Pair {
  const left = side(asked['left'] ?? open, numbered(asked['revision']), asked['control']);
  if (!asked['with']) return { left, right: null };
  const right = side(asked['with'], numbered(asked['withRevision']), asked['withControl']);
  const backward = left.id === right.id && asked['left'] === undefined && left.revision === undefined && right.revision !== undefined;
  return backward ? { left: right, right: left } : { left, right };
}

/** The same as part of an address. */
export function askedOf({ left, right }: Pair): Record<string, string> {
  const given = {
    left: left.id, revision: left.revision, control: left.control,
    with: right?.id, withRevision: right?.revision, withControl: right?.control,
  };
  return Object.fromEntries(Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])));
}

export function sameSides({ left, right }: Pair): boolean {
  return right !== null && left.id === right.id && left.revision === right.revision && left.control === right.control;
}
