import { ConfigError, readConfig, type Config } from './config.js';
import { compose, type Desk } from './compose.js';
import { samplePassword, samplePeople } from './sample-data/staff.js';
import { welcomeText } from './welcome.js';

/** Reads the settings, starts the desk in its roles and closes it in order when asked to end. */
export async function main(): Promise<void> {
  const config = settings();
  const desk = await compose(config);
  closeOnSignal(desk);
  const url = await desk.start();
  if (url !== null && config.sampleData) process.stdout.write(welcomeText({ url, people: samplePeople, password: samplePassword }));
}

function settings(): Config {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`The settings need a correction:\n${error.message}\n`);
    process.exit(2);
  }
}

/** The first signal closes in order; a second one does not wait. */
function closeOnSignal(desk: Desk): void {
  let closing = false;
  const close = () => {
    if (closing) process.exit(1);
    closing = true;
    void desk.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
}
