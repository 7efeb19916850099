import { expect, test } from 'vitest';
import * as wants from '../src/state/preferences';
import { classesOf, joinedClasses, rankingOf, splitClass } from '../src/state/rankings';

const of = { prefers: ['a', { say: 'b', basis: 'inferred' }, ['c', 'd'], 'e'], unknown: [['a', 'b'], { maybe: [['c', 'd'], 4] }] };

test('doubts are read in either form, by words, by group and by place', () => {
  const { maybe, order } = wants.doubtsOf(of);
  expect(maybe.map((name) => wants.placeOf(name, of.prefers))).toEqual([2, 3]);
  expect(order).toEqual([['a', 'b']]);
});

test('doubts stay with their judgements when these move, change words or go', () => {
  expect(wants.swapped(of, 3, -3)).toEqual({ prefers: ['e', 'a', { say: 'b', basis: 'inferred' }, ['c', 'd']], unknown: { maybe: [['c', 'd'], 'e'], order: [['a', 'b']] } });
  expect(wants.changed(of, 0, 0, 'not a')['unknown']).toEqual({ maybe: [['c', 'd'], 'e'], order: [['not a', 'b']] });
  expect(wants.removed(of, 1)).toEqual({ prefers: ['a', ['c', 'd'], 'e'], unknown: { maybe: [['c', 'd'], 'e'] } });
});

test('judgements join into a group and come out of it again', () => {
  const joined = wants.joined({ prefers: ['a', 'b', 'c'] }, 1);
  expect(joined).toEqual({ prefers: [['a', 'b'], 'c'] });
  expect(wants.split(joined, 0, 0)).toEqual({ prefers: ['b', 'a', 'c'] });
});

test('a doubt can be raised and settled', () => {
  const doubted = wants.doubted({ prefers: ['a', 'b'] }, 0);
  expect(doubted['unknown']).toEqual({ order: [['a', 'b']] });
  expect(wants.settled(doubted, 0)).toEqual({ prefers: ['a', 'b'] });
  expect(wants.maybeToggled(wants.maybeToggled({ prefers: ['a'] }, 0), 0)).toEqual({ prefers: ['a'] });
});

test('a ranking is classes of outcomes and a ranking again', () => {
  const classes = classesOf(['YN', ['NN', 'NY'], ['a', 'b']], ['a', 'b']);
  expect(classes).toEqual([[['a']], [[], ['b']], [['a', 'b']]]);
  expect(rankingOf(classes)).toEqual([['a'], [[], ['b']], ['a', 'b']]);
  expect(joinedClasses(classes, 1)).toEqual([[['a'], [], ['b']], [['a', 'b']]]);
  expect(splitClass(classes, 1, 0)).toEqual([[['a']], [['b']], [[]], [['a', 'b']]]);
});
