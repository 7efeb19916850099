import { ask, query, type Schema } from './http';

export type Ranking = Schema['Ranking'];
export type OutcomeSheet = Schema['OutcomeSheet'];
export type Outcome = Schema['Outcome'];
export type Answer = Schema['Answer'];
export type Picture = Schema['Picture'];
export type Player = Schema['Player'];
export type OptionOf = Schema['OptionOf'];
export type Judgement = Schema['Judgement'];
export type Comparison = Schema['Comparison'];
export type Explanation = Schema['Explanation'];
export type View = 'integrated' | 'evolution' | 'tree';
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
export const outcomes = (id: string, control?: string, signal?: AbortSignal) =>
  ask<OutcomeSheet>('GET', `${one(id)}/outcomes${query({ control })}`, signal ? { signal } : {});

/** What a question is put to: a revision of the case, who decides in it, and when an outcome counts as holding. */
export interface Asked {
  revision?: number | undefined;
  control?: string | undefined;
  concept?: string | undefined;
}

export const answer = (id: string, asked: Asked, signal?: AbortSignal) =>
  ask<Answer>('GET', `${one(id)}/answer${query({ ...asked })}`, signal ? { signal } : {});
export const graph = (id: string, view: View, asked: Asked, signal: AbortSignal) =>
  ask<Picture>('GET', `${one(id)}/graph${query({ view, ...asked })}`, { signal });
export const explain = (id: string, outcome: string, asked: Asked, signal: AbortSignal) =>
  ask<Explanation>('GET', `${one(id)}/outcomes/${encodeURIComponent(outcome)}${query({ ...asked })}`, { signal });

export interface Sides {
  revision?: number | undefined;
  control?: string | undefined;
  with: string;
  withRevision?: number | undefined;
  withControl?: string | undefined;
}
export const compare = (id: string, sides: Sides, signal?: AbortSignal) =>
  ask<Comparison>('GET', `${one(id)}/compare${query({ ...sides })}`, signal ? { signal } : {});
