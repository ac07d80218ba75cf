import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useSay } from '../../shared/i18n/language.js';
import { recordingAddress } from './api.js';
import { clockOf, playerKeys, speeds, stepSeconds, usePlayback, type Playback } from './playback.js';
import { words } from './words.js';

function Transport({ playing, toggle, skip }: Playback) {
  const say = useSay();
  return (
    <span className="row">
      <Button aria-label={say(words.back)} onClick={() => skip(-stepSeconds)}>
        −5
      </Button>
      <Button type="primary" onClick={toggle}>
        {say(playing ? words.pause : words.play)}
      </Button>
      <Button aria-label={say(words.forward)} onClick={() => skip(stepSeconds)}>
        +5
      </Button>
    </span>
  );
}

function Place({ at, length, jump }: { at: number; length: number; jump: Playback['jump'] }) {
  const say = useSay();
  return (
    <span className="recording-place">
      <input type="range" min={0} max={Math.max(1, Math.ceil(length))} step={1} value={Math.round(at)} aria-label={say(words.place)} aria-valuetext={`${clockOf(at)} / ${clockOf(length)}`} onChange={(event) => jump(Number(event.target.value))} />
      <span className="num meta">
        {clockOf(at)} / {clockOf(length)}
      </span>
    </span>
  );
}

function Speeds({ speed, setSpeed }: Pick<Playback, 'speed' | 'setSpeed'>) {
  const say = useSay();
  return (
    <span className="row" role="group" aria-label={say(words.speed)}>
      {speeds.map((one) => (
        <button key={one} type="button" className="chip" aria-pressed={one === speed} onClick={() => setSpeed(one)}>
          {say(words.times, { n: one })}
        </button>
      ))}
    </span>
  );
}

/** Plays as a stream; there is nothing to save. `seconds` is what the exchange said until the sound itself is known. */
export function Player({ id, seconds, lapsed }: { id: string; seconds: number | null; lapsed: () => void }) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const playback = usePlayback();
  const { audio, follow, at, length } = playback;
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="recording-player" role="group" aria-label={say(words.player)} tabIndex={-1} ref={box} onKeyDown={playerKeys(playback)}>
      <audio ref={audio} src={recordingAddress(id)} preload="metadata" onTimeUpdate={follow} onLoadedMetadata={follow} onPlay={follow} onPause={follow} onEnded={follow} onError={lapsed} />
      <Transport {...playback} />
      <Place at={at} length={length ?? seconds ?? 0} jump={playback.jump} />
      <Speeds {...playback} />
      <p className="meta recording-keys">{say(words.keys)}</p>
    </div>
  );
}
