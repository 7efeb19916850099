import { expect, test } from 'vitest';
import type { Answer, Explanation } from '../src/api/answers';
import { explanationIn, firstSetting, readingIn, settingOf, withinFile } from '../src/state/reading';

const choices = ['force', 'partnership', 'split'].map((value) => ({ value, label: value }));
const answer = (chosen: string) => ({ switches: [{ party: 'us', name: 'United States', chosen, choices }] }) as unknown as Answer;
const file = JSON.stringify({
  title: 'One', language: 'es',
  answers: { '': answer('force'), 'us=partnership': answer('partnership') },
  explanations: { '': { s2: { concept: 'seq' } as Explanation } },
});

test('a page without a case says so by holding none', () => {
  expect(readingIn('')).toBeNull();
  expect(readingIn('{"answers": {}}')).toBeNull();
});

test('the switch finds the answer whatever it is kept under', () => {
  const reading = readingIn(file)!;
  expect([firstSetting(reading), settingOf(reading, 'us=force'), settingOf(reading, 'us=partnership'), settingOf(reading, 'us=split')]).toEqual(['', '', 'us=partnership', undefined]);
});

test('a choice the file holds no answer for cannot be made', () => {
  const reading = readingIn(file)!;
  const [one] = withinFile(reading, reading.answers['']!, 'not here').switches;
  expect(one?.choices.map(({ unavailable }) => unavailable)).toEqual([undefined, undefined, 'not here']);
});

test('an explanation is given only for the reasoning it was made under', () => {
  const reading = readingIn(file)!;
  expect(explanationIn(reading, '', 2, 'seq')).toEqual({ concept: 'seq' });
  expect(explanationIn(reading, '', 2, 'nash')).toBeNull();
  expect(explanationIn(reading, '', 3, 'seq')).toBeNull();
});
