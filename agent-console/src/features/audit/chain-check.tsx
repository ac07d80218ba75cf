import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { asRefusal } from '../../shared/api/refusal.js';
import { useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { Problem } from '../../shared/ui/panels.js';
import { checkAudit } from './api.js';
import { words } from './words.js';

/** Checks every link on demand and says plainly what was found. */
export function ChainCheck() {
  const say = useSay();
  const dates = useDates();
  const check = useMutation({ mutationFn: checkAudit });
  const found = check.data;
  const facts = found && { time: dates.full(found.at), n: found.entries, place: found.firstBroken ?? 0 };
  return (
    <>
      <Button loading={check.isPending} onClick={() => check.mutate()}>
        {say(words.check)}
      </Button>
      <div role="status" className="audit-check">
        {found?.firstBroken === null && <p className="audit-whole">✓ {say(words.whole, facts)}</p>}
        {found !== undefined && found.firstBroken !== null && <p className="fault">! {say(words.broken, facts)}</p>}
        {check.error !== null && <Problem refusal={asRefusal(check.error)} />}
      </div>
    </>
  );
}
