import { Button } from 'antd';
import { useState } from 'react';
import type { GuideDetail, GuideMove } from '../../../../../server/contract/guides.js';
import { guideMoveWords } from '../../../../../server/contract/words/guide-words.js';
import { useSay } from '../../../shared/i18n/language.js';
import { MoveDialog } from './move-dialog.js';
import { words } from './words.js';

interface BarProps {
  guide: GuideDetail;
  /** The draft as it stands now, which may be newer than the guide was read. */
  revision: number;
  gaps: number;
  /** Everything typed is with the desk. */
  saved: boolean;
}

/** Why a move cannot be made now; null when it can. */
function useStops({ gaps, saved }: Pick<BarProps, 'gaps' | 'saved'>) {
  const say = useSay();
  return ({ move, refusal }: GuideDetail['offers'][number]): string | null => {
    if (refusal !== null) return say(refusal);
    if (!saved && move !== 'discard' && move !== 'recall') return say(words.saveFirst);
    return move === 'submit' && gaps > 0 ? say(words.gapsFirst, { n: gaps }) : null;
  };
}

const primary: readonly GuideMove[] = ['submit', 'publish'];

/** What may be done with the draft; what may not says why. */
export function MoveBar({ guide, revision, gaps, saved }: BarProps) {
  const say = useSay();
  const stops = useStops({ gaps, saved });
  const [open, setOpen] = useState<GuideMove | null>(null);
  if (guide.offers.length === 0) return null;
  const reasons = [...new Set(guide.offers.map(stops).filter((reason) => reason !== null))];
  return (
    <div className="stack" role="group" aria-label={say(words.acts)}>
      <div className="row">
        {guide.offers.map((offer) => (
          <Button key={offer.move} type={primary.includes(offer.move) ? 'primary' : 'default'} danger={offer.move === 'discard'} disabled={stops(offer) !== null} onClick={() => setOpen(offer.move)}>
            {say(guideMoveWords[offer.move])}
          </Button>
        ))}
        {reasons.map((reason) => (
          <span key={reason} className="muted">
            {reason}
          </span>
        ))}
      </div>
      {open !== null && <MoveDialog move={open} guide={guide} revision={revision} close={() => setOpen(null)} />}
    </div>
  );
}
