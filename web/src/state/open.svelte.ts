import { createContext } from 'svelte';
import * as cases from '../api/cases';
import { Refusal, Unreachable } from '../api/http';
import * as steps from './editing';
import { forget, keep, leftBehind, type Kept } from './kept';
import type { Offer } from './shell.svelte';
import { pointer, sameJson, type Mapping, type Path } from './tree';

export type Saving = 'saved' | 'saving' | 'offline' | 'refused';

const typingPause = 450;
const retryPause = 4_000;

/** The case that is open: edits appear at once and are saved one after another. */
export class OpenCase {
  #editing = $state.raw<steps.Editing>() as steps.Editing;
  trouble = $state.raw<Error | null>(null);
  /** The head somebody else made while there are unsaved changes here. */
  conflict = $state<number | null>(null);
  restorable = $state.raw<Kept | null>(null);
  /** Who made the change that was taken over from elsewhere. */
  takenOver = $state<string | null>(null);
  /** Counts what changed the document, so that an offer to undo is withdrawn when something else came after. */
  #changes = $state(0);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;
  #language = document.documentElement.lang;
  /** Edits made while the server goes a step back or on; they follow on the document it answers with. */
  #deferred: (() => void)[] | null = null;
  #stop: () => void;

  constructor(view: cases.CaseView) {
    this.#editing = steps.begin(view);
    void leftBehind(view.id).then((kept) => {
      if (kept && sameJson(kept.document, view.document as Mapping)) forget(view.id, kept.key);
      else this.restorable = kept;
    });
    this.#stop = cases.watch(view.id, (head, by) => void this.#movedElsewhere(head, by));
  }

  get id() { return this.#editing.view.id; }
  get document() { return this.#editing.document; }
  get head() { return this.#editing.head; }
  get title() { return typeof this.document['title'] === 'string' ? this.document['title'] : this.#editing.view.title; }
  get findings() { return this.#editing.view.findings; }
  get usable() { return this.#editing.view.usable; }
  get outcomes() { return this.#editing.view.outcomes; }
  get role() { return this.#editing.view.role; }
  get editable() { return this.role !== 'reader'; }
  get undoable() { return this.#editing.waiting.at(-1)?.summary ?? this.#editing.sending?.summary ?? this.#editing.view.undo; }
  get redoable() { return steps.unsaved(this.#editing) ? '' : this.#editing.view.redo; }
  get saving(): Saving {
    if (this.trouble instanceof Unreachable) return 'offline';
    if (this.trouble !== null || this.conflict !== null) return 'refused';
    return steps.unsaved(this.#editing) ? 'saving' : 'saved';
  }

  /** Whether there is a problem at an element or within it. */
  wrongAt(path: Path): boolean {
    return this.findings.some(({ severity, at }) => severity === 'error' && `${at}/`.startsWith(`${pointer(path)}/`));
  }

  /** Makes one step of a pure change; with `typing`, one step for as long as the same place is typed into. */
  edit(summary: string, change: (document: Mapping) => Mapping, typing: string | null = null): void {
    if (!this.editable) return;
    if (this.#deferred) {
      this.#deferred.push(() => this.edit(summary, change, typing));
      return;
    }
    this.takenOver = null;
    this.#editing = steps.edit(this.#editing, summary, change(this.document), typing);
    if (!steps.unsaved(this.#editing)) return;
    this.#changes++;
    keep(this.id, this.document, this.head);
    this.#soon(typing === null ? 0 : typingPause);
  }

  /** Saves what waits; resolves when the server has it or has said no. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#busy) await new Promise((resolve) => setTimeout(resolve, 20));
    if (this.conflict !== null) return;
    this.#busy = true;
    try {
      for (this.#editing = steps.send(this.#editing); this.#editing.sending; this.#editing = steps.send(this.#editing)) {
        const { document, summary } = this.#editing.sending;
        const view = await cases.save(this.id, this.head, document, summary);
        // Read only now: what was edited meanwhile must stay.
        this.#editing = steps.saved(this.#editing, view);
        this.trouble = null;
      }
      this.#settled();
    } catch (error) {
      this.#editing = steps.returned(this.#editing);
      this.#failed(error as Error);
    } finally {
      this.#busy = false;
    }
  }

  undo = () => this.#step(() => cases.undo(this.id, this.head), () => this.undoable);
  redo = () => this.#step(() => cases.redo(this.id, this.head), () => this.redoable);
  restore = (revision: number) => this.#step(() => cases.restore(this.id, this.head, revision), () => 'restore');

  /** Undoes the step just made, for as long as it is the last. */
  get offer(): Offer {
    const made = this.#changes;
    return { undo: () => void this.undo(), stands: () => this.#changes === made };
  }

  /** Asks again for the findings when the language they were asked in has changed. */
  async reword(): Promise<void> {
    const language = document.documentElement.lang;
    if (language === this.#language || this.unsaved || this.#busy) return;
    const view = await cases.caseAt(this.id).catch(() => null);
    if (view === null || this.unsaved || view.head !== this.head) return;
    this.#language = language;
    this.#editing = steps.begin(view);
  }

  /** Leaves what is unsaved here and shows what is saved. */
  async showTheirs(): Promise<void> {
    const view = await cases.caseAt(this.id);
    this.conflict = null;
    this.trouble = null;
    this.#editing = steps.begin(view);
    forget(this.id);
  }

  /** Saves what is here as a new step after theirs; theirs stays in the history. */
  async keepMine(summary: string): Promise<void> {
    if (this.conflict === null) return;
    this.#editing = steps.onto(this.#editing, this.conflict, summary);
    this.conflict = null;
    await this.flush();
  }

  takeBack(summary: string): void {
    const kept = this.restorable;
    if (kept === null) return;
    this.restorable = null;
    this.edit(summary, () => kept.document);
    forget(this.id, kept.key);
  }

  leaveBehind(): void {
    if (this.restorable) forget(this.id, this.restorable.key);
    this.restorable = null;
  }

  get unsaved(): boolean { return steps.unsaved(this.#editing); }

  close(): void {
    this.#stop();
    void this.flush();
  }

  async #step(call: () => Promise<cases.CaseView>, what: () => string): Promise<string> {
    await this.flush();
    if (this.unsaved || this.#deferred) return '';
    const done = what();
    if (done === '') return '';
    this.#busy = true;
    this.#deferred = [];
    try {
      this.#editing = steps.begin(await call());
      this.#changes++;
      this.trouble = null;
      return done;
    } catch (error) {
      this.#failed(error as Error);
      return '';
    } finally {
      this.#busy = false;
      const deferred = this.#deferred;
      this.#deferred = null;
      deferred.forEach((edit) => edit());
    }
  }

  #soon(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  #settled(): void {
    if (!this.unsaved) forget(this.id);
  }

  #failed(error: Error): void {
    if (error instanceof Refusal && error.id === 'case-changed' && error.problem.head !== undefined) {
      this.trouble = null;
      if (this.unsaved) this.conflict = error.problem.head;
      else this.showTheirs().catch((cause: Error) => (this.trouble = cause));
      return;
    }
    this.trouble = error;
    if (error instanceof Unreachable) this.#soon(retryPause);
  }

  async #movedElsewhere(head: number, by: string): Promise<void> {
    if (head <= this.head || this.#busy) return;
    if (this.unsaved) return;
    const view = await cases.caseAt(this.id).catch(() => null);
    if (view === null || this.unsaved || view.head <= this.head) return;
    this.#editing = steps.begin(view);
    this.#changes++;
    this.takenOver = by;
  }
}

export const [openCase, provideCase] = createContext<OpenCase>();
