import { expect, test } from 'vitest';
import { addCamp, dropCamp, idFrom, options, withText } from '../src/state/elements';
import { byIds, patternOf, taken, takenAmong } from '../src/state/letters';
import type { Mapping } from '../src/state/tree';
import sample from './sample.json' with { type: 'json' };

test('an id is made once from the words of a label and is nobody else’s', () => {
  expect(idFrom('Order unilateral strikes', [])).toBe('orderUnilateralStrikes');
  expect(idFrom('Firmar el acuerdo', ['firmarElAcuerdo'])).toBe('firmarElAcuerdo2');
  expect(idFrom('Índice', [])).toBe('indice');
  expect(idFrom('NY', [])).toBe('ny2');
  expect(idFrom('not', [])).toBe('not2');
  expect(idFrom('3 días', [])).toBe('item3Dias');
  expect(idFrom('制裁', [])).toBe('item');
});

test('the first camp takes over the preferences of its party, and the last gives them back', () => {
  const before: Mapping = { parties: { mx: { name: 'Mexico', prefers: ['not strike'], options: {} } } };
  const camped = addCamp(before, ['parties', 'mx'], 'hard', 'Hard line');
  expect(camped).toEqual({ parties: { mx: { name: 'Mexico', options: {}, factions: { hard: { name: 'Hard line', prefers: ['not strike'] } } } } });
  expect(dropCamp(camped, ['parties', 'mx'], 'hard')).toEqual({ parties: { mx: { name: 'Mexico', options: {}, prefers: ['not strike'] } } });
});

test('options come in the order of the case', () => {
  expect(options(sample as Mapping).map(({ id, place }) => `${id} ${place}`)).toEqual(['strike 0', 'usSign 0', 'specify 0', 'mxSign 1', 'crackdown 1', 'suspend 1']);
});

test('outcomes and patterns in letters are read by the order of options, and written by ids', () => {
  expect(taken('YNY', ['a', 'b', 'c'])).toEqual(['a', 'c']);
  expect(taken(['NNN', 'YNN'], ['a', 'b', 'c'])).toBeNull();
  expect(patternOf('Y-N', ['a', 'b', 'c'])).toEqual({ a: 'Y', c: 'N' });
  const document: Mapping = { parties: { p: { options: { a: null, b: null }, ranking: ['NN', ['YN', 'NY'], ['a', 'b']] } }, now: 'YN', demands: { d: { asks: '-Y' } }, seenBy: { q: { p: { ranking: ['YN'] } } } };
  expect(byIds(document)).toEqual({ parties: { p: { options: { a: null, b: null }, ranking: [[], [['a'], ['b']], ['a', 'b']] } }, now: ['a'], demands: { d: { asks: { b: 'Y' } } }, seenBy: { q: { p: { ranking: [['a']] } } } });
});

test('an outcome of one of two cases is read by the order of the one whose labels it bears', () => {
  const option = (id: string, label: string) => ({ id, label, party: 'us', place: 0 });
  const [strike, sign, suspend] = [option('strike', 'Order strikes'), option('sign', 'Sign'), option('suspend', 'Suspend cooperation')];
  expect(takenAmong({ letters: 'YNY', labels: ['Order strikes', 'Suspend cooperation'] }, [[strike, sign, suspend], [suspend, strike, sign]])).toEqual(['strike', 'suspend']);
  expect(takenAmong({ letters: 'YYN', labels: ['Suspend cooperation', 'Order strikes'] }, [[strike, sign, suspend], [suspend, strike, sign]])).toEqual(['suspend', 'strike']);
  expect(takenAmong({ letters: 'NNN', labels: [] }, [[strike, sign, suspend]])).toEqual([]);
});

test('an element keeps the key under which its words stand', () => {
  expect(withText({ label: 'x', basis: 'reported' }, ['name', 'label'], 'y')).toEqual({ label: 'y', basis: 'reported' });
  expect(withText(null, ['label'], 'y')).toEqual({ label: 'y' });
  expect(withText('not a', ['say'], 'not b')).toBe('not b');
});
