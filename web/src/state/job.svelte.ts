import { cancelJob, follow, startJob, type Job, type LongQuestion } from '../api/jobs';

/** A long question that has been put: how far it is, its answer, and the way to stop it. */
export class LongJob {
  job = $state.raw<Job | null>(null);
  trouble = $state.raw<Error | null>(null);
  #leave: () => void = () => undefined;
  #asked = 0;

  get running(): boolean { return this.job?.state === 'waiting' || this.job?.state === 'running'; }

  async start(id: string, question: LongQuestion): Promise<void> {
    this.stop();
    const asked = ++this.#asked;
    this.trouble = null;
    this.job = { id: '', question: question.question, state: 'waiting', done: 0, total: 0 };
    try {
      const job = await startJob(id, question);
      if (asked !== this.#asked) {
        void cancelJob(job.id).catch(() => undefined);
        return;
      }
      this.job = job;
      this.#leave = follow(job.id, (heard) => { if (asked === this.#asked) this.job = heard; });
    } catch (error) {
      if (asked !== this.#asked) return;
      this.job = null;
      this.trouble = error as Error;
    }
  }

  /** Stops the question, if it is still being worked on. */
  stop(): void {
    this.#asked++;
    this.#leave();
    if (this.running && this.job) {
      if (this.job.id !== '') void cancelJob(this.job.id).catch(() => undefined);
      this.job = { ...this.job, state: 'cancelled' };
    }
  }

  /** Stops it and leaves no trace of it. */
  forget(): void {
    this.stop();
    this.job = null;
    this.trouble = null;
  }
}
