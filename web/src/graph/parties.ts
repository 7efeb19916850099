/** How a party is told apart: a colour and a dash pattern, so that it survives greyscale and colour blindness. */
const dashes = ['none', '7 3', '2 2.5', '9 2 2 2', '4 2', '1 2', '6 2 1 2 1 2', '3 4'];

export function colourOf(place: number): string {
  return `var(--party-${place % dashes.length})`;
}

export function dashOf(place: number): string {
  return dashes[place % dashes.length] ?? 'none';
}

/**
 * The place of every player and party among the colours. A party keeps its own whoever decides inside it: under split control
 * its first camp takes the party's, and further camps come after all parties.
 */
export function places(players: readonly { id: string; party: string }[], parties: readonly string[] = []): Map<string, number> {
  const found = new Map<string, number>();
  for (const party of [...parties, ...players.map((player) => player.party)]) if (!found.has(party)) found.set(party, found.size);
  let next = found.size;
  const led = new Set<string>();
  for (const { id, party } of players) {
    if (id === party) continue;
    found.set(id, led.has(party) ? next++ : (found.get(party) ?? 0));
    led.add(party);
  }
  return found;
}
