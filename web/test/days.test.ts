import { expect, test } from 'vitest';
import { byDay } from '../src/state/days';

test('what falls on one day stands together, in its order', () => {
  const at = (day: number, hour: number) => ({ at: new Date(2026, 10, day, hour).toISOString() });
  const all = [at(22, 9), at(22, 0), at(21, 23), at(20, 12)];
  expect(byDay(all)).toEqual([[all[0], all[1]], [all[2]], [all[3]]]);
  expect(byDay([])).toEqual([]);
});
