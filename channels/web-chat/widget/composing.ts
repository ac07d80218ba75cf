/** The parts of a key press that tell whether an input method is still at work. */
export interface KeyPress {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
}

/** Safari ends the composition just before the Enter that ended it. */
const afterCompositionMs = 50;
const imeKeyCode = 229;

/** Whether this press belongs to the input method and not to us. */
export function belongsToIme(press: KeyPress, msSinceComposition: number): boolean {
  return press.isComposing || press.keyCode === imeKeyCode || press.key === 'Process' || msSinceComposition < afterCompositionMs;
}

/** Enter sends, Shift+Enter breaks the line; on a touch keyboard Enter always breaks it. */
export function sends(press: KeyPress & { readonly shiftKey: boolean }, { touch, msSinceComposition }: { touch: boolean; msSinceComposition: number }): boolean {
  return press.key === 'Enter' && !press.shiftKey && !touch && !belongsToIme(press, msSinceComposition);
}
