import { ask, type Schema } from './http';

export type Job = Schema['Job'];
export type Hinges = Schema['Hinges'];
export type Hinge = Hinges['hinges'][number];
export type Inverse = Schema['Inverse'];
export type Way = Schema['Way'];
export type Edit = Schema['Edit'];
export interface LongQuestion {
  question: 'hinges' | 'inverse';
  control?: string;
  concept?: string;
  outcome?: string;
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
