import { Input, Select } from 'antd';
import { ruleName, type PolicyDraft, type PolicyVersion, type RuleName } from '../../../../server/contract/rules.js';
import { useSay } from '../../shared/i18n/language.js';
import { HeadRow } from '../../shared/ui/head-row.js';
import { numberOf, withNumber, type RuleNumber } from './handling-numbers.js';
import { handlingWords, words } from './handling-words.js';

interface TableProps {
  draft: PolicyDraft;
  /** What is in force, to show beside what is changed. */
  base: PolicyDraft;
  ranges: PolicyVersion['ranges'];
  /** Absent = only to read. */
  change?: (draft: PolicyDraft) => void;
}

interface NumberProps {
  name: RuleName;
  value: RuleNumber;
  range: { least: number; most: number };
  set: (value: RuleNumber) => void;
}

/** Proposed when somebody turns from `as_limit` to a number. */
const firstDays = 10;

function NumberInput({ name, value, range, set }: NumberProps) {
  const say = useSay();
  const label = say(handlingWords[name].name);
  return (
    <span className="row">
      {name === 'extension.mostDays' && (
        <Select
          aria-label={say(words.kindOf, { name: label })}
          popupMatchSelectWidth={false}
          value={value === 'as_limit' ? 'as_limit' : 'days'}
          options={[{ value: 'as_limit', label: say(words.asLimit) }, { value: 'days', label: say(words.days) }]}
          onChange={(kind) => set(kind === 'as_limit' ? 'as_limit' : firstDays)}
        />
      )}
      {value !== 'as_limit' && (
        <>
          <Input type="number" className="rule-number" min={range.least} max={range.most} step={1} aria-label={label} value={Number.isNaN(value) ? '' : value} onChange={(event) => set(event.target.value === '' ? Number.NaN : Number(event.target.value))} />
          <span>{say(handlingWords[name].unit)}</span>
        </>
      )}
    </span>
  );
}

function useNumberWords() {
  const say = useSay();
  return (name: RuleName, value: RuleNumber): string => (value === 'as_limit' ? say(words.asLimit) : `${value} ${say(handlingWords[name].unit)}`);
}

function Row({ name, draft, base, ranges, change }: TableProps & { name: RuleName }) {
  const say = useSay();
  const worded = useNumberWords();
  const [value, was] = [numberOf(draft.rules, name), numberOf(base.rules, name)];
  const range = ranges[name];
  const changed = base.profile === draft.profile && value !== was;
  return (
    <tr className={changed ? 'rule-changed' : ''}>
      <th scope="row" className="rule-why">
        {say(handlingWords[name].name)}
      </th>
      <td>
        {change ? <NumberInput name={name} value={value} range={range} set={(next) => change({ ...draft, rules: withNumber(draft.rules, name, next) })} /> : <span className="num">{worded(name, value)}</span>}
        {changed && <span className="meta"> {say(words.wasNumber, { value: worded(name, was) })}</span>}
      </td>
      <td className="meta">{say(words.range, range)}</td>
      <td className="meta rule-why">{say(handlingWords[name].source)}</td>
    </tr>
  );
}

/** The numbers of handling that are no single clock, each with its unit, range and source. */
export function HandlingTable(props: TableProps) {
  const say = useSay();
  return (
    <section className="stack" aria-labelledby="handling-title">
      <h2 id="handling-title">{say(words.title)}</h2>
      <p className="muted">{say(words.hint)}</p>
      <div className="rule-scroll" tabIndex={0} role="region" aria-labelledby="handling-title">
        <table className="rule-table policy-table handling-table">
          <HeadRow headings={[words.name, words.value, words.rangeHead, words.source]} />
          <tbody>
            {ruleName.options.map((name) => (
              <Row key={name} name={name} {...props} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
