import type { QueueRow } from '../../../../server/contract/ticket.js';
import { useSay } from '../../shared/i18n/language.js';
import { word, type Bilingual } from '../../shared/i18n/words.js';
import './row-marks.css';

export interface RowMark {
  id: string;
  /** For a cell of a list. */
  short: Bilingual;
  /** For a card, where there is room to say it. */
  long: Bilingual;
  n: number;
  /** Yellow and red cards are drawn as cards, never as lights. */
  card: 'yellow' | 'red' | null;
}

interface MarkRule {
  id: string;
  short: Bilingual;
  long: Bilingual;
  card?: 'yellow' | 'red';
  /** 0 = not marked. */
  count: (row: QueueRow) => number;
}

const once = (holds: boolean): number => (holds ? 1 : 0);

/** The gravest first: a narrow cell shows the first ones only. */
const rules: readonly MarkRule[] = [
  { id: 'red', short: word('红牌', 'Red card'), long: word('红牌督办', 'Red card'), card: 'red', count: ({ supervised }) => once(supervised === 'red') },
  { id: 'yellow', short: word('黄牌', 'Yellow card'), long: word('黄牌督办', 'Yellow card'), card: 'yellow', count: ({ supervised }) => once(supervised === 'yellow') },
  { id: 'ordinary', short: word('督办', 'Supervised'), long: word('督办中', 'Under supervision'), count: ({ supervised }) => once(supervised === 'ordinary') },
  { id: 'suspended', short: word('‖ 已停', '‖ On hold'), long: word('‖ 计时已停', '‖ Clock stopped'), count: ({ suspendedUntil }) => once(suspendedUntil !== null) },
  { id: 'call', short: word('求回电', 'Call asked'), long: word('求负责人回电', 'Call by somebody responsible asked'), count: ({ asks }) => once(asks.includes('call')) },
  { id: 'return', short: word('退单待审', 'Return asked'), long: word('退单待审', 'Return under review'), count: ({ asks }) => once(asks.includes('return')) },
  { id: 'extension', short: word('延期待批', 'Ext. asked'), long: word('延期待批', 'Extension asked'), count: ({ asks }) => once(asks.includes('extension')) },
  { id: 'unsatisfied', short: word('不满意', 'Unsatisfied'), long: word('不满意 {n} 次', 'Unsatisfied ×{n}'), count: ({ unsatisfied }) => unsatisfied },
  { id: 'rehandled', short: word('重办', 'Again'), long: word('重办 {n} 次', 'Handled again ×{n}'), count: ({ rehandles }) => rehandles },
  { id: 'urged', short: word('催 {n}', 'Urged {n}'), long: word('被催办 {n} 次', 'Urged ×{n}'), count: ({ urges }) => urges },
  { id: 'returned', short: word('退 {n}', 'Returned {n}'), long: word('退过 {n} 次', 'Returned ×{n}'), count: ({ returns }) => returns },
];

/** What a reader should know of a ticket beside its state. */
export function marksOf(row: QueueRow): RowMark[] {
  return rules.map(({ count, card = null, ...rest }) => ({ ...rest, card, n: count(row) })).filter(({ n }) => n > 0);
}

function Mark({ mark, long }: { mark: RowMark; long: boolean }) {
  const say = useSay();
  return (
    <span className="mark">
      {mark.card !== null && <span className={`card-icon card-icon-${mark.card}`} aria-hidden />}
      {say(long ? mark.long : mark.short, { n: mark.n })}
    </span>
  );
}

const roomInACell = 2;

/** Two marks and how many more, always on the row's one line. */
export function CellMarks({ row }: { row: QueueRow }) {
  const say = useSay();
  const marks = marksOf(row);
  const rest = marks.slice(roomInACell);
  return (
    <>
      {marks.slice(0, roomInACell).map((mark) => (
        <Mark key={mark.id} mark={mark} long={false} />
      ))}
      {rest.length > 0 && (
        <span className="mark" title={rest.map((mark) => say(mark.long, { n: mark.n })).join(' · ')}>
          +{rest.length}
        </span>
      )}
    </>
  );
}

/** Every mark, in full. */
export function CardMarks({ row }: { row: QueueRow }) {
  return (
    <>
      {marksOf(row).map((mark) => (
        <Mark key={mark.id} mark={mark} long />
      ))}
    </>
  );
}
