import { Problem } from '../../core/problem.ts';

/**
 * The values of an input of actions/attest: separated by commas and line breaks, as CSV (RFC 4180), so that a
 * value in double quotes may have a comma. Blanks around a value and lines that begin with "#" say nothing.
 *
 * @throws Problem `input/invalid` for a quote that does not end
 */
export function parseAttestList(text: string, input: string): readonly string[] {
  const values: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trimStart().startsWith('#')) continue;
    let rest = line;
    while (rest.trim() !== '') {
      const [whole = '', quoted, plain = ''] = VALUE.exec(rest) ?? refuse(input, line);
      values.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'));
      rest = rest.slice(whole.length);
    }
  }
  return values.filter((value) => value !== '');
}

const VALUE = /^\s*(?:"((?:[^"]|"")*)"\s*|([^",][^,]*)?)(?:,|$)/;

function refuse(input: string, line: string): never {
  throw new Problem(
    'input/invalid',
    `input "${input}": a quote does not end: ${JSON.stringify(line.slice(0, 100))}`,
  );
}
