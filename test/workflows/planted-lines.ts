/** A text with one place changed, and the line (from 1) where that was. */
export interface PlantedLine {
  readonly line: number;
  readonly text: string;
}

/**
 * One variant of a file for each line, comments left out, that matches: there, and nowhere else, the match is replaced; a line that is
 * left with nothing goes away.
 */
export function plantedAtEach(text: string, pattern: RegExp, replacement: string): readonly PlantedLine[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    if (/^\s*#/.test(line) || !pattern.test(line)) return [];
    const changed = line.replace(pattern, replacement);
    const rest = changed.trim() === '' ? [] : [changed];
    return [
      { line: index + 1, text: [...lines.slice(0, index), ...rest, ...lines.slice(index + 1)].join('\n') },
    ];
  });
}
