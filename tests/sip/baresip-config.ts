/** Where Debian puts them. */
export const modulePath = '/usr/lib/baresip/modules';
/** A tone for a microphone, a recorder for a loudspeaker, PCMA between, and a way to be told what to do. */
export const baresipModules = ['g711.so', 'ausine.so', 'sndfile.so', 'account.so', 'menu.so', 'ctrl_tcp.so'];

const applications = new Map([['account.so', 'module_tmp'], ['menu.so', 'module_app'], ['ctrl_tcp.so', 'module_app']]);
/** Its tone generator knows this rate in stereo only, and is resampled to PCMA's. */
const TONE_RATE = 48_000;
const TONE_HZ = 440;

/** The settings of one call over the loopback interface: no registration, no sound card, no display. */
export function baresipConfig({ folder, port }: { folder: string; port: number }): string {
  const lines = [
    'sip_listen 127.0.0.1:0',
    'net_interface 127.0.0.1',
    'net_af ipv4',
    'call_max_calls 1',
    `audio_source ausine,${TONE_HZ}`,
    `ausrc_srate ${TONE_RATE}`,
    'ausrc_channels 2',
    'rtp_ports 20000-29999',
    `module_path ${modulePath}`,
    ...baresipModules.map((name) => `${applications.get(name) ?? 'module'} ${name}`),
    `snd_path ${folder}`,
    `ctrl_tcp_listen 127.0.0.1:${port}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Who calls: the caller's number, at an address that is registered nowhere. */
export function baresipAccount(from: string): string {
  return `<sip:${from}@127.0.0.1>;regint=0;audio_codecs=PCMA/8000/1;mwi=no\n`;
}

