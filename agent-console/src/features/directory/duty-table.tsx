import { Button } from 'antd';
import type { Duty, DutyDraft } from '../../../../server/contract/directory.js';
import { topicWords } from '../../../../server/contract/words/topic-words.js';
import { useSay } from '../../shared/i18n/language.js';
import { HeadRow } from '../../shared/ui/head-row.js';
import { keyOf } from './duty-lines.js';
import { useDutyWords } from './use-duty-words.js';
import { words } from './words.js';

interface TableProps {
  draft: DutyDraft;
  /** Keys of the lines the draft changes. */
  changed: ReadonlySet<string>;
  edit: (line: Duty) => void;
  remove: (line: Duty) => void;
  add: (topic: string) => void;
}

function Line({ line, changed, edit, remove }: Pick<TableProps, 'changed' | 'edit' | 'remove'> & { line: Duty }) {
  const say = useSay();
  const named = useDutyWords();
  const facts = { topic: named.topic(line.topic), area: named.area(line.area) };
  return (
    <tr className={changed.has(keyOf(line)) ? 'rule-changed' : ''}>
      <th scope="row">{facts.area}</th>
      <td>{named.unit(line.unitId)}</td>
      <td className="duty-co">{line.coUnitIds.length === 0 ? <span className="muted">{say(words.none)}</span> : named.unitNames(line.coUnitIds)}</td>
      <td className="duty-basis">{line.basis === '' ? <span className="muted">{say(words.none)}</span> : line.basis}</td>
      <td>
        <span className="row">
          <Button size="small" aria-label={say(words.editLine, facts)} onClick={() => edit(line)}>
            {say(words.edit)}
          </Button>
          <Button size="small" aria-label={say(words.removeLine, facts)} onClick={() => remove(line)}>
            {say(words.remove)}
          </Button>
        </span>
      </td>
    </tr>
  );
}

function Topic({ topic, lines, add, ...rest }: Omit<TableProps, 'draft'> & { topic: string; lines: readonly Duty[] }) {
  const say = useSay();
  const named = useDutyWords();
  return (
    <tbody>
      <tr className="duty-topic">
        <th scope="rowgroup" colSpan={4}>
          {named.topic(topic)} {lines.length === 0 && <span className="mark mark-strong">{say(words.nobody)}</span>}
        </th>
        <td>
          <Button size="small" aria-label={say(words.addFor, { topic: named.topic(topic) })} onClick={() => add(topic)}>
            {say(words.add)}
          </Button>
        </td>
      </tr>
      {lines.map((line) => (
        <Line key={keyOf(line)} line={line} {...rest} />
      ))}
    </tbody>
  );
}

/** Every topic with its lines, the whole district first. */
export function DutyTable({ draft, ...rest }: TableProps) {
  const say = useSay();
  const topics = [...new Set([...Object.keys(topicWords), ...draft.entries.map(({ topic }) => topic)])];
  const linesOf = (topic: string) => draft.entries.filter((line) => line.topic === topic).sort((a, b) => ((a.area ?? '') < (b.area ?? '') ? -1 : 1));
  return (
    <div className="rule-scroll" tabIndex={0} role="region" aria-label={say(words.caption)}>
      <table className="rule-table duty-table">
        <caption>{say(words.caption)}</caption>
        <HeadRow headings={[words.area, words.lead, words.co, words.basis, words.act]} />
        {topics.map((topic) => (
          <Topic key={topic} topic={topic} lines={linesOf(topic)} {...rest} />
        ))}
      </table>
    </div>
  );
}
