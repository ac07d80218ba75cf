import { useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { useHotkey } from '../../shared/hotkeys/use-hotkey.js';

const place = 'console.queue.row';

/** Which row is current, and which ticket lies open beside the list. Who comes back from a ticket finds its row current again. */
export function usePeek() {
  const opened = useLocation().key === 'default';
  const cameBack = useNavigationType() === NavigationType.Pop && !opened;
  const [active, setActive] = useState(() => (cameBack ? (sessionStorage.getItem(place) ?? '') : ''));
  const [returning] = useState(cameBack && active !== '');
  const [peeked, setPeeked] = useState('');
  useHotkey({ keys: 'Escape' }, () => setPeeked(''), peeked !== '');
  const setCurrent = (no: string) => {
    sessionStorage.setItem(place, no);
    setActive(no);
  };
  return {
    active,
    /** The current row takes the focus once it is there. */
    returning,
    peeked,
    choose: (no: string) => {
      setCurrent(no);
      if (peeked !== '') setPeeked(no);
    },
    peek: (no: string) => {
      setCurrent(no);
      setPeeked(no);
    },
    shut: () => setPeeked(''),
  };
}
