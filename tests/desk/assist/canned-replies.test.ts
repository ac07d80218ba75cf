import { describe, expect, it } from 'vitest';
import { fittingReplies } from '../../../server/desk/assist/canned-replies.js';
import { firstTemplate, type Template, type TemplateText } from '../../../server/desk/templates/template.js';
import { mondayNine } from '../../support/builders.js';

const template = (id: string, zh: string, more: Partial<TemplateText> = {}): Template => firstTemplate({ id, text: { name: { zh: id, en: id }, uses: ['chat'], body: { zh, en: null }, ...more } }, mondayNine);
const pension = template('养老金资格认证', '养老金资格认证每年做一次，可以在手机上做。');
const noise = template('噪声转办', '{诉求人称呼}，噪声的事已转{承办单位}，[[时间]]前答复。');
const note = template('养老金内部备注', '养老金资格认证', { uses: ['note'] });
const gone: Template = { ...template('养老金旧', '养老金资格认证'), deletedAt: mondayNine };

describe('canned replies for what is being talked about', () => {
  it('come nearest first, and only those for chats that are not deleted', () => {
    expect(fittingReplies('我的养老金资格认证怎么做', [noise, pension, note, gone], 'zh').map(({ id }) => id)).toEqual([pension.id]);
    expect(fittingReplies('楼下噪声太大了', [noise, pension], 'zh').map(({ id }) => id)).toEqual([noise.id]);
  });

  it('are none when nothing fits', () => {
    expect(fittingReplies('你好', [noise, pension], 'zh')).toEqual([]);
    expect(fittingReplies('', [noise, pension], 'zh')).toEqual([]);
  });

  it('are at most three', () => {
    const many = ['一', '二', '三', '四'].map((id) => template(id, '养老金资格认证'));
    expect(fittingReplies('养老金资格认证', many, 'zh')).toHaveLength(3);
  });

  it('are found by their English words in an English talk', () => {
    const english = template('pension', '养老金', { name: { zh: '养老金', en: 'Pension check' }, body: { zh: '养老金', en: 'You can do the pension check on your phone.' } });
    expect(fittingReplies('How do I do the pension check?', [english], 'en')).toHaveLength(1);
  });
});
