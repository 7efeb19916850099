import type { Component } from 'svelte';
import AnswerScreen from '../views/answer/AnswerScreen.svelte';
import CaseScreen from '../views/case/CaseScreen.svelte';
import CompareScreen from '../views/compare/CompareScreen.svelte';
import GraphScreen from '../views/graph/GraphScreen.svelte';
import HistoryScreen from '../views/history/HistoryScreen.svelte';
import OutcomesScreen from '../views/outcomes/OutcomesScreen.svelte';
import PreferencesScreen from '../views/preferences/PreferencesScreen.svelte';
import type { Words } from '../words/en';

/** The screens of a case, in the order of their tabs. A new screen is one row here and its word; a whole one fills a window that is large enough, and does not scroll. */
export const screens: readonly { id: keyof Words['shell']['screen']; view: Component; whole?: boolean }[] = [
  { id: 'case', view: CaseScreen },
  { id: 'preferences', view: PreferencesScreen },
  { id: 'answer', view: AnswerScreen, whole: true },
  { id: 'outcomes', view: OutcomesScreen },
  { id: 'graph', view: GraphScreen },
  { id: 'compare', view: CompareScreen },
  { id: 'history', view: HistoryScreen },
];
