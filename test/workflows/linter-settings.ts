import { entriesOf, itemsOf, nodeAt, parseYamlTree } from './yaml-tree.ts';

/** Messages of actionlint 1.7.12 about what GitHub knows and it does not (platform §10.4). */
const MOST_PATTERNS = 3;

/** Messages that no pattern may match: what actionlint is asked for. */
const WANTED = [
  'undefined variable "foo". available variables are "github"',
  'unexpected key "runs" for "job" section. expected one of "steps"',
  'property "token" is not defined in object type {sha: string}',
  'specifying action "actions/checkout" in invalid format because ref is missing',
] as const;

/** The audits that we tell something. Each other one is asked as it is. */
const CONFIGURED = ['forbidden-uses', 'dependabot-cooldown'] as const;

/** What the settings of actionlint hide beyond the three known messages, one sentence each. */
export function silencesOfActionlint(text: string): readonly string[] {
  const { root } = parseYamlTree('actionlint.yaml', text);
  const files = entriesOf(nodeAt(root, 'paths'));
  const patterns = files.flatMap(({ value }) =>
    itemsOf(nodeAt(value, 'ignore')).map((item) => (item.kind === 'scalar' ? item.text : '')),
  );
  return [
    ...otherKeys(
      root.entries.map(({ key }) => key),
      ['paths'],
      'the settings',
    ),
    ...files.flatMap(({ key, value }) =>
      otherKeys(
        entriesOf(value).map((entry) => entry.key),
        ['ignore'],
        key,
      ),
    ),
    ...(patterns.length > MOST_PATTERNS ? [`${patterns.length} patterns, at most ${MOST_PATTERNS}`] : []),
    ...patterns.flatMap(patternFaults),
  ];
}

function patternFaults(pattern: string): readonly string[] {
  if (!pattern.startsWith('^')) return [`"${pattern}" is not bound to the beginning of the message`];
  const silences = expressionOf(pattern);
  if (silences === undefined) return [`"${pattern}" is no expression`];
  return WANTED.filter((message) => silences.test(message)).map(
    (message) => `"${pattern}" also silences "${message}"`,
  );
}

function expressionOf(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What the settings of zizmor do besides configuring the audits that we know. */
export function silencesOfZizmor(text: string): readonly string[] {
  const { root } = parseYamlTree('zizmor.yml', text);
  const rules = entriesOf(nodeAt(root, 'rules'));
  return [
    ...otherKeys(
      root.entries.map(({ key }) => key),
      ['rules'],
      'the settings',
    ),
    ...otherKeys(
      rules.map(({ key }) => key),
      CONFIGURED,
      'the rules',
    ),
    ...rules.flatMap(({ key, value }) =>
      otherKeys(
        entriesOf(value).map((entry) => entry.key),
        ['config'],
        key,
      ),
    ),
  ];
}

export function allowedByZizmor(text: string): readonly string[] {
  const { root } = parseYamlTree('zizmor.yml', text);
  return itemsOf(nodeAt(root, 'rules', 'forbidden-uses', 'config', 'allow')).map((item) =>
    item.kind === 'scalar' ? item.text : '',
  );
}

function otherKeys(found: readonly string[], known: readonly string[], where: string): readonly string[] {
  return found.filter((key) => !known.includes(key)).map((key) => `${where} may not have "${key}"`);
}
