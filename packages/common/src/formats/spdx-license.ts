import { spdxLicenseIds } from './spdx-license-ids.generated.ts';

/** What a license text of a manifest or lockfile is. Nothing is looked up and nothing is mapped. */
export type DeclaredLicense =
  /** One identifier of the SPDX License List, in its own spelling. */
  | { readonly kind: 'id'; readonly id: string }
  /** SPDX 2.3 Annex D: stays one expression, since a list of two would be read as a choice. */
  | { readonly kind: 'expression'; readonly expression: string }
  /** Anything else: a name as the author wrote it. */
  | { readonly kind: 'name'; readonly name: string };

/** The longest expression that is read as one; real ones have less than 200 characters. */
const MAX_LENGTH = 2000;
const MAX_DEPTH = 50;
const TOKEN = /\s*([()]|[A-Za-z0-9.:+-]+)/y;
const REFERENCE = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/;
const EXCEPTION = /^[A-Za-z0-9.-]+$/;

let idsByLowerCase: ReadonlyMap<string, string> | undefined;

/** The identifier in its own spelling: SPDX compares identifiers without case. */
function licenseId(text: string): string | undefined {
  idsByLowerCase ??= new Map(spdxLicenseIds.map((id) => [id.toLowerCase(), id]));
  return idsByLowerCase.get(text.toLowerCase());
}

export function readLicense(text: string): DeclaredLicense {
  const id = licenseId(text);
  if (id !== undefined) return { kind: 'id', id };
  const expression = parseExpression(text);
  return expression === undefined ? { kind: 'name', name: text } : { kind: 'expression', expression };
}

/** The expression with canonical identifiers and operators; `undefined` for what is none. */
function parseExpression(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const tokens = tokenize(text);
  if (tokens === undefined || tokens.length === 0) return undefined;
  const reader = { tokens, at: 0 };
  const expression = readOperators(reader, 0);
  return reader.at === tokens.length ? expression : undefined;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

function tokenize(text: string): string[] | undefined {
  const tokens: string[] = [];
  const trimmed = text.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const token = TOKEN.exec(trimmed)?.[1];
    if (token === undefined) return undefined;
    tokens.push(token);
  }
  return tokens;
}

/** `A AND B OR C`: the text keeps its order, so precedence needs no tree. */
function readOperators(reader: Reader, depth: number): string | undefined {
  let expression = readOperand(reader, depth);
  for (let operator = operatorAt(reader); expression !== undefined && operator !== undefined; ) {
    reader.at += 1;
    const right = readOperand(reader, depth);
    expression = right === undefined ? undefined : `${expression} ${operator} ${right}`;
    operator = operatorAt(reader);
  }
  return expression;
}

function operatorAt({ tokens, at }: Reader): 'AND' | 'OR' | undefined {
  const token = tokens[at];
  // Annex D: operators are written in one case, all upper or all lower.
  if (token === 'AND' || token === 'and') return 'AND';
  return token === 'OR' || token === 'or' ? 'OR' : undefined;
}

function readOperand(reader: Reader, depth: number): string | undefined {
  const token = reader.tokens[reader.at];
  reader.at += 1;
  if (token === '(') {
    const inner = depth < MAX_DEPTH ? readOperators(reader, depth + 1) : undefined;
    const isClosed = reader.tokens[reader.at] === ')';
    reader.at += 1;
    return inner !== undefined && isClosed ? `(${inner})` : undefined;
  }
  const license = token === undefined ? undefined : simpleLicense(token);
  const next = reader.tokens[reader.at];
  if (license === undefined || (next !== 'WITH' && next !== 'with')) return license;
  const exception = reader.tokens[reader.at + 1];
  reader.at += 2;
  return exception !== undefined && EXCEPTION.test(exception) ? `${license} WITH ${exception}` : undefined;
}

function simpleLicense(token: string): string | undefined {
  if (REFERENCE.test(token)) return token;
  const id = licenseId(token);
  if (id !== undefined) return id;
  const orLater = token.endsWith('+') ? licenseId(token.slice(0, -1)) : undefined;
  return orLater === undefined ? undefined : `${orLater}+`;
}
