import type { Answer, Explanation, OutcomeSheet, Picture } from '../api/answers';
import { controlOf } from './control';

/** A case with its answers in one file, to be read where there is no server. Each is kept by who decides. */
export interface Reading {
  title: string;
  summary: string;
  note: string;
  /** The language its sentences are in. */
  language: string;
  revision: number;
  made: string;
  answers: Readonly<Record<string, Answer>>;
  outcomes: Readonly<Record<string, OutcomeSheet>>;
  explanations: Readonly<Record<string, Readonly<Record<string, Explanation>>>>;
  graph: Readonly<Record<string, Picture>>;
}

/** What the page holds; null when it holds no case. */
export function readingIn(text: string | null | undefined): Reading | null {
  if (!text?.trim()) return null;
  const found = JSON.parse(text) as Partial<Reading>;
  if (found.answers === undefined || Object.keys(found.answers).length === 0) return null;
  return { title: '', summary: '', note: '', language: 'en', revision: 1, made: '', outcomes: {}, explanations: {}, graph: {}, ...found, answers: found.answers };
}

/** The key of the answer to who decides, as the switches say it. */
export function settingOf(reading: Reading, control: string): string | undefined {
  if (reading.answers[control]) return control;
  return Object.entries(reading.answers).find(([, { switches }]) => controlOf(switches) === control)?.[0];
}

/** The setting to open with: who decides as the case says, else the first. */
export function firstSetting(reading: Reading): string {
  const keys = Object.keys(reading.answers);
  return keys.find((key) => key === '') ?? keys[0] ?? '';
}

/** The answer with the choices that the file holds no answer for marked so. */
export function withinFile(reading: Reading, answer: Answer, missing: string): Answer {
  const switches = answer.switches.map((one) => ({
    ...one,
    choices: one.choices.map((choice) => (settingOf(reading, controlOf(answer.switches, one.party, choice.value)) === undefined ? { ...choice, unavailable: choice.unavailable ?? missing } : choice)),
  }));
  return { ...answer, switches };
}

export function explanationIn(reading: Reading, setting: string, outcome: number, concept: string): Explanation | null {
  const all = reading.explanations[setting];
  const found = all?.[`s${outcome}`] ?? all?.[String(outcome)];
  return found !== undefined && found.concept === concept ? found : null;
}
