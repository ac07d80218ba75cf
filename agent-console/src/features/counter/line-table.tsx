import { Button } from 'antd';
import type { Hall, VisitRow } from '../../../../server/contract/hall.js';
import { visitMoveWords } from '../../../../server/contract/words/hall-words.js';
import { useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { HeadRow } from '../../shared/ui/head-row.js';
import type { HallActs } from './use-hall.js';
import { Marks, useItems } from './visit-facts.js';
import { words } from './words.js';

const aside = ['park', 'leave'] as const;

function Row({ visit, acts, online }: { visit: VisitRow; acts: HallActs; online: boolean }) {
  const say = useSay();
  const items = useItems();
  const { now, lasting } = useDates();
  return (
    <tr>
      <th scope="row" className="num">
        {visit.number}
      </th>
      <td>
        <Marks visit={visit} />
      </td>
      <td>{visit.name ?? say(words.nameless)}</td>
      <td className="line-item">{items(visit.items, words.unasked)}</td>
      <td className="num">{lasting(now - visit.arrivedAt)}</td>
      <td>
        <span className="row line-acts">
          {aside.map((move) => (
            <Button key={move} size="small" disabled={!online} onClick={() => acts.move(visit, move)} aria-label={`${say(visitMoveWords[move])} ${visit.number}`}>
              {say(visitMoveWords[move])}
            </Button>
          ))}
        </span>
      </td>
    </tr>
  );
}

/** Those who wait, in the order they will be called. */
export function LineTable({ hall, acts, online }: { hall: Hall; acts: HallActs; online: boolean }) {
  const say = useSay();
  const headings = [words.number, words.how, words.person, words.item, words.waits, words.actions];
  return (
    <section className="panel stack" aria-label={say(words.next)}>
      <h2>
        {say(words.next)} <span className="num">{hall.line.length}</span>
      </h2>
      {hall.line.length === 0 ? (
        <p className="muted">{say(words.nobody)}</p>
      ) : (
        <div className="line-scroll">
          <table className="line-table">
            <caption className="unseen">{say(words.nextCaption)}</caption>
            <HeadRow headings={headings} />
            <tbody>
              {hall.line.map((visit) => (
                <Row key={visit.id} visit={visit} acts={acts} online={online} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="meta">{say(words.nextWhy)}</p>
    </section>
  );
}
