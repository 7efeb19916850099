import type { Session } from '../api/session';
import { routeOf, type Route } from './route';

export interface Offer {
  undo: () => void;
  /** Whether it can still be undone. */
  stands: () => boolean;
}

export interface Notice {
  key: number;
  text: string;
  offer?: Offer | undefined;
}

/** What the frame around every screen shows. */
class Shell {
  route = $state.raw<Route>(routeOf(location.hash));
  session = $state.raw<Session | null>(null);
  notices = $state.raw<readonly Notice[]>([]);
  dialog = $state<'palette' | 'shortcuts' | 'share' | 'password' | null>(null);
  problem = $state.raw<Error | null>(null);
  #count = 0;

  /** Says something briefly, aloud to a screen reader too. */
  say(text: string, offer?: Offer): void {
    const key = ++this.#count;
    this.notices = [...this.notices.slice(-2), { key, text, offer }];
    setTimeout(() => this.hush(key), offer ? 8_000 : 4_000);
  }

  hush(key: number): void {
    this.notices = this.notices.filter((notice) => notice.key !== key);
  }

  /** Runs what may be refused and shows the refusal. */
  async attempt<T>(what: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await what();
      this.problem = null;
      return result;
    } catch (error) {
      this.problem = error as Error;
      return undefined;
    }
  }
}

export const shell = new Shell();
