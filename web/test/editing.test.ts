import { expect, test } from 'vitest';
import type { CaseView } from '../src/api/cases';
import * as editing from '../src/state/editing';
import { inserted, pieces } from '../src/state/statement';
import { address, routeOf } from '../src/state/route';
import { forgeryToken, query } from '../src/api/http';
import { plural } from '../src/words/plural';
import { Workbench } from './workbench';

const workbench = new Workbench();
const made = workbench.handle('POST', '/api/cases', { blank: { title: 'One' } }, null).body as CaseView;

function save(state: editing.Editing): { status: number; view: CaseView } {
  const answer = workbench.handle('PUT', `/api/cases/${made.id}`, { document: state.sending?.document, summary: state.sending?.summary }, `"${state.head}"`);
  return { status: answer.status, view: answer.body as CaseView };
}

test('what is typed without a pause is one step, and is saved once', () => {
  let state = editing.begin(made);
  state = editing.edit(state, 'Changed title', { ...state.document, title: 'T' }, '/title');
  state = editing.edit(state, 'Changed title', { ...state.document, title: 'Tw' }, '/title');
  state = editing.edit(state, 'Added party', { ...state.document, parties: { us: {} } }, null);
  expect(state.waiting.map(({ summary }) => summary)).toEqual(['Changed title', 'Added party']);
  state = editing.send(state);
  expect(editing.send(state)).toBe(state);
  state = editing.saved(state, save(state).view);
  expect(state.document['parties']).toEqual({ us: {} });
  state = editing.saved(editing.send(state), save(editing.send(state)).view);
  expect(editing.unsaved(state)).toBe(false);
  expect(state.view.undo).toBe('Added party');
});

test('a change made elsewhere is refused, and mine can be kept as a step after theirs', () => {
  const stale = editing.edit(editing.begin(made), 'Mine', { title: 'Mine' }, null);
  const refused = save(editing.send(stale));
  expect(refused.status).toBe(409);
  const head = (refused.view as unknown as { head: number }).head;
  const mine = editing.send(editing.onto(editing.returned(editing.send(stale)), head, 'Kept mine'));
  expect(save(mine).view.title).toBe('Mine');
});

test('an address names the case, the screen and what is asked', () => {
  expect(routeOf('#/case/7/preferences?of=us%2Fforce')).toEqual({ case: '7', screen: 'preferences', asked: { of: 'us/force' } });
  expect(routeOf('')).toEqual({ case: null, screen: 'start', asked: {} });
  expect(address({ case: '7', screen: 'case', asked: { at: '/parties' } })).toBe('#/case/7/case?at=%2Fparties');
});

test('a statement is cut into words, and words are put in at the caret', () => {
  expect(pieces('not a-b if (c&d)').map(({ text, kind }) => `${text}:${kind}`)).toEqual(['not:word', 'a-b:id', 'if:word', '(:bracket', 'c:id', '&:word', 'd:id', '):bracket']);
  expect(inserted('', 0, 'not')).toEqual({ text: 'not ', caret: 4 });
  expect(inserted('not if b', 4, 'a')).toEqual({ text: 'not a if b', caret: 6 });
});

test('counted words follow the language', () => {
  expect(plural('en', { one: '# outcome', other: '# outcomes' })(1)).toBe('1 outcome');
  expect(plural('es', { one: '# resultado', other: '# resultados' })(30)).toBe('30 resultados');
});

test('requests carry the token of the cookie and only parameters that are given', () => {
  expect(forgeryToken('a=b; XSRF-TOKEN=x%3D1; c=d')).toBe('x=1');
  expect(query({ of: 'us/force', page: 0, none: undefined })).toBe('?of=us%2Fforce&page=0');
});
