import type { Ports } from '../../ports/index.js';

type WordPorts = Pick<Ports, 'callRules' | 'clock' | 'recordings' | 'telephony'>;

/** What a caller recorded for the line is fetched from the exchange and kept encrypted under its own number, as long as any recording; told twice, it is kept once. */
export async function keepWords(ports: WordPorts, { id, callId, seconds }: { id: string; callId: string; seconds: number }): Promise<void> {
  const at = ports.clock.now();
  const deleteAfter = at + (await ports.callRules.current()).keepRecordingMs;
  await ports.recordings.keep({ id, callId, mime: 'audio/mpeg', seconds, at, deleteAfter }, ports.telephony.fetchRecording(id));
}
