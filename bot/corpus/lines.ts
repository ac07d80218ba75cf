/** The lines of a block of text, one utterance each. */
export function lines(block: string): readonly string[] {
  return block.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

/** The phrases of a block of text, set apart by bars or line ends. */
export function phrases(block: string): readonly string[] {
  return block.split(/[|\n]/).map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');
}
