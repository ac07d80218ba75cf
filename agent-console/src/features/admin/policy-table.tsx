import { Input, Select } from 'antd';
import type { PolicyDraft, PolicyRow, RuleLimit } from '../../../../server/contract/rules.js';
import { ticketTypeWords, urgencyWords } from '../../../../server/contract/words/vocabulary.js';
import { useSay } from '../../shared/i18n/language.js';
import { HeadRow } from '../../shared/ui/head-row.js';
import { byStep, inUnit, sameLimit, withLimit, type ListedRow } from './policy-rows.js';
import { stepWords, unitWords, words } from './policy-words.js';

interface TableProps {
  draft: PolicyDraft;
  /** What is in force, to show beside what is changed. */
  base: PolicyDraft;
  /** Absent = only to read. */
  change?: (draft: PolicyDraft) => void;
}

const units: readonly RuleLimit['unit'][] = ['workday', 'hour', 'minute'];
const most = 9999;

function useLimitWords() {
  const say = useSay();
  return (limit: PolicyRow['limit']): string => (limit === null ? say(words.noClock) : `${limit.amount} ${say(unitWords[limit.unit])}`);
}

/** What a row is about, as its controls are named. */
function useRowName() {
  const say = useSay();
  return ({ step, types, urgency }: PolicyRow): string => [say(stepWords[step]), ...(types ?? []).map((type) => say(ticketTypeWords[type])), ...(urgency ? [say(urgencyWords[urgency])] : [])].join(' ');
}

function LimitInput({ row, limit, set }: { row: PolicyRow; limit: RuleLimit; set: (limit: RuleLimit) => void }) {
  const say = useSay();
  const name = useRowName()(row);
  return (
    <span className="row limit-input">
      <Input type="number" min={1} max={most} step={1} aria-label={say(words.amountOf, { step: name })} value={limit.amount === 0 ? '' : limit.amount} onChange={(event) => set({ ...limit, amount: Number(event.target.value) })} />
      <Select aria-label={say(words.unitOf, { step: name })} popupMatchSelectWidth={false} value={limit.unit} options={units.map((unit) => ({ value: unit, label: say(unitWords[unit]) }))} onChange={(unit) => set(inUnit(limit, unit))} />
    </span>
  );
}

function Row({ row, otherwise, was, set }: Omit<ListedRow, 'index'> & { was: PolicyRow['limit']; set: ((limit: RuleLimit) => void) | null }) {
  const say = useSay();
  const worded = useLimitWords();
  const { step, types, urgency, limit } = row;
  const changed = !sameLimit(limit, was);
  return (
    <tr className={changed ? 'rule-changed' : ''}>
      <th scope="row">{say(stepWords[step])}</th>
      <td>{types ? types.map((type) => say(ticketTypeWords[type])).join(' · ') : <span className="muted">{say(words.allTypes)}</span>}</td>
      <td>{urgency ? say(urgencyWords[urgency]) : <span className="muted">{say(otherwise ? words.otherwise : words.anyUrgency)}</span>}</td>
      <td>
        {limit !== null && set ? <LimitInput row={row} limit={limit} set={set} /> : <span className="num">{worded(limit)}</span>}
        {changed && <span className="meta"> {say(words.was, { limit: worded(was) })}</span>}
      </td>
    </tr>
  );
}

/** Every limit by step, type and urgency, in the order in which they are asked. */
export function PolicyTable({ draft, base, change }: TableProps) {
  const say = useSay();
  const same = base.profile === draft.profile;
  return (
    <div className="rule-scroll" tabIndex={0} role="region" aria-label={say(words.caption)}>
      <table className="rule-table policy-table">
        <caption>{say(words.caption)}</caption>
        <HeadRow headings={[words.step, words.types, words.urgency, words.limit]} />
        <tbody>
          {byStep(draft.rows).map(({ row, index, otherwise }) => (
            <Row key={index} row={row} otherwise={otherwise} was={same ? (base.rows[index]?.limit ?? null) : row.limit} set={change ? (limit) => change(withLimit(draft, index, limit)) : null} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
