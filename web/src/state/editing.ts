import type { CaseView } from '../api/cases';
import { sameJson, type Mapping } from './tree';

/** One step that can be undone: the whole document after it. */
export interface Step {
  summary: string;
  document: Mapping;
  /** What is being typed into, so that a word becomes one step; null when the step is done at once. */
  typing: string | null;
}

/** The open case as it is being edited: what the server knows, and the steps it does not know yet, oldest first. */
export interface Editing {
  view: CaseView;
  head: number;
  document: Mapping;
  waiting: readonly Step[];
  sending: Step | null;
}

export function begin(view: CaseView): Editing {
  return { view, head: view.head, document: view.document as Mapping, waiting: [], sending: null };
}

export function edit(editing: Editing, summary: string, document: Mapping, typing: string | null): Editing {
  if (sameJson(editing.document, document)) return editing;
  const last = editing.waiting.at(-1);
  const continued = typing !== null && last?.typing === typing;
  const step: Step = { summary: continued ? last.summary : summary, document, typing };
  return { ...editing, document, waiting: [...(continued ? editing.waiting.slice(0, -1) : editing.waiting), step] };
}

export function unsaved(editing: Editing): boolean {
  return editing.sending !== null || editing.waiting.length > 0;
}

/** Takes the oldest step to be sent; there is one at a time. */
export function send(editing: Editing): Editing {
  const [next, ...waiting] = editing.waiting;
  return next === undefined || editing.sending !== null ? editing : { ...editing, sending: next, waiting };
}

/** The server has the step; what was typed since stays on the screen. */
export function saved(editing: Editing, view: CaseView): Editing {
  const document = editing.waiting.length === 0 ? (view.document as Mapping) : editing.document;
  return { ...editing, view, head: view.head, document, sending: null };
}

/** The step did not arrive: it waits again, before those made since. */
export function returned(editing: Editing): Editing {
  return editing.sending === null ? editing : { ...editing, sending: null, waiting: [editing.sending, ...editing.waiting] };
}

/** Everything not saved as one step on a head that somebody else made. */
export function onto(editing: Editing, head: number, summary: string): Editing {
  const { document } = editing;
  return { ...editing, head, sending: null, waiting: [{ summary, document, typing: null }] };
}
