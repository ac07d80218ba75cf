import { useEffect, useRef, useState } from 'react';
import { NavigationType, useNavigationType } from 'react-router';
import { useHotkey } from '../../shared/hotkeys/use-hotkey.js';

const place = 'console.queue.row';

/** The row one left for a ticket, if one came back from there; kept on leaving only, so a reload starts afresh. */
function useRowLeft() {
  const cameBack = useNavigationType() === NavigationType.Pop;
  const [left] = useState(() => (cameBack ? (sessionStorage.getItem(place) ?? '') : ''));
  const current = useRef(left);
  useEffect(() => {
    sessionStorage.removeItem(place);
    return () => sessionStorage.setItem(place, current.current);
  }, []);
  return { left, current };
}

/** Which row is current, and which ticket lies open beside the list. Who comes back from a ticket finds its row current again. */
export function usePeek() {
  const { left, current } = useRowLeft();
  const [active, setActive] = useState(left);
  const [peeked, setPeeked] = useState('');
  useHotkey({ keys: 'Escape' }, () => setPeeked(''), peeked !== '');
  const setCurrent = (no: string) => {
    current.current = no;
    setActive(no);
  };
  return {
    active,
    /** The current row takes the focus once it is there. */
    returning: left !== '',
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
