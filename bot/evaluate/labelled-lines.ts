/** One message with what it means; `action`, `item` and `field` as in the label rules. */
export interface LabelledLine {
  readonly text: string;
  readonly lang: 'zh' | 'en';
  readonly action: string;
  readonly item: string | null;
  readonly field: string | null;
  readonly kind: string;
}

/** One turn of a conversation with what should be made of it; what is absent is not judged. */
export interface LabelledTurn {
  readonly user: string;
  readonly expect: { readonly action?: string; readonly item?: string | null; readonly field?: string | null; readonly slots?: Readonly<Record<string, unknown>> };
}

export interface LabelledDialogue {
  readonly lang: 'zh' | 'en';
  readonly kind: string;
  readonly turns: readonly LabelledTurn[];
}

type Fields = Readonly<Record<string, unknown>>;

const words = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const langOf = (value: unknown, text: string): 'zh' | 'en' => (value === 'en' || (value !== 'zh' && !/\p{Script=Han}/u.test(text)) ? 'en' : 'zh');

function rows(jsonl: string): Fields[] {
  return jsonl.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Fields);
}

/** Reads one JSON object a line; throws on a line that is no JSON. */
export function labelledLines(jsonl: string): LabelledLine[] {
  return rows(jsonl).map((row) => {
    const text = words(row['text']) ?? '';
    return { text, lang: langOf(row['lang'], text), action: words(row['action']) ?? '', item: words(row['item']), field: words(row['field']), kind: words(row['kind']) ?? 'plain' };
  });
}

/** Reads one conversation a line; throws on a line that is no JSON. */
export function labelledDialogues(jsonl: string): LabelledDialogue[] {
  return rows(jsonl).map((row) => {
    const turns = (Array.isArray(row['turns']) ? row['turns'] : []) as LabelledTurn[];
    return { lang: langOf(row['lang'], turns[0]?.user ?? ''), kind: words(row['kind']) ?? 'plain', turns };
  });
}
