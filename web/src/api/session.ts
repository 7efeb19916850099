import { ask, query, type Schema } from './http';

export type Session = Schema['Session'];
export type Account = Schema['Account'];
export type Credentials = Schema['Credentials'];
export type AuditEntry = Schema['AuditEntry'];
export interface AuditSearch {
  text: string;
  case: string;
}

export const session = () => ask<Session>('GET', '/api/session');
export const signIn = (body: Credentials) => ask<Session>('POST', '/api/session', { body });
export const signOut = () => ask<void>('DELETE', '/api/session');
export const setUp = (body: Credentials & { code: string }) => ask<Session>('POST', '/api/setup', { body });

export const accounts = () => ask<Account[]>('GET', '/api/accounts');
export const addAccount = (body: Credentials) => ask<Account>('POST', '/api/accounts', { body });
export const changeAccount = (id: string, body: { disabled?: boolean; administrator?: boolean; password?: string; currentPassword?: string }) =>
  ask<Account>('PATCH', `/api/accounts/${encodeURIComponent(id)}`, { body });

/** Lines of the log, newest first; those before one that is known, to go on. */
export const audit = (search: AuditSearch, before?: number) => ask<AuditEntry[]>('GET', `/api/audit${query({ ...search, before })}`);

/** Where the same lines can be had as a table; a link, so that the browser saves it. */
export const auditFile = (search: AuditSearch) => `/api/audit.csv${query({ ...search })}`;
