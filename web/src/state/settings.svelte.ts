import { en } from '../words/en';
import { es } from '../words/es';

export type Language = 'en' | 'es';
export type Theme = 'system' | 'light' | 'dark';

/** What somebody prefers on this machine; kept in the browser. */
class Settings {
  language = $state<Language>(chosen('parley.language', ['en', 'es'], firstOf(navigator.languages)));
  theme = $state<Theme>(chosen('parley.theme', ['system', 'light', 'dark'], 'system'));
  /** The scholar's view: codes and numbers of the field beside the words. */
  scholar = $state(localStorage.getItem('parley.scholar') === 'yes');

  get words() { return this.language === 'es' ? es : en; }

  apply(): void {
    const root = document.documentElement;
    root.lang = this.language;
    if (this.theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = this.theme;
    localStorage.setItem('parley.language', this.language);
    localStorage.setItem('parley.theme', this.theme);
    localStorage.setItem('parley.scholar', this.scholar ? 'yes' : 'no');
  }
}

function chosen<T extends string>(key: string, among: readonly T[], otherwise: T): T {
  return among.find((value) => value === localStorage.getItem(key)) ?? otherwise;
}

function firstOf(tags: readonly string[]): Language {
  return tags.find((tag) => tag.startsWith('en') || tag.startsWith('es'))?.startsWith('es') ? 'es' : 'en';
}

export const settings = new Settings();

/** The texts in the language chosen. */
export const words = () => settings.words;
