import { describe, expect, it } from 'vitest';
import type { Answer } from '../src/api/answers';
import { controlOf, namesOf, ranked, settingsOf } from '../src/state/control';
import { patched } from '../src/state/patch';
import { kindOf } from '../src/state/trial.svelte';
import type { Mapping } from '../src/state/tree';

const document: Mapping = { parties: { us: { prefers: ['a', { say: 'b' }, 'c'] } } };
const prefers = (after: Mapping) => ((after['parties'] as Mapping)['us'] as Mapping)['prefers'];

describe('patched', () => {
  it('swaps neighbours by a move', () => {
    const after = patched(document, [{ op: 'move', from: '/parties/us/prefers/2', path: '/parties/us/prefers/1' }]);
    expect(prefers(after)).toEqual(['a', 'c', { say: 'b' }]);
    expect(prefers(document)).toEqual(['a', { say: 'b' }, 'c']);
  });

  it('leaves out, replaces and adds, in order', () => {
    const after = patched(document, [
      { op: 'remove', path: '/parties/us/prefers/0' },
      { op: 'replace', path: '/parties/us/prefers/0', value: 'd' },
      { op: 'add', path: '/parties/us/prefers/-', value: 'e' },
      { op: 'add', path: '/parties/us/name', value: 'United States' },
    ]);
    expect(prefers(after)).toEqual(['d', 'c', 'e']);
    expect(after).toMatchObject({ parties: { us: { name: 'United States' } } });
  });

  it('leaves a document alone whose element is gone', () => {
    expect(patched(document, [{ op: 'move', from: '/parties/mx/prefers/2', path: '/parties/us/prefers/1' }])).toBe(document);
  });
});

const switches: Answer['switches'] = [
  { party: 'us', name: 'United States', chosen: 'force', choices: [{ value: 'force', label: 'Strike camp' }, { value: 'split', label: 'Each', unavailable: 'no' }, { value: 'unknown', label: 'Not known' }] },
];
const outcome = (number: string) => ({ number, letters: number, words: number, labels: [], now: false });

describe('control', () => {
  it('says who decides for every party', () => {
    const two = [...switches, { party: 'mx', name: 'Mexico', chosen: 'a', choices: [] }];
    expect(controlOf(two)).toBe('us=force,mx=a');
    expect(controlOf(two, 'mx', 'split')).toBe('us=force,mx=split');
  });

  it('knows which settings are worth having', () => {
    const answer = { switches, across: { combinations: [{ control: 'us=force', label: '', chosen: true }], rows: [], sentences: [], leftOut: 0, unlisted: 0 } } as unknown as Answer;
    expect(settingsOf(answer)).toEqual(['us=force', 'us=unknown']);
  });

  it('puts first what holds and is reached with the one chosen, then for most, and soonest', () => {
    const rows = [
      { outcome: outcome('s1'), cells: [{ holds: true }, { holds: true }] },
      { outcome: outcome('s2'), cells: [{ holds: true, steps: 3 }, { holds: false }] },
      { outcome: outcome('s3'), cells: [{ holds: false, steps: 1 }, { holds: true, steps: 2 }] },
    ];
    expect(ranked(rows).map((row) => row.outcome.number)).toEqual(['s3', 's2', 's1']);
    expect(ranked(rows, 0).map((row) => row.outcome.number)).toEqual(['s2', 's1', 's3']);
  });

  it('names camps by their own names', () => {
    const names = namesOf({ switches, players: [{ id: 'us/force', name: 'United States, Strike camp', party: 'us', place: 0 }, { id: 'mx', name: 'Mexico', party: 'mx', place: 2 }] });
    expect([names.get('us/force'), names.get('mx')]).toEqual(['Strike camp', 'Mexico']);
  });
});

describe('kindOf', () => {
  it('knows a swap, a judgement left out and anything else, whatever becomes of doubts', () => {
    const carried = { op: 'replace', path: '/parties/us/unknown', value: { maybe: [1] } } as const;
    expect(kindOf([{ op: 'move', from: '/parties/us/prefers/2', path: '/parties/us/prefers/1' }, carried])).toBe('swap');
    expect(kindOf([{ op: 'remove', path: '/parties/us/prefers/2' }, carried])).toBe('leaveOut');
    expect(kindOf([{ op: 'remove', path: '/parties/us/prefers' }])).toBe('leaveOut');
    expect(kindOf([{ op: 'remove', path: '/parties/us/options/strike/moves' }])).toBe('apply');
    expect(kindOf([{ op: 'add', path: '/parties/us/prefers/0', value: 'not strike' }])).toBe('apply');
    expect(kindOf([carried])).toBe('apply');
  });
});
