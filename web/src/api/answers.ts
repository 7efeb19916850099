import { ask, query, type Schema } from './http';

export type Ranking = Schema['Ranking'];
export type OutcomeSheet = Schema['OutcomeSheet'];
export type Outcome = Schema['Outcome'];
export interface Removal {
  removes: number;
  alone: number;
  example: string;
}

const one = (id: string) => `/api/cases/${encodeURIComponent(id)}`;

export const impossible = (id: string, revision: number, signal: AbortSignal) =>
  ask<Removal[]>('GET', `${one(id)}/impossible${query({ revision })}`, { signal });
export const ranking = (id: string, of: string, revision: number, signal?: AbortSignal) =>
  ask<Ranking>('GET', `${one(id)}/ranking${query({ of, revision })}`, signal ? { signal } : {});
export const outcomes = (id: string, control?: string) => ask<OutcomeSheet>('GET', `${one(id)}/outcomes${query({ control })}`);
