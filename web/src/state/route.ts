/** Where one is in the pages, as the part of the address after #. */
export interface Route {
  /** The case that is open; null on pages that are about none. */
  case: string | null;
  /** start, accounts, audit, or a screen of the case. */
  screen: string;
  /** What the screen is asked: /case?at=/parties/us */
  asked: Readonly<Record<string, string>>;
}

export function routeOf(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const asked = Object.fromEntries(new URLSearchParams(search));
  const [kind, id, screen] = path.split('/').filter((part) => part !== '').map(decodeURIComponent);
  if (kind === 'case' && id !== undefined) return { case: id, screen: screen ?? 'case', asked };
  return { case: null, screen: kind ?? 'start', asked };
}

export function address(route: { case?: string | null; screen: string; asked?: Record<string, string> }): string {
  const search = route.asked && Object.keys(route.asked).length > 0 ? `?${new URLSearchParams(route.asked)}` : '';
  if (route.case) return `#/case/${encodeURIComponent(route.case)}/${route.screen}${search}`;
  return `#/${route.screen === 'start' ? '' : route.screen}${search}`;
}

/** What the next screen of the same case is asked: who decides stays as chosen, wherever one goes and back. */
export function carried({ screen, asked }: Route, to: string): Record<string, string> {
  return asked['control'] && screen !== 'compare' && to !== 'compare' ? { control: asked['control'] } : {};
}
