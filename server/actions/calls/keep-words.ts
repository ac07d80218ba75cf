import type { Ports } from '../../ports/index.js';

type WordPorts = Pick<Ports, 'callRules' | 'clock' | 'recordings' | 'telephony'>;

/** What a caller recorded for the line is fetched from the exchange and kept encrypted under its own number, as long as any recording; told twice, it is kept once. */
export async function keepWords(ports: WordPorts, { id, callId, seconds }: { id: string; callId: string; seconds: number }): Promise<void> {
  const at = ports.clock.now();
  const { keepRecordingMs, version } = await ports.callRules.current();
  await ports.recordings.keep({ id, callId, kind: 'words', mime: ports.telephony.wordsMime, seconds, at, deleteAfter: at + keepRecordingMs, rule: version }, ports.telephony.fetchRecording(id));
}
