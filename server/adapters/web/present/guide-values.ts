import type { Bilingual } from '../../../contract/common.js';
import type { GuideChange as ChangeView, GuideGap } from '../../../contract/guides.js';
import { fieldOfPath, guideFieldWords, guidePartWords, guidePathWords } from '../../../contract/words/guide-paths.js';
import { guideGapWords, guideValueWords } from '../../../contract/words/guide-words.js';
import { categories, isCategoryCode } from '../../../desk/catalogue/categories.js';
import type { GuideChange } from '../../../desk/catalogue/guide-diff.js';
import type { MissingField } from '../../../desk/catalogue/missing-fields.js';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const said = (zh: string, en = zh): Bilingual => ({ zh, en });

const fieldLabel = (path: string): Bilingual => (guideFieldWords as Readonly<Record<string, Bilingual>>)[fieldOfPath(path)] ?? guidePathWords(path);

/** One difference in words of both languages. */
export function presentChange({ path, kind, before, after }: GuideChange): ChangeView {
  const inWords = kind === 'moved' ? (value: unknown) => said(`第 ${String(value)} 项`, `no. ${String(value)}`) : (value: unknown) => valueWords(value, path);
  return { field: fieldOfPath(path), fieldLabel: fieldLabel(path), path, label: guidePathWords(path), kind, before: before === undefined ? null : inWords(before), after: after === undefined ? null : inWords(after) };
}

/** A gap with the words for where and why. */
export function presentGap({ path, reason }: MissingField): GuideGap {
  return { path, field: fieldOfPath(path), label: guidePathWords(path), reason, why: guideGapWords[reason] };
}

/** Any part of a guide as a person reads it; a whole entry is its parts, each with its name. */
function valueWords(value: unknown, path: string): Bilingual {
  if (Array.isArray(value)) return join(value.map((part: unknown) => valueWords(part, path)), ['；', '; ']);
  if (isFields(value)) return partsWords(value);
  if (typeof value === 'boolean') return value ? said('是', 'Yes') : said('否', 'No');
  return plainWords(typeof value === 'string' || typeof value === 'number' ? String(value) : '', path);
}

function plainWords(text: string, path: string): Bilingual {
  return path === 'category' && isCategoryCode(text) ? categories[text] : (guideValueWords[text] ?? said(text));
}

function partsWords(value: Fields): Bilingual {
  if (typeof value['zh'] === 'string' && typeof value['en'] === 'string') return { zh: value['zh'], en: value['en'] };
  if (typeof value['n'] === 'number' && typeof value['unit'] === 'string') return join([said(String(value['n'])), guideValueWords[value['unit']] ?? said(value['unit'])], [' ', ' ']);
  const parts = Object.entries(value).filter(([, part]) => !isBlank(part));
  return join(parts.map(([name, part]) => join([guidePartWords(name), valueWords(part, name)], ['：', ': '])), ['，', ', ']);
}

function isBlank(value: unknown): boolean {
  if (isFields(value)) return Object.values(value).every(isBlank);
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

const join = (parts: readonly Bilingual[], [zh, en]: readonly [string, string]): Bilingual => said(parts.map((part) => part.zh).join(zh), parts.map((part) => part.en).join(en));
