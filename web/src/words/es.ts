import type { Words } from './en';
import { account } from './es/account';
import { answer, graph } from './es/answer';
import { case_, element, statement } from './es/case';
import { compare } from './es/compare';
import { outcomes } from './es/outcomes';
import { history, preferences } from './es/preferences';
import { read } from './es/read';
import { shell } from './es/shell';
import { start } from './es/start';

export const es: Words = { shell, account, start, case: case_, element, statement, preferences, answer, outcomes, graph, compare, read, history };
