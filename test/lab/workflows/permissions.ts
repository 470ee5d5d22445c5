/** What a token may do with one thing. */
export type Level = 'none' | 'read' | 'write';

const LEVELS: readonly Level[] = ['none', 'read', 'write'];

/** Every right of `permissions:` that the lab or our workflows speak of; what is not named is `none`. */
const RIGHTS = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
  'vulnerability-alerts',
] as const;

/** Right -> level; only what is more than `none`, sorted. */
export type Permissions = ReadonlyMap<string, Level>;

/** What the setting "read repository contents and packages" gives a workflow that asks for nothing. */
export const restrictedDefault: Permissions = new Map([
  ['contents', 'read'],
  ['packages', 'read'],
]);

/** The value of `permissions:`, which the official parser has checked. */
export function parsePermissions(value: unknown): Permissions {
  if (value === 'read-all') return permissionsOf(RIGHTS.map((right) => [right, mostOf(right, 'read')]));
  if (value === 'write-all') return permissionsOf(RIGHTS.map((right) => [right, mostOf(right, 'write')]));
  return permissionsOf(Object.entries(value ?? {}) as [string, Level][]);
}

/** The token of an id is to be had or not; alerts and models can only be read. */
function mostOf(right: string, level: Level): Level {
  if (right === 'id-token') return level === 'write' ? 'write' : 'none';
  return right === 'models' || right === 'vulnerability-alerts' ? 'read' : level;
}

function permissionsOf(entries: readonly (readonly [string, Level])[]): Permissions {
  return new Map(entries.filter(([, level]) => level !== 'none').sort(([a], [b]) => (a < b ? -1 : 1)));
}

const rank = (level: Level | undefined): number => LEVELS.indexOf(level ?? 'none');

/** What is asked for and not granted, as GitHub writes it: `id-token: write`. */
export function beyond(asked: Permissions, granted: Permissions): readonly string[] {
  return [...asked]
    .filter(([right, level]) => rank(level) > rank(granted.get(right)))
    .map(([right, level]) => `${right}: ${level}`);
}

/** The token of a pull request from a fork: nothing but reading, and no token of an id. */
export function readOnly(permissions: Permissions): Permissions {
  return permissionsOf(
    [...permissions].map(([right, level]) => [
      right,
      right === 'id-token' || level === 'none' ? 'none' : 'read',
    ]),
  );
}

export const formatPermissions = (permissions: Permissions): string =>
  [...permissions].map(([right, level]) => `${right}=${level}`).join(' ') || 'none';
