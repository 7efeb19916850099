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

/** Shows and marks what a pointer names, or the first part of it, or what is around it. */
export function show(pointer: string): void {
  const marked = new Map([...document.querySelectorAll<HTMLElement>('[data-at]')].map((element) => [element.dataset['at'] ?? '', element]));
  const within = [...marked.keys()].find((at) => at.startsWith(`${pointer}/`));
  let at = within !== undefined && !marked.has(pointer) ? within : pointer;
  while (at !== '' && !marked.has(at)) at = at.slice(0, at.lastIndexOf('/'));
  const target = marked.get(at);
  if (target === undefined) return;
  mark(target);
  target.scrollIntoView({ block: 'center' });
  (target.querySelector<HTMLElement>('input, textarea, select, button') ?? target).focus({ preventScroll: true });
}

/** Marks what was pointed at for as long as the focus stays in it. */
function mark(target: HTMLElement): void {
  document.querySelector<HTMLElement>('[data-pointed]')?.removeAttribute('data-pointed');
  target.dataset['pointed'] = '';
  const left = new AbortController();
  target.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && target.contains(relatedTarget)) return;
    target.removeAttribute('data-pointed');
    left.abort();
  }, { signal: left.signal });
}
