import { Input } from 'antd';
import type { CallDraft, CallNumberName, CallRuleVersion } from '../../../../server/contract/call-rules.js';
import { useSay } from '../../shared/i18n/language.js';
import { HeadRow } from '../../shared/ui/head-row.js';
import { numberWords, words } from './call-words.js';

interface NumbersProps {
  draft: CallDraft;
  /** What is in force, to show beside what is changed. */
  base: CallDraft;
  ranges: CallRuleVersion['ranges'];
  names: readonly CallNumberName[];
  label: string;
  /** Absent = only to read. */
  change?: ((draft: CallDraft) => void) | undefined;
}

function Row({ name, draft, base, ranges, change }: Omit<NumbersProps, 'names' | 'label'> & { name: CallNumberName }) {
  const say = useSay();
  const [value, was] = [draft[name], base[name]];
  const { least, most } = ranges[name];
  const { name: label, unit } = numberWords[name];
  const set = (typed: string) => change?.({ ...draft, [name]: typed === '' ? Number.NaN : Number(typed) });
  return (
    <tr className={value === was ? '' : 'rule-changed'}>
      <th scope="row" className="rule-why">
        {say(label)}
      </th>
      <td>
        {change ? (
          <span className="row">
            <Input type="number" className="rule-number" min={least} max={most} step={1} aria-label={say(label)} value={Number.isNaN(value) ? '' : value} onChange={(event) => set(event.target.value)} />
            <span>{say(unit)}</span>
          </span>
        ) : (
          <span className="num">{`${value} ${say(unit)}`}</span>
        )}
        {value !== was && <span className="meta"> {say(words.was, { value: `${was} ${say(unit)}` })}</span>}
      </td>
      <td className="meta">{say(words.range, { least, most })}</td>
    </tr>
  );
}

/** Numbers of the rule of calls, each with its unit and range. */
export function CallNumbers({ names, label, ...rest }: NumbersProps) {
  return (
    <div className="rule-scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="rule-table policy-table handling-table">
        <HeadRow headings={[words.name, words.value, words.rangeHead]} />
        <tbody>
          {names.map((name) => (
            <Row key={name} name={name} {...rest} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
