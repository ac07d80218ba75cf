const undone = new Set<() => void>();
let watching = false;

/** Until it is undone, this is done when the process ends, however it ends short of being killed: `undo` must not wait for anything. Returns what to call once it has been undone in order. */
export function undoneAtExit(undo: () => void): () => void {
  if (!watching) watch();
  watching = true;
  undone.add(undo);
  return () => undone.delete(undo);
}

function watch(): void {
  process.once('exit', () => {
    for (const undo of [...undone].reverse()) undo();
  });
  // Without a listener of their own these end the process past every 'exit'.
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) process.once(signal, () => process.exit(code));
}
