let context: AudioContext | null = null;

/** Unlocks sound; browsers allow it only inside a press. */
export function unlockSound(): void {
  context ??= new AudioContext();
  void context.resume();
}

/** Whether the browser lets this page be heard. */
export const soundIsOn = (): boolean => context?.state === 'running';

/** One short two-note tone; silent until somebody has pressed 开始值班. */
export function playTone(): void {
  if (context === null || context.state !== 'running') return;
  const start = context.currentTime;
  [660, 880].forEach((pitch, place) => {
    if (context === null) return;
    const note = context.createOscillator();
    const volume = context.createGain();
    note.frequency.value = pitch;
    volume.gain.value = 0.08;
    note.connect(volume).connect(context.destination);
    note.start(start + place * 0.18);
    note.stop(start + place * 0.18 + 0.15);
  });
}
