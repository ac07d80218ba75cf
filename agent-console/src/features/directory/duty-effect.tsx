import type { DutyEffect } from '../../../../server/contract/directory.js';
import { useSay } from '../../shared/i18n/language.js';
import { HeadRow } from '../../shared/ui/head-row.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { useDutyWords } from './use-duty-words.js';
import { words } from './words.js';

/** Which waiting tickets would be suggested to another unit. An administrator sees no caller and opens no ticket. */
export function DutyEffectView({ effect }: { effect: DutyEffect }) {
  const say = useSay();
  const named = useDutyWords();
  const unit = (id: string | null) => (id === null ? <span className="muted">{say(words.nobody)}</span> : named.unit(id));
  return (
    <>
      <p className="strong">{say(words.total, { total: effect.total, n: effect.rows.length })}</p>
      {effect.gaps.length > 0 && <p className="muted">{say(words.leftOpen, { n: effect.gaps.length })}</p>}
      {effect.rows.length > 0 && (
        <div className="rule-scroll" tabIndex={0} role="region" aria-label={say(words.effectList)}>
          <table className="rule-table">
            <HeadRow headings={[words.no, words.before, words.afterwards]} />
            <tbody>
              {effect.rows.map(({ no, before, after }) => (
                <tr key={no}>
                  <td className="num" title={no}>
                    {shortNo(no)}
                  </td>
                  <td className="duty-co">{unit(before)}</td>
                  <td className="duty-co">{unit(after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
