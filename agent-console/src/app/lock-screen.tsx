import { Modal } from 'antd';
import { LoginForm } from '../features/login/index.js';
import type { Refusal } from '../shared/api/refusal.js';
import { useSay } from '../shared/i18n/language.js';
import { Problem } from '../shared/ui/panels.js';
import { words } from './words.js';

/** Over the page, not instead of it: what was typed stays typed. */
export function LockScreen({ unlocked, trouble }: { unlocked: () => void; trouble: Refusal | null }) {
  const say = useSay();
  return (
    <Modal open closable={false} keyboard={false} mask={{ closable: false }} footer={null} title={say(words.lockedTitle)} zIndex={3000} width={420}>
      <div className="stack">
        <p>{say(words.locked)}</p>
        {trouble !== null && <Problem refusal={trouble} />}
        <LoginForm done={unlocked} />
      </div>
    </Modal>
  );
}
