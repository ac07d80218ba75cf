import type { Bilingual, Lang } from '../common.js';

const word = (zh: string, en: string): Bilingual => ({ zh, en });

/** What the desk itself can write into a template, by the name people type between braces. */
export const templateFields = {
  caller: word('诉求人称呼', 'Caller'),
  ticket_no: word('工单号', 'Ticket no.'),
  matter: word('事项', 'Matter'),
  place: word('地点', 'Place'),
  unit: word('承办单位', 'Unit'),
  answer_by: word('答复期限', 'Answer by'),
  received_on: word('收到日期', 'Received on'),
  today: word('今天日期', 'Today'),
  hotline: word('热线号码', 'Hotline'),
  my_name: word('我的姓名', 'My name'),
  my_unit: word('我的单位', 'My unit'),
} as const satisfies Record<string, Bilingual>;
export type TemplateField = keyof typeof templateFields;
export type TemplateFacts = Partial<Record<TemplateField, string>>;

/** One piece of a template's body: words, a field the desk fills, a blank a person fills, or a name nobody knows. */
export interface Piece {
  kind: 'words' | 'field' | 'blank' | 'unknown';
  /** The words themselves, or the name between the braces. */
  text: string;
  field?: TemplateField;
}

const braced = /\{([^{}\n]{1,30})\}|\[\[([^[\]\n]{1,30})\]\]/g;
const marked = /\[\[([^[\]\n]{1,30})\]\]/g;

const fieldNamed = (name: string): TemplateField | undefined => (Object.keys(templateFields) as TemplateField[]).find((field) => templateFields[field].zh === name || templateFields[field].en.toLowerCase() === name.toLowerCase());

function pieceOf([, named, blank]: RegExpExecArray): Piece {
  if (blank !== undefined) return { kind: 'blank', text: blank.trim() };
  const text = (named ?? '').trim();
  const field = fieldNamed(text);
  return field === undefined ? { kind: 'unknown', text } : { kind: 'field', text, field };
}

/** A body in its pieces, in order; nothing of it is lost. */
export function piecesOf(body: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of body.matchAll(braced)) {
    if (match.index > end) pieces.push({ kind: 'words', text: body.slice(end, match.index) });
    pieces.push(pieceOf(match));
    end = match.index + match[0].length;
  }
  return end < body.length ? [...pieces, { kind: 'words', text: body.slice(end) }] : pieces;
}

/** Names between braces that stand for nothing, each once. */
export const unknownFields = (body: string): string[] => [...new Set(piecesOf(body).flatMap(({ kind, text }) => (kind === 'unknown' ? [text] : [])))];

/** A place still to be filled, as it stands in a text. */
const markFor = (label: string): string => `[[${label}]]`;

/** The body with what is known; what is not stays marked. */
export function fillTemplate(body: string, facts: TemplateFacts, lang: Lang): string {
  const said = ({ kind, text, field }: Piece): string => {
    if (kind === 'words') return text;
    return (field && facts[field]) ?? markFor(field === undefined ? text : templateFields[field][lang]);
  };
  return piecesOf(body).map(said).join('');
}

export interface Mark {
  label: string;
  start: number;
  end: number;
}

/** Places in a text that are still to be filled, in order. */
export function marksIn(text: string): Mark[] {
  return [...text.matchAll(marked)].map((match) => ({ label: (match[1] ?? '').trim(), start: match.index, end: match.index + match[0].length }));
}

/** The next place to fill at or after the caret; a mark that is selected already is passed over. */
export function nextMark(text: string, { start, end }: { start: number; end: number }): Mark | undefined {
  return marksIn(text).find((mark) => (start === end ? mark.start >= start : mark.start >= end));
}
