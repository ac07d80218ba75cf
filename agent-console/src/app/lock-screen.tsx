import { Modal } from 'antd';
import { LoginForm } from '../features/login/index.js';
import { useSay } from '../shared/i18n/language.js';
import { words } from './words.js';

/** Over the page, not instead of it: what was typed stays typed. */
export function LockScreen({ unlocked }: { unlocked: () => void }) {
  const say = useSay();
  return (
    <Modal open closable={false} keyboard={false} mask={{ closable: false }} footer={null} title={say(words.lockedTitle)} zIndex={3000} width={420}>
      <div className="stack">
        <p>{say(words.locked)}</p>
        <LoginForm done={unlocked} />
      </div>
    </Modal>
  );
}
