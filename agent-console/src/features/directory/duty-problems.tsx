import type { DutyVersion } from '../../../../server/contract/directory.js';
import { useSay } from '../../shared/i18n/language.js';
import { useDutyWords } from './use-duty-words.js';
import { faultWords, words } from './words.js';

/** Topics nobody answers for, and lines that no longer hold. */
export function DutyProblems({ version }: { version: DutyVersion }) {
  const say = useSay();
  const named = useDutyWords();
  const { gaps, faults, content } = version;
  const broken = faults.map(({ fault, row }) => {
    const line = content.entries[row];
    return `${line ? named.place(line) : row}：${say(faultWords[fault])}`;
  });
  const open = gaps.map(({ topic, areas }) => (areas === null ? say(words.gapTopic, { topic: named.topic(topic) }) : say(words.gapAreas, { topic: named.topic(topic), areas: named.unitNames(areas) })));
  const all = [...broken, ...open];
  return (
    <section className="panel stack" aria-labelledby="duty-problems">
      <h2 id="duty-problems">
        {say(words.problems)} <span className="num">{all.length}</span>
      </h2>
      {all.length === 0 && <p className="muted">{say(words.noProblems)}</p>}
      <ul className="duty-changes">
        {all.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </section>
  );
}
