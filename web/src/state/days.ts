/** Those that fall on the same day where the reader is, together, in the order they come. */
export function byDay<T extends { at: string }>(all: readonly T[]): T[][] {
  const days: T[][] = [];
  let last = '';
  for (const one of all) {
    const date = new Date(one.at).toDateString();
    if (date !== last) days.push([]);
    days.at(-1)?.push(one);
    last = date;
  }
  return days;
}
