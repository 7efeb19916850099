import type { CaseView, GalleryCase, Revision } from '../src/api/cases';
import type { Mapping } from '../src/state/tree';
import sample from './sample.json' with { type: 'json' };

interface Answer {
  status: number;
  body?: unknown;
}

interface Kept {
  id: string;
  binned: boolean;
  /** Every document ever saved; revision n is at n - 1. */
  revisions: { document: Mapping; meta: Revision }[];
  /** Revisions one can step back through, and the place among them. */
  steps: number[];
  place: number;
}

/** Stands in for the server: keeps cases in memory and answers as the contract says, with canned findings and rankings. */
export class Workbench {
  readonly #kept = new Map<string, Kept>();
  readonly heard: string[] = [];

  handle(method: string, address: string, body: unknown, ifMatch: string | null): Answer {
    this.heard.push(`${method} ${address}`);
    const [path = ''] = address.split('?');
    const [, , kind, id = '', what = ''] = path.split('/');
    if (kind === 'session') return { status: 200, body: { mode: 'alone', needsFirstAccount: false, signInWith: [] } };
    if (kind === 'gallery') return { status: 200, body: gallery };
    if (kind !== 'cases') return problem(404, 'not-found');
    if (id === '') return method === 'POST' ? this.#made(body as Mapping) : { status: 200, body: this.#listed(address.includes('bin=true')) };
    const one = this.#kept.get(id);
    if (!one) return problem(404, 'not-found');
    if (method === 'DELETE' || what === 'unbin') {
      one.binned = method === 'DELETE';
      return { status: 204 };
    }
    if (method === 'GET') return { status: 200, body: this.#read(one, what) };
    if (what !== 'versions' && ifMatch !== `"${one.revisions.length}"`) return { ...problem(409, 'case-changed', { head: one.revisions.length }) };
    return this.#changed(one, method === 'PUT' ? 'save' : what, body as Mapping);
  }

  #made(body: Mapping): Answer {
    const id = `00000000-0000-4000-8000-${String(this.#kept.size + 1).padStart(12, '0')}`;
    const title = ((body['blank'] ?? {}) as Mapping)['title'];
    const document = (title === undefined ? sample : { parley: 1, title, parties: {} }) as Mapping;
    this.#kept.set(id, { id, binned: false, revisions: [], steps: [], place: -1 });
    return { ...this.#changed(this.#kept.get(id)!, 'save', { document, summary: 'Created' }), status: 201 };
  }

  #changed(one: Kept, what: string, body: Mapping): Answer {
    if (what === 'undo' && one.place > 0) one.place--;
    else if (what === 'redo' && one.place < one.steps.length - 1) one.place++;
    else if (what === 'save' || what === 'restore') {
      const document = what === 'save' ? body['document'] : one.revisions[Number(body['revision']) - 1]?.document;
      const summary = String(body['summary'] ?? 'Restored');
      one.revisions.push({ document: document as Mapping, meta: { revision: one.revisions.length + 1, at: new Date().toISOString(), by: 'you', action: 'edited', summary, names: [] } });
      one.steps = [...one.steps.slice(0, one.place + 1), one.revisions.length - 1];
      one.place = one.steps.length - 1;
      return { status: 200, body: this.#view(one) };
    } else if (what === 'versions') {
      one.revisions[Number(body['revision']) - 1]?.meta.names.push(String(body['name']));
      return { status: 201, body: {} };
    }
    const { document } = one.revisions[one.steps[one.place]!]!;
    one.revisions.push({ document, meta: { revision: one.revisions.length + 1, at: new Date().toISOString(), by: 'you', action: 'restored', summary: what, names: [] } });
    return { status: 200, body: this.#view(one) };
  }

  #read(one: Kept, what: string): unknown {
    if (what === 'revisions') return one.revisions.map(({ meta }) => meta).reverse();
    if (what === 'members') return [{ name: 'you', role: 'owner' }];
    if (what === 'impossible') return [{ removes: 16, alone: 8, example: 'mxSign, suspend' }, { removes: 16, alone: 8, example: 'crackdown, suspend' }, { removes: 16, alone: 10, example: 'strike, usSign' }];
    if (what === 'ranking') return ranking;
    return this.#view(one);
  }

  #view(one: Kept): CaseView {
    const document = one.revisions.at(-1)!.document;
    const says = (place: number | undefined) => (place === undefined ? '' : one.revisions[one.steps[place]!]!.meta.summary);
    const empty = Object.keys((document['parties'] ?? {}) as Mapping).length === 0;
    return {
      id: one.id, title: String(document['title']), role: 'owner', head: one.revisions.length, revision: one.revisions.length, document,
      findings: empty ? [{ id: 'empty-list', severity: 'error', message: 'A list needs at least one item.', hint: 'Add a party.', at: '/parties' }] : [],
      usable: !empty, undo: one.place > 0 ? says(one.place) : '', redo: one.place < one.steps.length - 1 ? says(one.place + 1) : '',
    };
  }

  #listed(bin: boolean): unknown {
    return [...this.#kept.values()].filter((one) => one.binned === bin).map((one) => ({ ...this.#view(one), changed: one.revisions.at(-1)!.meta.at, changedBy: 'you' }));
  }
}

function problem(status: number, id: string, more: object = {}): Answer {
  return { status, body: { type: `problems#${id}`, title: id, status, detail: id, ...more } };
}

const outcome = (number: string, letters: string, labels: string[]) => ({ number, letters, words: labels.join(', ') || 'nothing done', labels, now: letters === 'NNNNNN' });
const ranking = {
  of: 'mx', classes: 24,
  top: [{ rank: 1, outcomes: [outcome('s24', 'NYYYYN', ['Sign the agreement', 'Say what is demanded', 'Dismantle cartels'])], more: 0 }, { rank: 2, outcomes: [outcome('s6', 'NYYNNN', ['Sign the agreement', 'Say what is demanded'])], more: 0 }],
  bottom: [{ rank: 23, outcomes: [outcome('s5', 'YNNYNN', ['Order unilateral strikes', 'Sign the agreement'])], more: 0 }, { rank: 24, outcomes: [outcome('s2', 'YNNNNN', ['Order unilateral strikes'])], more: 0 }],
};
const gallery: GalleryCase[] = [
  { name: 'strikes-or-partnership', title: sample.title, summary: sample.summary, kind: 'current', parties: ['United States', 'Mexico'], options: 6, outcomes: 30, recorded: 0, reproduced: 0, sample: true },
  { name: 'elmira-1991', title: 'Elmira aquifer', summary: 'A ministry, a firm and a local government over contaminated water.', kind: 'published', parties: ['Ministry', 'Firm', 'Local government'], options: 5, outcomes: 9, recorded: 12, reproduced: 12, sample: false },
  { name: 'chicken', title: 'Chicken', summary: 'Two drive at each other; who swerves loses face, if neither does both lose more.', kind: 'teaching', parties: ['Row', 'Column'], options: 2, outcomes: 4, recorded: 6, reproduced: 5, sample: false },
];
