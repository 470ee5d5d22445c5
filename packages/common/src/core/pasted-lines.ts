/** A piece of a text for people: prose, or lines that are to be pasted as they are. */
export interface TextPart {
  readonly isPasted: boolean;
  readonly text: string;
}

const INDENT = ' '.repeat(4);

/** Lines that begin with four blanks are to be pasted; the parts, joined by newlines, are the text again. */
export function splitPasted(text: string): readonly TextPart[] {
  const parts: { isPasted: boolean; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const isPasted = line.startsWith(INDENT);
    const last = parts.at(-1);
    if (last?.isPasted === isPasted) last.lines.push(line);
    else parts.push({ isPasted, lines: [line] });
  }
  return parts.map(({ isPasted, lines }) => ({ isPasted, text: lines.join('\n') }));
}
