import { callerName } from './caller-name.js';
import { digitsPlain, type Find, type IdentityKind } from './identity-find.js';
import { numberFinders } from './identity-numbers.js';
import { doorFinder } from './caller-door.js';

export type { IdentityKind } from './identity-find.js';

/** Part of a text by which somebody can be known. */
export interface IdentitySpan {
  readonly kind: IdentityKind;
  /** Offsets in the text as given, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The words around it say that it is the caller's own; false for, say, the number of the one complained about. */
  readonly own: boolean;
}

const finders: readonly Find[] = [...numberFinders, callerName, doorFinder];

/** Clauses end at full stops and line ends; a cue does not reach further back. */
const clauseEnd = /[。！？!?；;\n]/;
const others = /他|她|对方|老板|店家|商家|骗子|诈骗|陌生|来电|被举报|房东|中介|司机|包工头|负责人|客服|经理|their|his |her |the shop|scam/i;
const caller = /我|本人|俺|咱|联系|回电|回复|举报人|投诉人|反映人|my |me |reach|contact/i;

/** Whether the clause before a number says whose it is; `usual` where it says nothing. */
function isOwn(before: string, usual: boolean): boolean {
  const clause = before.split(clauseEnd).at(-1) ?? '';
  const reach = clause.slice(-24);
  const [mine, theirs] = [lastAt(reach, caller), lastAt(reach, others)];
  return mine === theirs ? usual : mine > theirs;
}

function lastAt(text: string, cue: RegExp): number {
  return Math.max(-1, ...[...text.matchAll(new RegExp(cue.source, 'gi'))].map(({ index }) => index));
}

/** What in a text would tell who the caller is: names with a cue, phones, ID numbers, mail, plates and doors; in order, none overlapping. */
export function identityIn(text: string): IdentitySpan[] {
  const plain = digitsPlain(text);
  const spans: IdentitySpan[] = [];
  for (const find of finders) {
    for (const { kind, start, end, own, usual } of find(plain)) {
      if (spans.some((span) => start < span.end && end > span.start)) continue;
      spans.push({ kind, start, end, text: text.slice(start, end), own: own ?? isOwn(plain.slice(0, start), usual ?? true) });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}
