import { answer, graph, type Answer, type Asked, type Picture, type View } from '../api/answers';
import { worked, type Job, type LongQuestion } from '../api/jobs';
import type { OpenCase } from './open.svelte';

/** What is asked of more outcomes than these may take a while. */
const many = 10_000;

/** Puts questions to the open case; where it is large, they tell how far they are and can be stopped. */
export class Patience {
  /** The question that is being worked on. */
  job = $state.raw<Job | null>(null);
  stopped = $state(false);
  readonly #open: OpenCase;
  #stop = new AbortController();
  #working = 0;

  constructor(open: OpenCase) {
    this.#open = open;
  }

  /** Nothing is told of a wait. */
  get silent(): boolean { return this.job === null && !this.stopped; }

  get needed(): boolean { return (this.#open.outcomes ?? 0) > many; }

  answer(asked: Asked, signal: AbortSignal): Promise<Answer> {
    return this.needed ? this.#worked({ question: 'answer', ...given(asked) }, signal) : answer(this.#open.id, asked, signal);
  }

  graph(view: View, asked: Asked, signal: AbortSignal): Promise<Picture> {
    return this.needed ? this.#worked({ question: 'graph', view, ...given(asked) }, signal) : graph(this.#open.id, view, asked, signal);
  }

  stop(): void {
    this.stopped = true;
    this.#stop.abort();
  }

  again(): void {
    this.stopped = false;
  }

  async #worked<T>(question: LongQuestion, signal: AbortSignal): Promise<T> {
    if (this.#stop.signal.aborted) this.#stop = new AbortController();
    this.#working++;
    try {
      return await worked<T>(this.#open.id, question, (job) => (this.job = job), AbortSignal.any([signal, this.#stop.signal]));
    } finally {
      if (--this.#working === 0) this.job = null;
    }
  }
}

const given = ({ control, concept }: Asked) => ({ ...(control ? { control } : {}), ...(concept ? { concept } : {}) });
