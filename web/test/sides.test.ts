import { expect, test } from 'vitest';
import { placeSaid } from '../src/state/places';
import { askedOf, pairOf, sameSides } from '../src/state/sides';

test('an earlier step compared with now stands first, so that changes read forward', () => {
  const pair = pairOf('a', { with: 'a', withRevision: '3' });
  expect(pair).toEqual({ left: { id: 'a', revision: 3 }, right: { id: 'a' } });
});

test('what is asked stays as it is once both sides are named', () => {
  const asked = { left: 'a', with: 'a', withRevision: '3', withControl: 'us=force' };
  expect(askedOf(pairOf('a', asked))).toEqual(asked);
});

test('a side is missing until it is chosen, and the same twice is told', () => {
  expect(pairOf('a', {}).right).toBeNull();
  expect(sameSides(pairOf('a', { with: 'a' }))).toBe(true);
  expect(sameSides(pairOf('a', { with: 'a', withControl: 'us=split' }))).toBe(false);
});

test('a place is said by names, numbers from one and words of keys', () => {
  const document = { parties: { mx: { name: 'Mexico', options: { suspend: { label: 'Suspend' } }, prefers: ['not strike', 'suspend'] } }, impossible: ['a and b'] };
  const keys = { options: 'Options', prefers: 'Preferences', impossible: 'What cannot be' };
  expect(placeSaid(document, '/parties/mx/options/suspend', keys)).toEqual(['Mexico', 'Options', 'Suspend']);
  expect(placeSaid(document, '/parties/mx/prefers/1', keys)).toEqual(['Mexico', 'Preferences', '2']);
  expect(placeSaid(document, '/impossible/0', keys)).toEqual(['What cannot be', '1']);
});
