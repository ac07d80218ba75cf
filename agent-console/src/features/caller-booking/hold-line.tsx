import { Button } from 'antd';
import { useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { Problem } from '../../shared/ui/panels.js';
import type { Holding } from './use-hold.js';
import { words } from './words.js';

const second = 1000;

/** The place that is kept, and for how long; read aloud once, not every second. */
export function HoldLine({ holding }: { holding: Holding }) {
  const say = useSay();
  const { now, near } = useDates(second);
  const { held, busy, refusal } = holding;
  if (refusal !== null) return <Problem refusal={refusal} />;
  if (held === null) return <p className="muted">{say(words.pickTime)}</p>;
  const left = Math.max(0, Math.round((held.until - now) / second));
  if (left === 0) return <p className="problem" role="alert">! {say(words.lapsed)}</p>;
  const when = near(held.startsAt);
  return (
    <div className="caller-hold">
      <span className="unseen" role="status">{say(words.heldSaid, { when })}</span>
      <p aria-hidden>
        <span className="strong">{say(words.held, { when })}</span> · <span className="num">{say(words.heldFor, { m: Math.floor(left / 60), s: String(left % 60).padStart(2, '0') })}</span>
      </p>
      <div className="row">
        <Button size="small" loading={busy} onClick={holding.renew}>
          {say(words.renew)}
        </Button>
        <Button size="small" type="text" onClick={holding.letGo}>
          {say(words.letGo)}
        </Button>
      </div>
    </div>
  );
}
