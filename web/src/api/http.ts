import type { components } from './types';

export type Schema = components['schemas'];
export type Problem = Schema['Problem'];

/** The server understood and said no; the problem says what, where and what to try. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }

  /** The stable id at the end of the problem's type: case-changed. */
  get id(): string {
    return this.problem.type.slice(Math.max(this.problem.type.lastIndexOf('#'), this.problem.type.lastIndexOf('/')) + 1);
  }
}

/** No answer came: the workbench has stopped, or the network is gone. */
export class Unreachable extends Error {}

interface Request {
  body?: unknown;
  /** The head a change was made on. */
  head?: number;
  signal?: AbortSignal;
}

let signedOut: () => void = () => undefined;
let unanswered: () => string = () => '';

/** Says what to do when the server no longer knows who is asking. */
export function whenSignedOut(what: () => void): void {
  signedOut = what;
}

/** Puts into words that no answer came, or none that was Parley's. */
export function whenUnanswered(words: () => string): void {
  unanswered = words;
}

export async function ask<T>(method: string, path: string, { body, head, signal }: Request = {}): Promise<T> {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': document.documentElement.lang,
  };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (head !== undefined) headers['If-Match'] = `"${head}"`;
  if (method !== 'GET') headers['X-XSRF-TOKEN'] = forgeryToken(document.cookie);
  const answer = await reach(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }), ...(signal ? { signal } : {}) });
  if (!answer.ok) throw await refusal(answer, path);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

export function forgeryToken(cookies: string): string {
  const found = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(cookies);
  return found?.[1] === undefined ? '' : decodeURIComponent(found[1]);
}

/** A query string of those that are given. */
export function query(parameters: Record<string, string | number | boolean | undefined>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

async function reach(path: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...request, credentials: 'same-origin' });
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    throw new Unreachable(unanswered(), { cause });
  }
}

async function refusal(answer: Response, path: string): Promise<Error> {
  if (answer.status >= 502 && answer.status <= 504) return new Unreachable(unanswered());
  if (answer.status === 401 && path !== '/api/session') signedOut();
  const fallback: Problem = { type: `problems#status-${answer.status}`, title: unanswered(), status: answer.status, detail: unanswered() };
  try {
    return new Refusal({ ...fallback, ...((await answer.json()) as Partial<Problem>) });
  } catch {
    return new Refusal(fallback);
  }
}
