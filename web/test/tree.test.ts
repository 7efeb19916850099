import { expect, test } from 'vitest';
import { append, at, drop, pathOf, pointer, put, set, shift } from '../src/state/tree';

const tree = { parties: { us: { options: { strike: null, sign: { label: 'Sign' } } }, mx: {} }, impossible: ['a', 'b', 'c'] };

test('putting keeps the order of keys and leaves the old tree alone', () => {
  const next = put(tree, ['parties', 'us', 'options', 'strike', 'label'], 'Strike');
  expect(Object.keys(next.parties.us.options)).toEqual(['strike', 'sign']);
  expect(at(next, ['parties', 'us', 'options', 'strike'])).toEqual({ label: 'Strike' });
  expect(tree.parties.us.options.strike).toBeNull();
});

test('a key of a mapping moves as an item of a list does', () => {
  expect(Object.keys(shift(tree, ['parties', 'mx'], -1).parties)).toEqual(['mx', 'us']);
  expect(shift(tree, ['impossible', 0], 1).impossible).toEqual(['b', 'a', 'c']);
  expect(shift(tree, ['impossible', 2], 1).impossible).toEqual(['a', 'b', 'c']);
});

test('saying nothing takes the key away', () => {
  expect(set({ a: 'x', b: 'y' }, ['a'], '')).toEqual({ b: 'y' });
  expect(drop(tree, ['impossible', 1]).impossible).toEqual(['a', 'c']);
  expect(append({}, ['list'], 1)).toEqual({ list: [1] });
});

test('a pointer names its path', () => {
  expect(pointer(['a/b', 'c~d', 0])).toBe('/a~1b/c~0d/0');
  expect(pathOf('/a~1b/c~0d/0')).toEqual(['a/b', 'c~d', '0']);
});
