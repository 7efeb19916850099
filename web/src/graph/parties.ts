/** How a party is told apart: a colour and a dash pattern, so that it survives greyscale and colour blindness. */
const dashes = ['none', '7 3', '2 2.5', '9 2 2 2', '4 2', '1 2', '6 2 1 2 1 2', '3 4'];

export function colourOf(place: number): string {
  return `var(--party-${place % dashes.length})`;
}

export function dashOf(place: number): string {
  return dashes[place % dashes.length] ?? 'none';
}
