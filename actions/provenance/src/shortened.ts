import { plainLine } from '@secure-build/common/core/plain-text';

/**
 * A name from outside may be as long as its author likes; the report has all of it.
 *
 * @param most characters as they are shown, with the default as many as a sentence has
 */
export function shortened(text: string, most = 160): string {
  // A character has two code units at most, so this cut leaves enough to see that there is one too many. What acts is
  // shown by its number, which takes up to ten characters.
  const characters = Array.from(plainLine(text.slice(0, 2 * most + 2)));
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}

/**
 * A reason that says at its end what to do next, and in its middle what is said elsewhere, too: both ends stay.
 *
 * @param most characters as they are shown, without the mark of the cut
 */
export function shortenedInside(text: string, most: number): string {
  const tailMost = Math.floor(most / 2);
  const ends = text.length <= 4 * most ? text : `${text.slice(0, 2 * most)}${text.slice(-2 * most)}`;
  const characters = Array.from(plainLine(ends));
  if (ends === text && characters.length <= most) return text;
  const head = characters.slice(0, most - tailMost).join('');
  return `${head} […] ${characters.slice(-tailMost).join('')}`;
}
