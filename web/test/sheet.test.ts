import { expect, test } from 'vitest';
import type { OutcomeSheet } from '../src/api/answers';
import { columnsOf, cycled, filtered, linesOf, optionsIn, partiesIn, shortly, sorted, tabbed, turned, unfiltered, unranked } from '../src/state/sheet';
import { moveIn } from '../src/views/outcomes/keys';

const row = (number: number, letters: string, ranks: number[], marks: string[], steps: number) => ({ number, letters, ranks, marks, holds: marks.map((one) => !one.includes('u')), steps });
const sheet: OutcomeSheet = {
  revision: 1, listed: true, total: 4, classes: [3, 4],
  players: [{ id: 'us', name: 'United States', party: 'us', place: 0 }, { id: 'mx', name: 'Mexico', party: 'mx', place: 1 }],
  options: [{ id: 'strike', label: 'Order strikes', shortName: 'strike', party: 'us' }, { id: 'suspend', label: 'Suspend', shortName: 'suspension', party: 'mx' }],
  concepts: [{ id: 'nash', name: 'Nash stability' }, { id: 'seq', name: 'sequential stability' }],
  rows: [row(1, 'NN', [2, 1], ['ur', 'ur'], 0), row(2, 'YN', [1, 4], ['ru', 'ru'], 1), row(3, 'NY', [3, 3], ['uu', 'ss'], -1), row(4, 'YY', [2, 2], ['rr', 'rr'], 2)],
};
const parties = partiesIn(sheet, () => undefined);
const lines = linesOf(sheet, parties);
const columns = columnsOf(sheet);
const numbers = (some: readonly { row: { number: number } }[]) => some.map((one) => one.row.number);
const found = (change: object, concept = 1) => numbers(filtered(lines, sheet, { ...unfiltered, ...change }, concept));
const by = (id: string, down = false) => numbers(sorted(lines, columns, { by: id, down }, 1));

test('what holds is filtered under the reasoning asked for', () => {
  expect(found({ holds: true }, 0)).toEqual([4]);
  expect(found({ holds: true }, 1)).toEqual([3, 4]);
});

test('filters add up: reachable, options and words', () => {
  expect(found({ reachable: true })).toEqual([1, 2, 4]);
  expect(found({ options: { strike: 'Y', suspend: 'N' } })).toEqual([2]);
  expect(found({ text: 'ORDER suspend' })).toEqual([4]);
  expect(found({ text: 'suspension' })).toEqual([3, 4]);
  expect(found({ text: 's2' })).toEqual([2]);
  expect(found({ text: 'NY' })).toEqual([3]);
});

test('rows name options shortly', () => {
  expect(shortly(sheet, optionsIn(sheet, parties)).map(({ label }) => label)).toEqual(['strike', 'suspension']);
});

test('a number is found whole, not as the beginning of another', () => {
  const many = linesOf({ ...sheet, rows: [row(2, 'NN', [], [], 0), row(21, 'YN', [], [], 0)] }, parties);
  expect(numbers(filtered(many, sheet, { ...unfiltered, text: 's2' }, 0))).toEqual([2]);
});

test('any column sorts; what is not reached or not ranked comes last, and level rows keep their order', () => {
  expect(by('steps')).toEqual([1, 2, 4, 3]);
  expect(by('rank:1')).toEqual([1, 4, 3, 2]);
  expect(by('rank:0', true)).toEqual([3, 1, 4, 2]);
  expect(by('option:0')).toEqual([2, 4, 1, 3]);
  expect(by('mark:1:0')).toEqual([2, 4, 3, 1]);
  expect(by('holds')).toEqual([3, 4, 1, 2]);
});

test('a heading pressed twice sorts the other way round', () => {
  const once = turned({ by: 'number', down: false }, 'steps');
  expect([once, turned(once, 'steps')]).toEqual([{ by: 'steps', down: false }, { by: 'steps', down: true }]);
});

test('an option is filtered as taken, then as not taken, then not at all', () => {
  const taken = cycled(unfiltered, 'strike');
  const not = cycled(taken, 'strike');
  expect([taken.options, not.options, cycled(not, 'strike').options]).toEqual([{ strike: 'Y' }, { strike: 'N' }, {}]);
});

test('the copied table is one line for each outcome', () => {
  const text = tabbed(lines.slice(2, 3), columns, ({ id }) => id, 1, 'nothing').split('\n');
  expect(text[0]).toBe('number\twords\tholds\tsteps\toption:0\toption:1\trank:0\trank:1\tmark:0:0\tmark:0:1\tmark:1:0\tmark:1:1');
  expect(text[1]).toBe("s3\tMexico: Suspend\tx\t\tN\tY\t3\t3\tu\tu\ts\ts");
});

test('the copied table says so where nothing is done', () => {
  const still = { ...lines[0]!, title: '' };
  expect(tabbed([still], columns.slice(1, 2), ({ id }) => id, 1, 'Nothing is done')).toBe('words\nNothing is done');
});

test('who cannot be ranked is told from who can', () => {
  const rows = sheet.rows.map((one) => ({ ...one, ranks: [0, one.ranks[1] ?? 0] }));
  expect([[...unranked(sheet)], [...unranked({ ...sheet, rows })]]).toEqual([[], ['us']]);
});

test('no copied cell begins a formula', () => {
  expect(tabbed([], columns.slice(0, 2), ({ kind }) => (kind === 'number' ? '=1+1' : '-x'), 1, 'nothing')).toBe("'=1+1\t'-x");
});

test('keys move between cells and stop at the edges', () => {
  const size = { rows: 100, columns: 5, page: 10 };
  const press = (key: string, ctrlKey = false) => moveIn({ row: 3, column: 2 }, { key, ctrlKey, metaKey: false }, size);
  expect(press('PageUp')).toEqual({ row: 0, column: 2 });
  expect(press('End')).toEqual({ row: 3, column: 4 });
  expect(press('End', true)).toEqual({ row: 99, column: 4 });
  expect(press('a')).toBeNull();
});
