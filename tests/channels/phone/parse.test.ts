import { describe, expect, it } from 'vitest';
import { callerPhone, isMobile } from '../../../channels/phone/caller-number.js';
import { parseInput, parseStatus, parseTurn } from '../../../channels/phone/parse.js';
import { parseForm } from '../../../channels/twilio-forms.js';

describe('a webhook form', () => {
  it('keeps empty fields and fields it does not know', () => {
    expect(parseForm('CallSid=CA1&Digits=&FromCity=&NewField=x+y')).toEqual({ CallSid: 'CA1', Digits: '', FromCity: '', NewField: 'x y' });
  });
  it('keeps a field that comes twice as a list', () => {
    expect(parseForm('a=1&a=2')).toEqual({ a: ['1', '2'] });
  });
});

describe('what the caller did', () => {
  it.each([
    ['Digits=12', { kind: 'keys', keys: '12' }],
    ['Digits=', { kind: 'silence' }],
    ['', { kind: 'silence' }],
    ['SpeechResult=%E5%A4%B1%E4%B8%9A&Confidence=0.82', { kind: 'speech', text: '失业', confidence: 0.82 }],
    ['SpeechResult=x', { kind: 'speech', text: 'x', confidence: null }],
    ['SpeechResult=x&Confidence=', { kind: 'speech', text: 'x', confidence: null }],
    ['SpeechResult=x&Confidence=high', { kind: 'speech', text: 'x', confidence: null }],
    ['SpeechResult=x&Confidence=7', { kind: 'speech', text: 'x', confidence: null }],
    ['SpeechResult=+', { kind: 'silence' }],
  ])('%s is read as %o', (body, input) => {
    expect(parseInput(parseForm(body))).toEqual(input);
  });
});

describe('turns and endings', () => {
  it.each([
    ['7', 7],
    ['-1', null],
    ['1e3', null],
    [undefined, null],
    [['1', '2'], null],
  ])('turn %o is %o', (value, turn) => {
    expect(parseTurn(value)).toBe(turn);
  });
  it.each([
    ['CallStatus=completed&SequenceNumber=3', { status: 'completed', seq: 3 }],
    ['CallStatus=no-answer', { status: 'failed', seq: null }],
    ['CallStatus=in-progress&SequenceNumber=x', { status: 'in_progress', seq: null }],
    ['CallStatus=something-new', null],
  ])('a report %s is read as %o', (body, report) => {
    expect(parseStatus(parseForm(body))).toEqual(report);
  });
});

describe('the number a caller can be reached at', () => {
  it.each([
    ['+8600012345678', '00012345678'],
    ['00012345678', '00012345678'],
    ['+8622 0000 1234', '02200001234'],
    ['+4400001234567', '+4400001234567'],
    ['anonymous', null],
    ['unknown', null],
    ['client:agent7', null],
    ['+266696687', null],
    ['', null],
  ])('%s gives %o', (from, phone) => {
    expect(callerPhone(from)).toBe(phone);
  });
  it('sends text messages to mobiles only', () => {
    expect(['00012345678', '02200001234', '+4400001234567'].map(isMobile)).toEqual([true, false, false]);
  });
});
