import { en } from '../words/en';
import { es } from '../words/es';

export type Language = 'en' | 'es';
export type Theme = 'system' | 'light' | 'dark';

/** What somebody prefers on this machine; kept in the browser. */
class Settings {
  language = $state<Language>(chosen('parley.language', ['en', 'es'], firstOf(navigator.languages)));
  theme = $state<Theme>(chosen('parley.theme', ['system', 'light', 'dark'], 'system'));
  /** The scholar's view: codes and numbers of the field beside the words. */
  scholar = $state(kept('parley.scholar') === 'yes');

  get words() { return this.language === 'es' ? es : en; }

  apply(): void {
    const root = document.documentElement;
    root.lang = this.language;
    if (this.theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = this.theme;
    keep('parley.language', this.language);
    keep('parley.theme', this.theme);
    keep('parley.scholar', this.scholar ? 'yes' : 'no');
  }
}

/** A page that is read from a file may be denied what the browser keeps; it then begins anew each time. */
function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}

function chosen<T extends string>(key: string, among: readonly T[], otherwise: T): T {
  return among.find((value) => value === kept(key)) ?? otherwise;
}

function firstOf(tags: readonly string[]): Language {
  return tags.find((tag) => tag.startsWith('en') || tag.startsWith('es'))?.startsWith('es') ? 'es' : 'en';
}

export const settings = new Settings();

/** The texts in the language chosen. */
export const words = () => settings.words;
