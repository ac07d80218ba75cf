import { templateUse, type Template, type TemplateText, type TemplateUse } from '../../../../server/contract/templates.js';
import { unknownFields } from '../../../../server/contract/words/template-text.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { words } from './words.js';

/** A template as it stands in the form; an English text left empty is none. */
export interface TemplateDraft {
  nameZh: string;
  nameEn: string;
  uses: readonly TemplateUse[];
  bodyZh: string;
  bodyEn: string;
}
export const emptyDraft: TemplateDraft = { nameZh: '', nameEn: '', uses: [], bodyZh: '', bodyEn: '' };

export const draftOf = ({ text: { name, uses, body } }: Template): TemplateDraft => ({ nameZh: name.zh, nameEn: name.en, uses, bodyZh: body.zh, bodyEn: body.en ?? '' });

/** What is stored, with the uses in the order of the list. */
export function textOf({ nameZh, nameEn, uses, bodyZh, bodyEn }: TemplateDraft): TemplateText {
  return { name: { zh: nameZh.trim(), en: nameEn.trim() }, uses: templateUse.options.filter((use) => uses.includes(use)), body: { zh: bodyZh.trim(), en: bodyEn.trim() === '' ? null : bodyEn.trim() } };
}

export interface DraftFault {
  words: Bilingual;
  facts: Record<string, string>;
}
export type DraftFaults = Partial<Record<keyof TemplateDraft, DraftFault>>;

function bodyFault(text: string, needed: boolean): DraftFault | null {
  const names = unknownFields(text);
  if (names.length > 0) return { words: words.unknown, facts: { names: names.map((name) => `{${name}}`).join(' ') } };
  return text.trim().length < 2 && (needed || text.trim() !== '') ? { words: words.short, facts: {} } : null;
}

/** A field nobody knows, which is said while it is typed. */
export function unknownFaults({ bodyZh, bodyEn }: TemplateDraft): DraftFaults {
  const zh = unknownFields(bodyZh).length > 0 ? bodyFault(bodyZh, true) : null;
  const en = unknownFields(bodyEn).length > 0 ? bodyFault(bodyEn, false) : null;
  return { ...(zh && { bodyZh: zh }), ...(en && { bodyEn: en }) };
}

/** Everything that keeps it from being saved. */
export function faultsOf(draft: TemplateDraft): DraftFaults {
  const short: DraftFault = { words: words.short, facts: {} };
  const [zh, en] = [bodyFault(draft.bodyZh, true), bodyFault(draft.bodyEn, false)];
  return {
    ...(draft.nameZh.trim().length < 2 && { nameZh: short }),
    ...(draft.nameEn.trim().length < 2 && { nameEn: short }),
    ...(draft.uses.length === 0 && { uses: { words: words.noUse, facts: {} } }),
    ...(zh && { bodyZh: zh }),
    ...(en && { bodyEn: en }),
  };
}
