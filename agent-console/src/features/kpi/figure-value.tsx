import { Link } from 'react-router';
import type { Figure, KpiDefinition } from '../../../../server/contract/kpi.js';
import { useSay } from '../../shared/i18n/language.js';
import { isSmall, percentText, pointsBetween } from './figure-text.js';
import { words } from './words.js';

/** Why a figure is of nothing. */
export function useNothingWords() {
  const say = useSay();
  const why: Partial<Record<KpiDefinition['code'], string>> = { connect: say(words.noCalls), connect_15s: say(words.noCalls), one_time: say(words.notYet) };
  return (code: KpiDefinition['code']) => why[code] ?? say(words.nothing);
}

/** The percentage, hatched and marked when there are few cases. */
export function FigureValue({ figure, big = false }: { figure: Figure; big?: boolean }) {
  const say = useSay();
  const small = isSmall(figure);
  return (
    <span className={big ? 'kpi-big' : 'num'}>
      <span className={small ? 'kpi-small' : ''}>{percentText(figure)}</span>
      {small && <span className="mark kpi-few">{say(words.small)}</span>}
    </span>
  );
}

/** n=231, a way to those 231. */
export function Counted({ figure, to }: { figure: Figure; to: string }) {
  return (
    <Link className="num" to={to}>
      n={figure.denominator.toLocaleString('en-US')}
    </Link>
  );
}

/** The change on the last period, by sign and words; colour says nothing here. */
export function Change({ figure, before }: { figure: Figure; before: Figure }) {
  const say = useSay();
  const points = pointsBetween(figure, before);
  if (points === null) return <span className="meta">{say(words.noChange)}</span>;
  if (points === 0) return <span className="meta">{say(words.same)}</span>;
  return <span className="meta num">{`${points > 0 ? '▲' : '▼'} ${say(words.points, { sign: points > 0 ? '+' : '−', n: Math.abs(points).toFixed(1) })}`}</span>;
}
