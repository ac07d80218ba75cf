import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { proposalRule, type Board, type BoardLine } from '../../../../server/contract/supervision.js';
import { describeDeadline } from '../../../../server/contract/words/deadline-words.js';
import { ruleNames } from '../../../../server/contract/words/supervision-words.js';
import { useFirstFocus } from '../../shared/focus/first-focus.js';
import { useHotkey } from '../../shared/hotkeys/use-hotkey.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useStaffEvent } from '../../shared/realtime/realtime.js';
import { useDates } from '../../shared/time/use-dates.js';
import { useNow } from '../../shared/time/use-now.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Empty } from '../../shared/ui/panels.js';
import { OrderForm } from '../supervisions/index.js';
import { boardKey, fetchBoard } from './api.js';
import { Line } from './board-line.js';
import './board.css';
import { NumberTable } from './number-table.js';
import { orderKinds, useRemedy } from './use-remedy.js';
import { words } from './words.js';
import { Yesterday } from './yesterday.js';

/** The good emptiness says so, with the date that comes next. */
function NothingLate({ board }: { board: Board }) {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  const title = board.next === null ? say(words.noneAtAll) : say(words.noneLate, { due: describeDeadline(board.next.deadline, now, lang).text });
  return <Empty title={title} why={say(words.noneWhy)} />;
}

function WhyThisOrder({ board }: { board: Board }) {
  const say = useSay();
  const order = proposalRule.options.map((rule) => say(ruleNames[rule], { returned: board.returnedFrom })).join(' > ');
  return (
    <details className="board-why">
      <summary>{say(words.why)}</summary>
      <p className="muted">{say(words.whyText, { order })}</p>
    </details>
  );
}

function OrderDialog({ line, close }: { line: BoardLine; close: () => void }) {
  const say = useSay();
  const { body, opened } = useFirstFocus('input:checked');
  const kind = orderKinds[line.remedy];
  return (
    <Modal open onCancel={close} afterOpenChange={opened} width={1040} title={say(words.dialog)} footer={null} mask={{ closable: false }} style={{ top: 32 }}>
      <div ref={body}>
        <OrderForm start={{ nos: line.nos, reason: line.reason, ...(kind && { kind }) }} done={close} cancel={close} />
      </div>
    </Modal>
  );
}

function Lines({ board }: { board: Board }) {
  const say = useSay();
  const remedy = useRemedy();
  const { lines, pressing, doneToday } = board;
  return (
    <section className="panel board-lines" aria-labelledby="board-heading">
      {lines.length === 0 ? (
        <NothingLate board={board} />
      ) : (
        <ol>
          {lines.map((line, index) => (
            <Line key={line.id} line={line} place={index + 1} press={() => remedy.press(line)} busy={remedy.busy === line.id} />
          ))}
        </ol>
      )}
      <div className="spread board-foot">
        <WhyThisOrder board={board} />
        <span className="row">
          {doneToday > 0 && <span className="muted">{say(words.doneToday, { n: doneToday })}</span>}
          {pressing !== null && <Link to={`/queue?${pressing.query}`}>{say(words.all, { n: pressing.n })}</Link>}
        </span>
      </div>
      {remedy.ordering !== null && <OrderDialog line={remedy.ordering} close={remedy.close} />}
    </section>
  );
}

function HeadingWords({ board }: { board: Board | undefined }) {
  const say = useSay();
  if (board === undefined) return <>{say(words.title)}</>;
  const open = board.lines.filter(({ done }) => done === null).length;
  return <>{open === 0 ? say(words.headingNone) : say(words.heading, { n: open })}</>;
}

function Heading({ board, stale, refresh }: { board: Board | undefined; stale: boolean; refresh: () => void }) {
  const say = useSay();
  const dates = useDates();
  return (
    <div className="spread">
      <span className="row">
        <PageTitle title={say(words.title)}>
          <span id="board-heading">
            <HeadingWords board={board} />
          </span>
        </PageTitle>
        <span className="muted">{dates.day(dates.now)}</span>
      </span>
      <span className="row">
        {board !== undefined && <span className="meta">{say(words.asOf, { time: dates.short(board.at) })}</span>}
        <Button size="small" type={stale ? 'primary' : 'default'} ghost={stale} onClick={refresh}>
          {say(stale ? words.news : words.refresh)}
        </Button>
        <Link to="/supervisions">{say(words.orders)}</Link>
      </span>
    </div>
  );
}

/** The supervisor's morning: what to press on first, and who is behind. It changes only when asked, or after one's own act. */
export function BoardPage() {
  const [changedAt, setChangedAt] = useState(0);
  const board = useQuery({ queryKey: boardKey, queryFn: fetchBoard, refetchOnWindowFocus: false });
  useStaffEvent('ticket.changed', () => setChangedAt(Date.now()));
  const refresh = () => void board.refetch();
  useHotkey({ keys: 'r' }, refresh);
  return (
    <div className="page stack board-page">
      <Heading board={board.data} stale={changedAt > board.dataUpdatedAt} refresh={refresh} />
      <Fetched query={board} lines={7}>
        {(data) => (
          <div className="board-grid">
            <Lines board={data} />
            <div className="stack board-side">
              <NumberTable board={data} />
              <Yesterday day={data.yesterday} />
            </div>
          </div>
        )}
      </Fetched>
    </div>
  );
}
