import { Modal } from 'antd';
import type { CallView } from '../../../../server/contract/calls.js';
import { useSay } from '../../shared/i18n/language.js';
import { RecordingsOf } from '../recordings/index.js';
import { words } from './words.js';

/** The recordings of a call that is over. */
export function RecordingDialog({ call, close }: { call: CallView; close: () => void }) {
  const say = useSay();
  return (
    <Modal open onCancel={close} footer={null} mask={{ closable: false }} title={`${say(words.playTitle)} · ${call.phone ?? say(words.withheld)}`}>
      <RecordingsOf source={{ callId: call.id }} atOnce />
    </Modal>
  );
}
