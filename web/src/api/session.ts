import { ask, query, type Schema } from './http';

export type Session = Schema['Session'];
export type Account = Schema['Account'];
export type Credentials = Schema['Credentials'];

export const session = () => ask<Session>('GET', '/api/session');
export const signIn = (body: Credentials) => ask<Session>('POST', '/api/session', { body });
export const signOut = () => ask<void>('DELETE', '/api/session');
export const setUp = (body: Credentials) => ask<Session>('POST', '/api/setup', { body });

export const accounts = () => ask<Account[]>('GET', '/api/accounts');
export const addAccount = (body: Credentials) => ask<Account>('POST', '/api/accounts', { body });
export const changeAccount = (id: string, body: { disabled?: boolean; password?: string; currentPassword?: string }) =>
  ask<Account>('PATCH', `/api/accounts/${encodeURIComponent(id)}`, { body });
export const audit = (page: number) => ask<Schema['AuditEntry'][]>('GET', `/api/audit${query({ page })}`);
