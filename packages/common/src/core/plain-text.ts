/**
 * One line of text that cannot act: terminal escapes, bidirectional overrides and newlines are shown as
 * `\u{1b}`. For logs, messages and terminals.
 */
export function plainLine(text: string): string {
  // Controls, format characters (bidirectional, zero-width, tags), line separators, lone surrogates: all that acts or
  // hides. Written here, since these sets take a millisecond to make, and most starts have nothing to print.
  const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
  return text.replace(unsafe, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/**
 * The same for text of several lines, where a line could start with a workflow command of the runner
 * (`::set-output`, `##[command]`): such a line is changed so that the runner does not know it.
 */
export function plainLines(text: string): string {
  return (
    text
      .split(/\r\n|[\n\r]/)
      .map((line) => plainLine(line))
      // The runner takes "::" at the start of a line and "##[" anywhere in it (actions/runner `ActionCommand.cs`).
      .map((line) => (/^\s*::/.test(line) ? `| ${line}` : line).replaceAll('##[', '# #['))
      .join('\n')
  );
}
