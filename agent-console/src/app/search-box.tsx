import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useHotkey } from '../shared/hotkeys/use-hotkey.js';
import { useSendKey } from '../shared/hotkeys/use-send-key.js';
import { useSay } from '../shared/i18n/language.js';
import type { Me } from '../../../server/contract/staff.js';
import { hasRole } from '../shared/people/me.js';
import { words } from './words.js';

/** Who does nothing but one of these has no tickets to search. */
export const searchesTickets = (me: Me): boolean => !(me.roles.length === 1 && hasRole(me, 'sys_admin', 'security_admin', 'auditor', 'appointment_clerk'));

/** One box for a number, a phone, a name or a place; the answer is a queue. */
export function SearchBox() {
  const say = useSay();
  const navigate = useNavigate();
  const box = useRef<InputRef>(null);
  const [text, setText] = useState('');
  useHotkey({ keys: 'k', mod: true, always: true }, () => box.current?.focus({ cursor: 'all' }));
  const search = () => {
    if (text.trim() !== '') void navigate(`/queue?view=all&q=${encodeURIComponent(text.trim())}`);
  };
  const enter = useSendKey(search);
  return (
    <Input
      ref={box}
      id="search"
      className="search-box"
      aria-label={say(words.search)}
      placeholder={say(words.searchHint)}
      prefix={<SearchOutlined aria-hidden />}
      suffix={<span className="meta search-key">Ctrl K</span>}
      value={text}
      onChange={(event) => setText(event.target.value)}
      {...enter}
    />
  );
}
