import type { JSX } from 'preact';
import { Icon } from '../icons.js';
import { useSay } from '../page-context.js';
import { useDraft } from './use-draft.js';

/** Whom to call first when the words describe danger. The form stays below it. */
export function EmergencyStrip(): JSX.Element {
  const say = useSay();
  const emergency = useDraft().guess?.emergency;
  return (
    <div role="alert">
      {emergency && (
        <div class="emergency">
          <Icon name="warning" />
          <p>{say(emergency.words, { number: emergency.number })}</p>
          <a class="button" href={`tel:${emergency.number}`}>
            <Icon name="phone" />
            <span>{emergency.number}</span>
          </a>
        </div>
      )}
    </div>
  );
}
