import type { Edit } from '../api/jobs';
import type { OpenCase } from './open.svelte';
import { patched } from './patch';
import type { Offer } from './shell.svelte';

export type Kind = 'swap' | 'leaveOut' | 'apply';

/** What trying a change has done to a sentence. */
export interface Change {
  kind: Kind;
  before: string;
  /** The sentence since; null until it is there. */
  after: string | null;
}

/** A sentence about the case at a revision. */
export interface Said {
  revision: number;
  sentence: string;
}

/** What edits do to a list of judgements; those that only carry its doubts along do not count. */
export function kindOf(edits: readonly Edit[]): Kind {
  const [one, ...others] = edits.filter(({ path }) => !path.endsWith('/unknown'));
  if (one === undefined || others.length > 0 || !/\/(prefers|ranking)(\/\d+)?$/.test(one.path)) return 'apply';
  return one.op === 'move' ? 'swap' : one.op === 'remove' ? 'leaveOut' : 'apply';
}

/** A change of the open case that is tried out: the edits the server offers, and the way back. */
export class Trial {
  #made = $state.raw<{ kind: Kind; before: string; head: number; offer: Offer } | null>(null);
  readonly #open: OpenCase;

  constructor(open: OpenCase) {
    this.#open = open;
  }

  make(edits: readonly Edit[], summary: string, before: string): void {
    const head = this.#open.head;
    this.#open.edit(summary, (document) => patched(document, edits));
    this.#made = { kind: kindOf(edits), before, head, offer: this.#open.offer };
  }

  /** What it has done to what is said; null when nothing is tried, or something came after. */
  change(now: Said | null): Change | null {
    const made = this.#made;
    if (made === null || !made.offer.stands()) return null;
    return { kind: made.kind, before: made.before, after: now !== null && now.revision > made.head ? now.sentence : null };
  }

  undo(): void {
    this.#made?.offer.undo();
    this.#made = null;
  }

  keep(): void {
    this.#made = null;
  }
}
