import { useState } from 'react';
import type { EffectRow, RuleEffect } from '../../../../server/contract/rules.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { EffectTable } from './effect-table.js';
import { words } from './words.js';

type CountName = 'later' | 'earlier' | 'kept' | 'firm' | 'provisional' | 'clocks' | 'ladder';

const lists: Record<CountName, { label: Bilingual; holds: (row: EffectRow) => boolean }> = {
  later: { label: words.later, holds: ({ change }) => change === 'later' },
  earlier: { label: words.earlier, holds: ({ change }) => change === 'earlier' },
  kept: { label: words.kept, holds: ({ change }) => change === 'kept' },
  firm: { label: words.firm, holds: ({ becomesFirm }) => becomesFirm },
  provisional: { label: words.provisional, holds: ({ change }) => change === 'provisional' },
  clocks: { label: words.clocks, holds: ({ change }) => change === 'clocks' },
  ladder: { label: words.ladder, holds: ({ change }) => change === 'ladder' },
};
const names = Object.keys(lists) as CountName[];

/** The sentence with every number, and each number's list to open. */
export function EffectCounts({ effect }: { effect: RuleEffect }) {
  const say = useSay();
  const [open, setOpen] = useState<CountName | null>(null);
  const { total, later, earlier, unchanged, kept, firm } = effect;
  const shown = open !== null && effect[open] > 0 ? open : null;
  return (
    <>
      <p className="strong">{say(words.summary, { n: later + earlier, later, earlier, kept, firm })}</p>
      <p className="muted">{say(words.ofTotal, { total, unchanged })}</p>
      <div className="row">
        {names
          .filter((name) => effect[name] > 0)
          .map((name) => (
            <button key={name} type="button" className="chip" aria-pressed={shown === name} aria-label={say(words.open, { name: say(lists[name].label), n: effect[name] })} onClick={() => setOpen(shown === name ? null : name)}>
              {say(lists[name].label)} <span className="num">{effect[name]}</span>
            </button>
          ))}
      </div>
      {shown !== null && <EffectTable title={say(lists[shown].label)} total={effect[shown]} rows={effect.rows.filter(lists[shown].holds)} />}
    </>
  );
}
