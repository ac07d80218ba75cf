import { useEffect, useRef, useState } from 'react';
import type { PhoneDesk } from '../../../../server/contract/calls.js';
import { fetchPass } from './api.js';
import { silentTransport, type Sound, type VoiceTransport } from './transport.js';
import { twilioTransport } from './twilio-transport.js';

const quiet: Sound = { trouble: null, device: '', level: 0 };
const passOf = () => fetchPass().then(({ pass }) => pass);

/** Carries sound for as long as somebody is on duty here; in a trial there is none. */
export function useSound(exchange: PhoneDesk['exchange'] | undefined, onDuty: boolean): { sound: Sound; mute: (on: boolean) => void } {
  const [sound, setSound] = useState(quiet);
  const transport = useRef<VoiceTransport>(silentTransport);
  const carries = exchange?.sound === true && onDuty;
  useEffect(() => {
    if (!carries) return undefined;
    const opened = twilioTransport({ onSound: setSound });
    transport.current = opened;
    void opened.start(passOf);
    return () => {
      opened.stop();
      transport.current = silentTransport;
      setSound(quiet);
    };
  }, [carries]);
  return { sound, mute: (on) => transport.current.mute(on) };
}
