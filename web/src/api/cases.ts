import { ask, query, type Schema } from './http';

export type CaseView = Schema['CaseView'];
export type CaseSummary = Schema['CaseSummary'];
export type GalleryCase = Schema['GalleryCase'];
export type Finding = Schema['Finding'];
export type Revision = Schema['Revision'];
export type Version = Schema['Version'];
export type Member = Schema['Member'];
export type Role = Schema['Role'];
type Json = Record<string, unknown>;

export type NewCase = { gallery: string } | { file: { name: string; text: string } } | { blank: { title: string } };

const one = (id: string) => `/api/cases/${encodeURIComponent(id)}`;

export const gallery = () => ask<GalleryCase[]>('GET', '/api/gallery');
export const cases = (bin: boolean) => ask<CaseSummary[]>('GET', `/api/cases${query({ bin: bin || undefined })}`);
export const newCase = (body: NewCase) => ask<CaseView>('POST', '/api/cases', { body });
export const caseAt = (id: string, revision?: number) => ask<CaseView>('GET', one(id) + query({ revision }));
export const save = (id: string, head: number, document: Json, summary: string) =>
  ask<CaseView>('PUT', one(id), { head, body: { document, summary } });
export const undo = (id: string, head: number) => ask<CaseView>('POST', `${one(id)}/undo`, { head });
export const redo = (id: string, head: number) => ask<CaseView>('POST', `${one(id)}/redo`, { head });
export const restore = (id: string, head: number, revision: number) =>
  ask<CaseView>('POST', `${one(id)}/restore`, { head, body: { revision } });
export const bin = (id: string) => ask<void>('DELETE', one(id));
export const unbin = (id: string) => ask<void>('POST', `${one(id)}/unbin`);

export const revisions = (id: string, page: number) => ask<Revision[]>('GET', `${one(id)}/revisions${query({ page })}`);
export const versions = (id: string) => ask<Version[]>('GET', `${one(id)}/versions`);
export const nameVersion = (id: string, revision: number, name: string) =>
  ask<Version>('POST', `${one(id)}/versions`, { body: { revision, name } });

export const members = (id: string) => ask<Member[]>('GET', `${one(id)}/members`);
export const admit = (id: string, name: string, role: Role) =>
  ask<Member>('PUT', `${one(id)}/members/${encodeURIComponent(name)}`, { body: { role } });
export const dismiss = (id: string, name: string) => ask<void>('DELETE', `${one(id)}/members/${encodeURIComponent(name)}`);

/** Where a file of the case can be had; a link, so that the browser saves it. */
export const exportAddress = (id: string, kind: string, control?: string) => `${one(id)}/export/${kind}${query({ control })}`;

/** Calls back whenever the head of the case moves; returns what stops it. */
export function watch(id: string, moved: (head: number, by: string) => void): () => void {
  const events = new EventSource(`${one(id)}/events`);
  events.addEventListener('head', (event) => {
    const said = JSON.parse((event as MessageEvent<string>).data) as { head: number; by: string };
    moved(said.head, said.by);
  });
  return () => events.close();
}
