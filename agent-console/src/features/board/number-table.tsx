import { useState } from 'react';
import { Link } from 'react-router';
import type { Board, BoardMeasure, BoardRow } from '../../../../server/contract/supervision.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { useUnitName } from '../../shared/people/use-unit-name.js';
import { barOf, groupings, isFew, measures, numberAddress, sortedRows, type Grouping } from './sort-rows.js';
import { words } from './words.js';

const measureWords: Record<BoardMeasure, Bilingual> = { open: words.open, overdue: words.overdue, dueSoon: words.dueSoon, returned: words.returned, unsatisfied: words.unsatisfied, supervised: words.supervised };
const shapes: Partial<Record<BoardMeasure, { tone: string; shape: string }>> = { overdue: { tone: 'light-red', shape: '■' }, dueSoon: { tone: 'light-amber', shape: '▲' } };

/** A number that opens its tickets; nought is only said. */
function NumberCell({ board, rows, row, measure }: { board: Board; rows: readonly BoardRow[]; row: BoardRow; measure: BoardMeasure }) {
  const say = useSay();
  const { lang } = useLanguage();
  const n = row.numbers[measure];
  const mark = shapes[measure];
  if (n === 0) return <td className="num board-zero">0</td>;
  return (
    <td className="num">
      <Link className={`board-number ${mark?.tone ?? ''}`} to={numberAddress(board, row, measure)} aria-label={say(words.number, { name: row.name[lang], measure: say(measureWords[measure], { n: board.returnedFrom }), n })}>
        {n}
        {mark && <span aria-hidden>{mark.shape}</span>}
        {measure !== 'open' && <span aria-hidden className="board-bar" style={{ width: `${barOf(rows, row, measure)}%` }} />}
      </Link>
    </td>
  );
}

function Head({ board, sort, choose }: { board: Board; sort: BoardMeasure; choose: (measure: BoardMeasure) => void }) {
  const say = useSay();
  return (
    <thead>
      <tr>
        <th scope="col" />
        {measures.map((measure) => {
          const name = say(measureWords[measure], { n: board.returnedFrom });
          return (
            <th key={measure} scope="col" aria-sort={sort === measure ? 'descending' : 'none'}>
              <button type="button" className="board-sort" title={say(words.sortBy, { measure: name })} onClick={() => choose(measure)}>
                {name}
                <span aria-hidden>{sort === measure ? ' ↓' : ''}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** Units are called as everywhere else; the figures keep one name for both languages. */
function useNamedRows(board: Board, grouping: Grouping): BoardRow[] {
  const unitName = useUnitName();
  return board[grouping].map((row) => (grouping === 'units' ? { ...row, name: { zh: row.name.zh, en: row.name.en === row.name.zh ? unitName({ id: row.key, name: row.name.zh }) : row.name.en } } : row));
}

/** Who is behind with what: by unit, topic or area, sortable by any number, each number opening its tickets. */
export function NumberTable({ board }: { board: Board }) {
  const say = useSay();
  const { lang } = useLanguage();
  const [grouping, setGrouping] = useState<Grouping>('units');
  const [sort, setSort] = useState<BoardMeasure>('overdue');
  const rows = sortedRows(useNamedRows(board, grouping), sort);
  return (
    <section className="panel stack board-numbers" aria-label={say(words[grouping])}>
      <div className="row" role="group" aria-label={say(words.by)}>
        {groupings.map((each) => (
          <button key={each} type="button" className="chip" aria-pressed={each === grouping} onClick={() => setGrouping(each)}>
            {say(words[each])}
          </button>
        ))}
      </div>
      {rows.length === 0 ? (
        <p className="muted">{say(words.noRows)}</p>
      ) : (
        <div className="board-scroll" tabIndex={0} role="region" aria-label={say(words[grouping])}>
          <table className="board-table">
            <caption className="unseen">{say(words.caption, { by: say(words[grouping]), measure: say(measureWords[sort], { n: board.returnedFrom }) })}</caption>
            <Head board={board} sort={sort} choose={setSort} />
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">
                    {row.name[lang]}
                    {isFew(row) && (
                      <span className="board-few" title={say(words.few)}>
                        <span aria-hidden> ▨</span>
                        <span className="unseen">{say(words.few)}</span>
                      </span>
                    )}
                  </th>
                  {measures.map((measure) => (
                    <NumberCell key={measure} board={board} rows={board[grouping]} row={row} measure={measure} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="meta">{say(words.fewLegend)}</p>
    </section>
  );
}
