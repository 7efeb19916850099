import { tick } from 'svelte';
import { address } from '../../state/route';

/** Whether a finding is about what somebody wants, which is edited on the screen of preferences. */
export function aboutPreferences(pointer: string): boolean {
  return /^\/parties\/[^/]+(\/factions\/[^/]+)?\/(prefers|ranking|weights|unknown)(\/|$)/.test(pointer);
}

/** Goes to the element a pointer names, or the nearest one around it that is on the screen. */
export async function reveal(id: string, pointer: string): Promise<void> {
  if (aboutPreferences(pointer)) {
    location.hash = address({ case: id, screen: 'preferences', asked: { at: pointer } });
    return;
  }
  await tick();
  show(pointer);
}

export function show(pointer: string): void {
  const marked = new Map([...document.querySelectorAll<HTMLElement>('[data-at]')].map((element) => [element.dataset['at'] ?? '', element]));
  let at = pointer;
  while (at !== '' && !marked.has(at)) at = at.slice(0, at.lastIndexOf('/'));
  const target = marked.get(at);
  if (target === undefined) return;
  target.scrollIntoView({ block: 'center' });
  (target.querySelector<HTMLElement>('input, textarea, select, button') ?? target).focus({ preventScroll: true });
}
