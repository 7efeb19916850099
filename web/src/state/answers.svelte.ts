import type { Answer } from '../api/answers';
import { controlOf, settingsOf } from './control';
import type { Patience } from './patience.svelte';

/**
 * The answers to one revision of a case, for each who may decide, so that a switch shows what it changes at once; of a large
 * case only those that were asked for.
 */
export class AnswerBook {
  #known = $state.raw<ReadonlyMap<string, Answer>>(new Map());
  #stamp = '';
  shown = $state.raw<Answer | null>(null);
  trouble = $state.raw<Error | null>(null);
  /** All settings are in, so that the drawing can keep one layout for them. */
  settled = $state(false);
  readonly #patience: Patience;

  constructor(patience: Patience) {
    this.#patience = patience;
  }

  get all(): readonly Answer[] { return [...new Set(this.#known.values())]; }

  async open({ control, concept }: { control: string; concept: string }, stamp: string, signal: AbortSignal): Promise<void> {
    try {
      const known = new Map(stamp === this.#stamp ? this.#known : []);
      const one = known.get(control) ?? (await this.#patience.answer({ control, concept }, signal));
      keep(known, one, control);
      if (this.shown === null) this.shown = one;
      const missing = this.#patience.needed ? [] : settingsOf(one).filter((setting) => !known.has(setting));
      const rest = await Promise.all(missing.map((setting) => this.#patience.answer({ control: setting, concept }, signal).catch(() => null)));
      if (signal.aborted) return;
      rest.forEach((found, place) => found && keep(known, found, missing[place] ?? ''));
      this.#stamp = stamp;
      this.#known = inOrder(known, settingsOf(one));
      this.shown = one;
      this.settled = true;
      this.trouble = null;
    } catch (error) {
      if (!signal.aborted && !this.#patience.stopped) this.trouble = error as Error;
    }
  }
}

function keep(known: Map<string, Answer>, found: Answer, control: string): void {
  known.set(control, found);
  known.set(controlOf(found.switches), found);
}

/** In the order of the columns whatever was asked first, so that the drawing is always laid out alike. */
function inOrder(known: ReadonlyMap<string, Answer>, order: readonly string[]): Map<string, Answer> {
  const place = (control: string) => (order.indexOf(control) + order.length + 1) % (order.length + 1);
  return new Map([...known].sort(([left], [right]) => place(left) - place(right)));
}
