/** Colors for a terminal; each function gives its text back unchanged where colors are off. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

const plain = (text: string) => text;
const paint = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;

const plainStyle: Style = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain };
const colored: Style = { bold: paint(1), dim: paint(2), red: paint(31), green: paint(32), yellow: paint(33) };

/** Colors on a terminal only, and never with `NO_COLOR` (https://no-color.org) or a terminal that has none. */
export function styleFor(sink: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Style {
  const off = (environment.NO_COLOR ?? '') !== '' || environment.TERM === 'dumb';
  return sink.isTTY === true && !off ? colored : plainStyle;
}
