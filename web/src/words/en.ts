import { account } from './en/account';
import { shell } from './en/shell';
import { start } from './en/start';

/** Every text of the pages; what is written here is what each other language must have. */
export const en = { shell, account, start };

export type Words = typeof en;
