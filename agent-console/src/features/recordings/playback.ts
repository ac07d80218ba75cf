import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';

export const speeds = [1, 1.25, 1.5] as const;
export const stepSeconds = 5;

export interface Playback {
  /** For the element that makes the sound. */
  audio: RefObject<HTMLAudioElement | null>;
  playing: boolean;
  /** Seconds from the beginning. */
  at: number;
  /** Null until the sound itself says so. */
  length: number | null;
  speed: number;
  toggle: () => void;
  jump: (to: number) => void;
  skip: (by: number) => void;
  setSpeed: (speed: number) => void;
  /** Reads the element's state after anything that happened to it. */
  follow: () => void;
}

/** One recording being played: the element is the truth, what is shown follows it. */
export function usePlayback(): Playback {
  const audio = useRef<HTMLAudioElement>(null);
  const [shown, show] = useState<{ playing: boolean; at: number; length: number | null; speed: number }>({ playing: false, at: 0, length: null, speed: 1 });
  const follow = () => {
    const { current } = audio;
    if (current !== null) show({ playing: !current.paused, at: current.currentTime, length: Number.isFinite(current.duration) ? current.duration : null, speed: current.playbackRate });
  };
  const on = (act: (element: HTMLAudioElement) => void) => {
    if (audio.current !== null) act(audio.current);
    follow();
  };
  const jump = (to: number) =>
    on((element) => {
      element.currentTime = Math.max(0, Number.isFinite(element.duration) ? Math.min(to, element.duration) : to);
    });
  return {
    audio,
    ...shown,
    toggle: () => on((element) => (element.paused ? void element.play().catch(follow) : element.pause())),
    jump,
    skip: (by) => jump((audio.current?.currentTime ?? 0) + by),
    setSpeed: (speed) =>
      on((element) => {
        element.playbackRate = speed;
      }),
    follow,
  };
}

/** Space and arrows anywhere in the player; a button that has the focus keeps its own space. */
export function playerKeys({ toggle, skip }: Pick<Playback, 'toggle' | 'skip'>) {
  const acts: Readonly<Record<string, () => void>> = { ' ': toggle, ArrowLeft: () => skip(-stepSeconds), ArrowRight: () => skip(stepSeconds) };
  return (event: KeyboardEvent) => {
    const act = acts[event.key];
    if (act === undefined || (event.key === ' ' && event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

/** m:ss */
export function clockOf(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
