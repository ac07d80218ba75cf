import type { Bilingual } from '../../../../server/contract/common.js';
import { bookWords as words } from '../words/book-words.js';
import type { Choice } from './choice.js';
import type { Visitor } from './visitor.js';

export interface Row {
  readonly label: Bilingual;
  /** The citizen's own words, or ours in both languages, one after the other. */
  readonly values: readonly (string | Bilingual)[];
}

const modes = { counter: words.counter, home_visit: words.homeVisit, proxy: words.proxy } as const;

function reachOf({ noPhone, phone, backupName, backupPhone }: Visitor): Row['values'] {
  if (!noPhone) return [phone.trim()];
  return backupName.trim() === '' ? [words.byCode] : [`${backupName.trim()} ${backupPhone.trim()}`];
}

/** How, who, how to reach them and what they need, for reading once more. */
export function visitorRows(visitor: Visitor, mode: Choice['mode']): Row[] {
  const { name, forName, access, companion, address } = visitor;
  const needs = [...access.map((need) => words[need]), ...(companion ? [words.companion] : [])];
  return [
    { label: words.rowMode, values: [modes[mode]] },
    { label: words.rowWho, values: [name.trim(), ...(mode === 'proxy' ? [`（${forName.trim()}）`] : [])] },
    ...(mode === 'home_visit' ? [{ label: words.rowAddress, values: [address.trim()] }] : []),
    { label: words.rowReach, values: reachOf(visitor) },
    { label: words.rowNeeds, values: needs.length === 0 ? [words.none] : needs },
  ];
}
