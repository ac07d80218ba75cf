import type { ComponentChildren, JSX } from 'preact';
import type { Progress } from '../../../../server/contract/portal.js';
import { useSay } from '../page-context.js';
import { actLabels } from '../words/matter-words.js';

type Offer = Progress['actions'][number];

interface Props {
  offers: readonly Offer[];
  opened: Offer['action'] | null;
  onPress: (action: Offer['action']) => void;
  children: ComponentChildren;
}

/** What is on offer, each with the reason where it must wait; what follows the buttons leads to people. */
export function ActList({ offers, opened, onPress, children }: Props): JSX.Element {
  const say = useSay();
  return (
    <>
      <div class="acts">
        {offers.map(({ action, refusal }) => (
          <button
            key={action}
            class={refusal ? 'button off' : 'button'}
            type="button"
            data-act={action}
            aria-expanded={opened === action}
            {...(refusal ? { 'aria-disabled': true, 'aria-describedby': `why-${action}` } : {})}
            onClick={() => refusal === null && onPress(action)}
          >
            {say(actLabels[action])}
          </button>
        ))}
        {children}
      </div>
      {offers.map(({ action, refusal }) => refusal && <p key={action} class="hint" id={`why-${action}`}><b>{say(actLabels[action])}</b> · {say(refusal)}</p>)}
    </>
  );
}
