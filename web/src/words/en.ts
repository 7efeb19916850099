import { account } from './en/account';
import { answer, graph } from './en/answer';
import { case_, element, statement } from './en/case';
import { compare } from './en/compare';
import { outcomes } from './en/outcomes';
import { history, preferences } from './en/preferences';
import { read } from './en/read';
import { shell } from './en/shell';
import { start } from './en/start';

/** Every text of the pages; what is written here is what each other language must have. */
export const en = { shell, account, start, case: case_, element, statement, preferences, answer, outcomes, graph, compare, read, history };

export type Words = typeof en;
