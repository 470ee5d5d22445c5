/** As wide as a block of code in a summary is. */
const WIDTH = 100;

/**
 * A long command of one line, with each flag in a line of its own, as people read it before they paste it. What is
 * quoted stays as it is, and so does a command that has lines already.
 */
export function pastedLines(command: string): string {
  if (command.length <= WIDTH || command.includes('\n')) return command;
  // A word of `shellWord`: plain, or in single quotes, with an escaped one between two quoted parts.
  const words = command.match(/(?:'[^']*'|\\.|[^\s'\\])+/gs) ?? [];
  if (words.join(' ') !== command) return command;
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const hasRoom = last !== undefined && last.length + word.length < WIDTH;
    if (hasRoom && !word.startsWith('--')) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join(' \\\n  ');
}
