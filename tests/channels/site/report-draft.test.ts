import { describe, expect, it } from 'vitest';
import { fileComplaint } from '../../../server/contract/complaint.js';
import { checkRows } from '../../../channels/portal/site/report/check-rows.js';
import { blankDraft, type Draft, isExpired, keepMs, kindOf, mayKeep, toComplaint } from '../../../channels/portal/site/report/draft.js';
import { createReportBox } from '../../../channels/portal/site/report/report-box.js';
import { afterStep, beforeStep, problemsOf, stepOfField } from '../../../channels/portal/site/report/steps.js';
import { filed, morning } from './site-samples.js';

const key = 'k'.repeat(32);
const draft = (facts: Partial<Draft> = {}): Draft => ({ ...blankDraft(key), what: '物业在楼道里加收停车管理费', where: '幸福里 3 号楼', way: 'none', ...facts });
const fields = (step: Parameters<typeof problemsOf>[0], facts: Partial<Draft>) => problemsOf(step, draft(facts)).map(({ field }) => field);

describe('a complaint', () => {
  it('can be filed with no name, no photo and no place', () => {
    const sent = toComplaint(draft({ noPlace: true, name: '刘某', phone: '00012345678' }), 'zh');
    expect(sent).toEqual({ key, lang: 'zh', what: '物业在楼道里加收停车管理费', where: '', contact: { way: 'none' }, photos: [] });
    expect(fileComplaint.safeParse(sent).success).toBe(true);
  });

  it('carries what was given, as the contract wants it', () => {
    const sent = toComplaint(draft({ way: 'text_only', phone: ' 00012345678 ', whom: ' 幸福里物业 ', type: 'report', photos: [{ fileId: 'f1', name: 'a.jpg' }] }), 'en');
    expect(sent).toMatchObject({ whom: '幸福里物业', type: 'report', confidential: true, contact: { way: 'text_only', phone: '00012345678' }, photos: ['f1'] });
    expect(fileComplaint.safeParse(sent).success).toBe(true);
  });

  it('is of the kind the citizen says, else of the kind understood', () => {
    expect(kindOf(draft())).toBeNull();
    expect(kindOf(draft({ guess: { type: 'report' } }))).toBe('report');
    expect(kindOf(draft({ guess: { type: 'report' }, type: 'complaint' }))).toBe('complaint');
  });
});

describe('a page of the form', () => {
  it('wants a few words about what happened', () => {
    expect(fields('what', { what: '太短' })).toEqual(['what']);
    expect(fields('what', {})).toEqual([]);
  });

  it('wants a place or the word that there is none', () => {
    expect(fields('where', { where: ' ' })).toEqual(['where']);
    expect(fields('where', { where: '', noPlace: true })).toEqual([]);
  });

  it('wants a way to tell the result, and a number for all ways but the anonymous one', () => {
    expect(fields('contact', { way: null })).toEqual(['way']);
    expect(fields('contact', { way: 'sms', phone: '' })).toEqual(['phone']);
    expect(fields('contact', { way: 'sms', phone: '000-1234 5678' })).toEqual([]);
    expect(fields('contact', { way: 'none' })).toEqual([]);
  });

  it('never insists on whom it is about', () => {
    expect(fields('who', { whom: '' })).toEqual([]);
  });

  it('leads on and back in order, and from a correction straight to the check', () => {
    expect(afterStep('what', false)).toBe('/report/where');
    expect(afterStep('what', true)).toBe('/report/check');
    expect(beforeStep('where')).toBe('/report/what');
    expect(beforeStep('what')).toBe('/');
  });

  it('names the page each mistake found at the end is put right on', () => {
    expect(problemsOf('check', draft({ what: '', where: '', way: 'call' })).map(({ field }) => stepOfField(field))).toEqual(['what', 'where', 'contact']);
  });
});

describe('the check page', () => {
  it('shows every answer with its page, and the contact only where there is one', () => {
    const labels = (facts: Partial<Draft>) => checkRows(draft(facts)).map(({ label, step }) => `${label.zh}:${step}`);
    expect(labels({})).toEqual(['发生了什么:what', '照片:what', '在哪里:where', '反映的是谁:who', '哪一类:who', '怎么告诉您:contact']);
    expect(labels({ way: 'call' })).toContain('联系方式:contact');
  });
});

function device() {
  const held = new Map<string, string>();
  return { held, getItem: (name: string) => held.get(name) ?? null, setItem: (name: string, value: string) => void held.set(name, value), removeItem: (name: string) => void held.delete(name) };
}

describe('a draft on the device', () => {
  const setting = () => {
    const [phone, tab] = [device(), device()];
    let [now, keys] = [morning, 0];
    const box = () => createReportBox({ device: phone, tab, now: () => now, newKey: () => `key-${(keys += 1)}` });
    return { phone, tab, box, pass: (ms: number) => { now += ms; } };
  };

  it('comes back after the page was closed', () => {
    const { box } = setting();
    box().change({ what: '路灯全灭' });
    const again = box();
    again.wake();
    expect(again.draft().what).toBe('路灯全灭');
  });

  it('is gone after 24 hours', () => {
    const { box, phone, pass } = setting();
    box().change({ what: '路灯全灭' });
    pass(keepMs);
    const again = box();
    again.wake();
    expect(again.draft().what).toBe('');
    expect(phone.held.size).toBe(0);
  });

  it('of a report is not kept, and a kept one goes as soon as it proves to be a report', () => {
    const { box, phone } = setting();
    const one = box();
    one.change({ what: '有人无证行医' });
    expect(phone.held.size).toBe(1);
    one.change({ guess: { type: 'report' } });
    expect(phone.held.size).toBe(0);
    one.change({ keepReport: true });
    expect(phone.held.size).toBe(1);
  });

  it('is cleared when asked and when sent, and the next one has a new key', () => {
    const { box, phone } = setting();
    const one = box();
    one.change({ what: '路灯全灭' });
    const first = one.draft().key;
    one.keepFiled(filed);
    expect(phone.held.size).toBe(0);
    expect(one.draft()).toMatchObject({ what: '', savedAt: null });
    expect(one.draft().key).not.toBe(first);
  });

  it('leaves number and code readable after a reload of the page', () => {
    const { box } = setting();
    box().keepFiled(filed);
    const again = box();
    again.wake();
    expect(again.filed()).toEqual(filed);
  });

  it('works where the browser forbids keeping anything', () => {
    const forbid = () => { throw new Error('forbidden'); };
    const box = createReportBox({ device: { getItem: forbid, setItem: forbid, removeItem: forbid }, tab: device(), now: () => morning, newKey: () => key });
    box.wake();
    box.change({ what: '路灯全灭' });
    expect(box.draft().what).toBe('路灯全灭');
  });

  it('tells its watchers of each change until they stop', () => {
    const { box } = setting();
    const one = box();
    let heard = 0;
    const stop = one.watch(() => { heard += 1; });
    one.change({ what: '一' });
    stop();
    one.change({ what: '二' });
    expect(heard).toBe(1);
  });

  it('knows by itself whether it is too old or may be kept', () => {
    expect(isExpired(draft(), morning)).toBe(true);
    expect(isExpired(draft({ savedAt: morning }), morning + keepMs - 1)).toBe(false);
    expect(mayKeep(draft({ type: 'report' }))).toBe(false);
  });
});
