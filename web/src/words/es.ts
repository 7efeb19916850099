import type { Words } from './en';
import { account } from './es/account';
import { shell } from './es/shell';
import { start } from './es/start';

export const es: Words = { shell, account, start };
