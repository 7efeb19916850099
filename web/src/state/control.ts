import type { Answer } from '../api/answers';

/** Who decides, as the server reads it, after one party's switch is set: us=partnership,mx=split */
export function controlWith(switches: Answer['switches'], party: string, value: string): string {
  // Two numbers of a quorum are apart by a comma too; it is the = that begins the next party.
  return switches.map((one) => `${one.party}=${one.party === party ? value : one.chosen}`).join(',');
}
