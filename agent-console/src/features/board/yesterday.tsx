import { Button } from 'antd';
import { Link } from 'react-router';
import type { Board } from '../../../../server/contract/supervision.js';
import { dateWords } from '../../../../server/contract/words/date-words.js';
import { shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { useNotices } from '../../shared/ui/notices.js';
import { lastMonthOf, useDraftOf } from '../bulletin/index.js';
import { Counted, FigureValue, kpiLink, useNothingWords } from '../kpi/index.js';
import { words } from './words.js';

type Day = Board['yesterday'];

function OneFigure({ date, of: { definition, figure } }: { date: string; of: Day['figures'][number] }) {
  const say = useSay();
  const nothing = useNothingWords();
  const address = { period: { period: 'custom' as const, first: date, last: date }, metric: definition.code };
  return (
    <li className="board-figure">
      <Link to={kpiLink(address)}>{say(definition.name)}</Link>
      <FigureValue figure={figure} />
      {figure.denominator === 0 ? <span className="meta">{nothing(definition.code)}</span> : <Counted figure={figure} to={kpiLink({ ...address, part: 'denominator' })} />}
    </li>
  );
}

/** 9 月; September. */
function useMonthWord(date: string): string {
  const { lang } = useLanguage();
  if (lang === 'zh') return `${Number(date.slice(5, 7))} 月`;
  return new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.parse(date));
}

/** How the day before went, and the two ways on: all figures, and last month's bulletin. */
export function Yesterday({ day: { date, figures } }: { day: Day }) {
  const say = useSay();
  const { lang } = useLanguage();
  const { now } = useDates();
  const { refuse } = useNotices();
  const openDraft = useDraftOf();
  const month = lastMonthOf(shanghaiDate(now));
  const monthWord = useMonthWord(month.first);
  return (
    <section className="panel stack board-yesterday" aria-labelledby="board-yesterday">
      <h2 id="board-yesterday">
        {say(words.yesterday)} <span className="meta">{dateWords(date, now, lang)}</span>
      </h2>
      <ul className="board-figures">
        {figures.map((of) => (
          <OneFigure key={of.definition.code} date={date} of={of} />
        ))}
      </ul>
      <p className="row">
        <Link to={kpiLink({ period: { period: 'this_month' } })}>{say(words.toFigures)}</Link>
        <Button size="small" onClick={() => void openDraft(month).catch(refuse)}>
          {say(words.writeBulletin, { month: monthWord })}
        </Button>
      </p>
    </section>
  );
}
