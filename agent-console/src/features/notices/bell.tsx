import { BellOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useCallback, useEffect, useId, useRef, useState, type RefObject } from 'react';
import { useHotkey } from '../../shared/hotkeys/use-hotkey.js';
import { useSay } from '../../shared/i18n/language.js';
import { NoticePanel } from './notice-panel.js';
import './notices.css';
import { useNotices, useUrgentAloud } from './use-notices.js';
import { words } from './words.js';

const most = 99;

function usePressOutside(place: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return undefined;
    const pressed = ({ target }: Event) => {
      if (target instanceof Node && place.current?.contains(target) !== true) close();
    };
    document.addEventListener('pointerdown', pressed);
    return () => document.removeEventListener('pointerdown', pressed);
  }, [place, open, close]);
}

const Count = ({ unread }: { unread: number }) => (
  <span className="bell-count num" aria-hidden>
    {unread > most ? `${most}+` : unread}
  </span>
);

/** The bell with its count; the panel opens under it and the keyboard stays where it is. */
export function Bell() {
  const say = useSay();
  const held = useNotices().data;
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useUrgentAloud(held?.notices);
  usePressOutside(place, open, close);
  const leave = () => {
    if (place.current?.contains(document.activeElement) === true) button.current?.focus();
    close();
  };
  useHotkey({ keys: 'Escape', always: true }, leave, open);
  const unread = held?.unread ?? 0;
  return (
    <div className="bell" ref={place}>
      <Button ref={button} type="text" className="bar-button" aria-expanded={open} aria-controls={id} aria-label={unread === 0 ? say(words.none) : say(words.unread, { n: unread })} onClick={() => setOpen(!open)}>
        <BellOutlined aria-hidden />
        {unread > 0 && <Count unread={unread} />}
      </Button>
      {open && held !== undefined && <NoticePanel id={id} held={held} close={leave} />}
    </div>
  );
}
