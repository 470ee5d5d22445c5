/** The fault matrix of the test-lab specification, section 7: which fault of which service must end how. */
export const columns = [
  'OIDC',
  'Fulcio',
  'Rekor v1',
  'Rekor v2',
  'TSA',
  'TUF',
  'attestation API',
  'OCI',
] as const;
export type ColumnName = (typeof columns)[number];

/** `-`: the cell is empty. Otherwise the ending, as the specification abbreviates it. */
type Row = readonly [row: string, ...endings: string[]];

const all = (ending: string) => columns.map(() => ending);

const table: readonly Row[] = [
  [
    'connection refused, reset, DNS failure',
    'R X4',
    'F R X4',
    'R X4',
    'R X4',
    'R X4',
    'cache, else R X4',
    'R X4',
    'R X4',
  ],
  [
    'no answer to timeout, 1 byte per second',
    'R X4',
    'F R X4',
    'R X4',
    'R X4',
    'R X4',
    'R X4',
    'R X4',
    'R X4',
  ],
  ['408 425 429 500 502 503 504', 'R X4', 'F R X4', 'R X4', 'R X4', 'R X4', 'R X4', 'R X4', 'R X4'],
  ['Retry-After beyond the deadline', ...all('X4')],
  ['400 422', 'X3', 'F, then X3', 'X3', 'X3', 'X3', 'X3', 'X3', 'X3'],
  ['401 403 404', 'X3', 'F, then X3', 'X3', 'X3', 'X3', 'X3', 'X3 or notice', 'X3'],
  ['405 frozen log', '-', '-', '-', 'next log', '-', '-', '-', '-'],
  [
    '409',
    '-',
    '-',
    'equal, else X1',
    'proved, else X1',
    '-',
    '-',
    'success when equal',
    'success when equal',
  ],
  ['200 with HTML; truncated JSON; wrong content type', ...all('R X4')],
  ['body over the cap', ...all('X4')],
  ['redirect', 'X3', 'X3', 'X3', 'X3', 'X3', 'X3', 'X3', 'per spec'],
  ['token expired, nbf ahead', 'F', 'F', '-', '-', '-', '-', '-', '-'],
  ['clock skew ± 10 min of the service', 'note', 'X1', 'X1', '-', 'X1', 'freeze check', '-', '-'],
  [
    'certificate for another key, SAN, issuer; root in chain; no EKU; CA leaf',
    '-',
    'X1',
    '-',
    '-',
    'X1',
    '-',
    '-',
    '-',
  ],
  ['SCT missing, bad, by unknown log', '-', 'X1', '-', '-', '-', '-', '-', '-'],
  ['entry of another artifact, certificate or signature', '-', '-', 'X1', 'X1', '-', '-', '-', '-'],
  [
    'bad SET; proof for other index; stale, foreign or unsigned checkpoint; tree size 0',
    '-',
    '-',
    'X1',
    'X1',
    '-',
    '-',
    '-',
    '-',
  ],
  ['imprint of other bytes, wrong nonce, unknown TSA', '-', '-', '-', '-', 'X1', '-', '-', '-'],
  ['stored bundle differs on read-back', '-', '-', '-', '-', '-', '-', 'X1', 'X1'],
  ['crash between any two calls (kill -9)', ...all('same state')],
];

export interface Cell {
  readonly row: string;
  readonly column: ColumnName;
  readonly ending: string;
}

export const cells: readonly Cell[] = table.flatMap(([row, ...endings]) =>
  columns.flatMap((column, at) => {
    const ending = endings[at];
    return ending === undefined || ending === '-' ? [] : [{ row, column, ending }];
  }),
);

/** How a test of the matrix is called. */
export const nameOf = ({ row, column }: Pick<Cell, 'row' | 'column'>): string =>
  `fault matrix: ${row} × ${column}`;
