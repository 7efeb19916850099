import { exportAddress } from '../api/cases';
import type { OpenCase } from '../state/open.svelte';
import { address } from '../state/route';
import { settings, words } from '../state/settings.svelte';
import { shell } from '../state/shell.svelte';
import { screens } from './screens';

/** Something one can do, wherever it is offered: in a menu, in the palette or by keys. */
export interface Action {
  id: string;
  label: string;
  keys?: string;
  disabled?: boolean;
  run: () => void;
}

export function actionsOf(open: OpenCase | null): Action[] {
  const t = words().shell;
  const everywhere: Action[] = [
    { id: 'cases', label: t.allCases, run: () => go('#/') },
    { id: 'en', label: `${t.language}: English`, run: () => (settings.language = 'en') },
    { id: 'es', label: `${t.language}: español`, run: () => (settings.language = 'es') },
    ...(['system', 'light', 'dark'] as const).map((theme) => ({
      id: theme, label: `${t.theme}: ${t.themes[theme]}`, run: () => void (settings.theme = theme),
    })),
    { id: 'scholar', label: t.scholar, run: () => (settings.scholar = !settings.scholar) },
    { id: 'shortcuts', label: t.shortcuts, keys: '?', run: () => (shell.dialog = 'shortcuts') },
  ];
  if (open === null) return everywhere;
  return [
    ...screens.map(({ id }) => ({ id, label: t.screen[id], run: () => go(address({ case: open.id, screen: id })) })),
    { id: 'undo', label: open.undoable ? t.undoWhat(open.undoable) : t.undo, keys: 'Ctrl Z', disabled: !open.undoable || !open.editable, run: () => void undo(open) },
    { id: 'redo', label: open.redoable ? t.redoWhat(open.redoable) : t.redo, keys: 'Ctrl Shift Z', disabled: !open.redoable || !open.editable, run: () => void redo(open) },
    ...Object.entries(words().case.sections).map(([id, { name }]) => ({
      id: `part-${id}`, label: `${t.screen.case}: ${name}`, run: () => go(address({ case: open.id, screen: 'case', asked: { at: `/${id}` } })),
    })),
    ...(shell.session?.mode === 'team' ? [{ id: 'share', label: t.share, run: () => void (shell.dialog = 'share') }] : []),
    ...downloadsOf(open),
    ...everywhere,
  ];
}

/** The files a case can be handed on as. */
export function downloadsOf(open: OpenCase): Action[] {
  const t = words().shell.downloads;
  return (['page.html', 'case.yaml', 'case.gmcr'] as const).map((kind) => ({
    id: kind, label: t[kind], run: () => go(exportAddress(open.id, kind)),
  }));
}

async function undo(open: OpenCase): Promise<void> {
  const done = await open.undo();
  if (done !== '') shell.say(words().shell.undone(done));
}

async function redo(open: OpenCase): Promise<void> {
  const done = await open.redo();
  if (done !== '') shell.say(words().shell.redone(done));
}

function go(where: string): void {
  location.assign(where);
}

/** The action that a key press asks for. */
export function pressed(event: KeyboardEvent, actions: readonly Action[]): Action | undefined {
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  const id = control && key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : control && key === 'y' ? 'redo' : event.key === '?' && !typingIn(event.target) ? 'shortcuts' : undefined;
  return actions.find((action) => action.id === id);
}

function typingIn(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
