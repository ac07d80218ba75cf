import { Cursors } from './cursors.js';
import { Moments } from './reading/moments.js';
import { Catalog } from './store/catalog.js';
import { sweepDrafts } from './store/drafts.js';
import type { Environment } from './store/environment.js';
import { openEnvironment } from './store/environment.js';
import { GroupCommit } from './store/group-commit.js';
import { StoreView } from './store/view.js';
import { StoreWriter } from './store/writer.js';
import { Sessions } from './txn/sessions.js';

/** Everything the commands work with. */
export interface Engine {
  /** Where the file is, and what is put aside. */
  directory: string;
  environment: Environment;
  catalog: Catalog;
  commits: GroupCommit;
  /** The committed state. */
  view: StoreView;
  /** Writes inside a commit only. */
  writer: StoreWriter;
  sessions: Sessions;
  cursors: Cursors;
  /** Seen by other threads that read. */
  moments: Moments;
}

/** Opens the store in a directory; throws when a newer version of the program wrote it. */
export async function openEngine(dataDir: string): Promise<Engine> {
  const environment = await openEnvironment(dataDir);
  sweepDrafts(dataDir);
  const catalog = new Catalog(environment);
  const moments = new Moments();
  return {
    directory: dataDir,
    environment,
    catalog,
    commits: new GroupCommit(environment, dataDir, { afterFailure: () => { catalog.reload(); }, moments }),
    view: new StoreView(environment),
    writer: new StoreWriter(environment, catalog),
    sessions: new Sessions(environment, catalog),
    cursors: new Cursors(),
    moments,
  };
}

/** Finishes what is queued and closes the file. */
export async function closeEngine({ sessions, cursors, commits, environment }: Engine): Promise<void> {
  await commits.settled();
  cursors.close();
  sessions.close();
  await environment.root.close();
}
