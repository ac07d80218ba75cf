import type { CallLine, DeskCall } from './call.js';

type Voice = CallLine['from'];

/** Who hears whom in the call's conference right now: the caller on hold hears nobody, a whisper reaches the agent alone. */
export function hearersOf(call: DeskCall, speaker: Voice): Voice[] {
  if (isSilent(call, speaker)) return [];
  if (speaker === 'supervisor' && call.listener?.mode === 'whisper') return ['agent'];
  return present(call).filter((voice) => voice !== speaker && !(voice === 'caller' && call.onHold));
}

/** Who may not be heard: on hold, muted, or only listening. */
function isSilent(call: DeskCall, speaker: Voice): boolean {
  if (speaker === 'caller') return call.onHold;
  if (speaker === 'agent') return call.muted;
  return speaker === 'supervisor' && call.listener?.mode === 'listen';
}

function present({ agent, parties, listener }: DeskCall): Voice[] {
  return [
    'caller',
    ...(agent === null ? [] : (['agent'] as const)),
    ...(parties.some(({ state }) => state === 'connected') ? (['party'] as const) : []),
    ...(listener === null ? [] : (['supervisor'] as const)),
  ];
}
