import { describe, expect, it } from 'vitest';
import { freshState, overtaken, stateFrom } from '../../bot/state.js';

const choices = [
  { label: '失业登记', say: '失业登记要多久', item: 'unemployment-registration' },
  { label: '失业保险金申领', say: '失业保险金申领要多久', item: 'unemployment-benefit' },
];
const form = { kind: 'file' as const, no: 2, slots: { what: '楼道灯坏了' }, open: 'confirm', tries: 1, question: '请核对', choices: [{ label: '提交', say: '提交' }] };
const line = { lang: 'zh', place: { step: 'confirm' } };

describe('a state from storage', () => {
  it('comes back as it was', () => {
    const state = { ...freshState, lastItem: 'residence-permit', lastField: 'fee' as const, pointed: 'book' as const, misses: 1, choices, forms: 2, form, paused: { ...form, kind: 'book' as const, line, itemName: { zh: '居住证', en: 'Permit' }, lead: '先说一句。' }, next: ['居住证怎么办'] };
    expect(stateFrom(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it('from before there were forms is read as one without', () => {
    expect(stateFrom({ lastItem: 'residence-permit', misses: 1, choices: [] })).toEqual({ ...freshState, lastItem: 'residence-permit', misses: 1 });
  });

  it.each([[undefined], [null], ['x'], [{ misses: 'many', choices: [{ label: 1 }], lastItem: {}, form: { kind: 'other' }, paused: 3, next: [1] }]])('counts as fresh when it is %j', (stored) => {
    expect(stateFrom(stored)).toEqual(freshState);
  });
});

describe('a message written before the bot’s last words could be read', () => {
  it('finds nothing to confirm', () => {
    expect(overtaken({ ...freshState, form }).form?.open).not.toBe('confirm');
  });

  it('finds any other question as it is', () => {
    expect(overtaken({ ...freshState, form: { ...form, open: 'place' } }).form?.open).toBe('place');
  });
});
