import type { View } from './answers';
import { ask, Refusal, type Schema } from './http';

export type Job = Schema['Job'];
export type Hinges = Schema['Hinges'];
export type Hinge = Hinges['hinges'][number];
export type Inverse = Schema['Inverse'];
export type Way = Schema['Way'];
export type Edit = Schema['Edit'];
export interface LongQuestion {
  question: 'answer' | 'graph' | 'hinges' | 'inverse';
  control?: string;
  concept?: string;
  outcome?: string;
  view?: View;
}

export const startJob = (id: string, body: LongQuestion) => ask<Job>('POST', `/api/cases/${encodeURIComponent(id)}/jobs`, { body });
export const jobAt = (job: string) => ask<Job>('GET', one(job));
export const cancelJob = (job: string) => ask<void>('DELETE', one(job));

const one = (job: string) => `/api/jobs/${encodeURIComponent(job)}`;
const ends = ['done', 'failed', 'cancelled'] as const;

/** Calls back as the job goes on, last when it has ended; returns what stops listening. */
export function follow(job: string, heard: (job: Job) => void): () => void {
  const events = new EventSource(`${one(job)}/events`);
  const told = (event: Event) => heard(JSON.parse((event as MessageEvent<string>).data) as Job);
  events.addEventListener('progress', told);
  for (const end of ends) {
    events.addEventListener(end, (event) => {
      events.close();
      told(event);
    });
  }
  events.onerror = () => {
    if (events.readyState !== EventSource.CLOSED) return;
    void jobAt(job).then(heard, () => undefined);
  };
  return () => events.close();
}

/** Puts a long question and waits for its answer. When the signal aborts, the question is stopped. */
export async function worked<T>(id: string, question: LongQuestion, heard: (job: Job) => void, signal: AbortSignal): Promise<T> {
  const job = await startJob(id, question);
  return new Promise((resolve, reject) => {
    const give = () => {
      leave();
      void cancelJob(job.id).catch(() => undefined);
      reject(signal.reason as Error);
    };
    const leave = follow(job.id, (now) => {
      if (signal.aborted) return;
      heard(now);
      if (now.state === 'done') resolve(now.answer as T);
      else if (now.state === 'failed' && now.problem) reject(new Refusal(now.problem));
      else if (now.state === 'cancelled') reject(new DOMException(now.state, 'AbortError'));
      else return;
      signal.removeEventListener('abort', give);
    });
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
  });
}
