/** The lines of a block of text, one utterance each. */
export function lines(block: string): readonly string[] {
  return block.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}
