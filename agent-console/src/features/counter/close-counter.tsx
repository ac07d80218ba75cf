import { Button, Modal } from 'antd';
import type { Hall } from '../../../../server/contract/hall.js';
import { useSay } from '../../shared/i18n/language.js';
import { getUp } from './api.js';
import type { HallActs } from './use-hall.js';
import { words } from './words.js';

function ends({ counters, line }: Hall) {
  if (line.length === 0) return words.closeNobody;
  return counters.length > 1 ? words.closeOthers : words.closeLast;
}

/** Leaving the window for today, with what becomes of those who wait. */
export function CloseCounter({ hall, no, acts, close }: { hall: Hall; no: number; acts: HallActs; close: () => void }) {
  const say = useSay();
  const leave = () => {
    acts.run(() => getUp(hall.centre.id));
    close();
  };
  return (
    <Modal open onCancel={close} footer={null} className="thumbs" title={say(words.closeTitle, { no })}>
      <p className="consequence">{say(ends(hall), { n: hall.counters.length - 1, waiting: hall.line.length })}</p>
      <div className="row action-buttons">
        <Button onClick={close}>{say(words.cancel)}</Button>
        <Button danger onClick={leave}>
          {say(words.closeDo)}
        </Button>
      </div>
    </Modal>
  );
}
