import { Button } from 'antd';
import type { Hall, VisitMove, VisitRow } from '../../../../server/contract/hall.js';
import { visitMoveWords, visitStateWords } from '../../../../server/contract/words/hall-words.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { StateBadge } from '../../shared/ui/state-badge.js';
import type { HallActs } from './use-hall.js';
import { Person } from './visit-facts.js';
import { words } from './words.js';

interface AsideProps {
  title: Bilingual;
  visits: readonly VisitRow[];
  moves: readonly VisitMove[];
  acts: HallActs;
  online: boolean;
}

function Aside({ title, visits, moves, acts, online }: AsideProps) {
  const say = useSay();
  if (visits.length === 0) return null;
  return (
    <section className="panel stack" aria-label={say(title)}>
      <h2>
        {say(title)} <span className="num">{visits.length}</span>
      </h2>
      <ul className="stack">
        {visits.map((visit) => (
          <li key={visit.id} className="spread aside-line">
            <span>
              <span className="strong num">{visit.number}</span> · <Person visit={visit} />
            </span>
            <span className="row">
              {visit.counterNo !== null && (
                <>
                  <span className="num">{say(words.atCounter, { no: visit.counterNo })}</span>
                  <StateBadge word={visitStateWords[visit.state]} />
                </>
              )}
              {moves.map((move) => (
                <Button key={move} disabled={!online || !visit.moves.includes(move)} onClick={() => acts.move(visit, move)} aria-label={`${say(visitMoveWords[move])} ${visit.number}`}>
                  {say(visitMoveWords[move])}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who is neither waiting nor at this window; each list is there only when it holds somebody. */
export function AsideLists({ hall, ...rest }: { hall: Hall; acts: HallActs; online: boolean }) {
  return (
    <>
      <Aside title={words.missed} visits={hall.missed} moves={['come_back', 'leave']} {...rest} />
      <Aside title={words.parked} visits={hall.parked} moves={['resume', 'leave']} {...rest} />
      <Aside title={words.elsewhere} visits={hall.elsewhere} moves={[]} {...rest} />
    </>
  );
}
