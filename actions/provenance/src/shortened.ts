/**
 * A name from outside may be as long as its author likes; the report has all of it.
 *
 * @param most characters, with the default as many as a sentence has
 */
export function shortened(text: string, most = 160): string {
  // A character has two code units at most, so this cut leaves enough to see that there is one too many.
  const characters = Array.from(text.slice(0, 2 * most + 2));
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}
