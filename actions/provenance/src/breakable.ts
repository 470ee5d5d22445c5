import { joinMarkdown, type Markdown, md } from '@secure-build/common/core/markdown';
import { plainLine } from '@secure-build/common/core/plain-text';

/**
 * Text for a cell of a table, where a long word would push what follows off the screen of a phone. The marks are
 * `<wbr>`: whoever copies a digest copies it without them. An instant stays whole.
 */
export function breakable(text: string): Markdown {
  return broken(text, 20, /.{4,19}?(?:\/|@)(?!\/)|.{1,20}/gsu);
}

/** The same, letter by letter, in characters that are wider. */
export function breakableCode(text: string): Markdown {
  return md`<code>${broken(text, 12, /.{4,11}?(?:\/|@)(?!\/)|.{1,12}/gsu)}</code>`;
}

/** After a slash or an "@", or else after so many characters; a shorter word stays whole. */
function broken(text: string, most: number, pieces: RegExp): Markdown {
  const piecesOf = (word: string) => (word.length <= most ? [word] : (word.match(pieces) ?? [word]));
  const words = plainLine(text)
    .split(' ')
    .map((word) =>
      joinMarkdown(
        piecesOf(word).map((piece) => md`${piece}`),
        '<wbr>',
      ),
    );
  return joinMarkdown(words, ' ');
}
