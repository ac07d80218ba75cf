import { describe, expect, it } from 'vitest';
import { fineFeatures } from '../../bot/features.js';
import { agrees } from '../../bot/forms/affirm.js';
import { slotsIn } from '../../bot/slots.js';
import { sound } from '../../bot/sounds.js';

describe('how a character sounds', () => {
  it.each([
    ['社', '设'],
    ['证', '真'],
    ['知', '资'],
    ['失', '四'],
  ])('%s is heard like %s', (one, other) => {
    expect(sound(one)).toBe(sound(other));
  });

  it.each([
    ['社', '保'],
    ['低', '高'],
  ])('%s is not heard like %s', (one, other) => {
    expect(sound(one)).not.toBe(sound(other));
  });

  it('makes a homophone share features with what was meant', () => {
    const meant = new Set(fineFeatures('居住证', []));
    expect(fineFeatures('居主正', []).filter((feature) => meant.has(feature)).length).toBeGreaterThanOrEqual(3);
  });
});

describe('a confirmation', () => {
  it('is heard by the form that asks for it, and is no slot', () => {
    expect(agrees('对,就这样')).toBe(true);
    expect(slotsIn('对,就这样')).toEqual({});
  });
});

describe('what is given in a turn of a form', () => {
  it.each([
    ['下礼拜二上午吧', { date: '下礼拜二', time: '上午' }],
    ['我电话00012345678', { phone: '00012345678' }],
    ['不想留电话', { phone: 'declined' }],
    ['能不能上门', { mode: 'home_visit' }],
    ['不对,改成周五', { date: '周五' }],
    ['居住证要什么材料', {}],
  ])('of「%s」is found', (text, slots) => {
    expect(slotsIn(text)).toEqual(slots);
  });
});
