import { dirname, resolve } from 'node:path';
import { utf8 } from '@secure-build/common/core/bytes';
import { blocks, md, table } from '@secure-build/common/core/markdown';
import { Problem } from '@secure-build/common/core/problem';
import { pass } from '@secure-build/common/core/verdict';
import type { SuiteRelease } from '@secure-build/common/domain/adoption/adoption';
import { callingWorkflow } from '@secure-build/common/domain/adoption/calling-workflow';
import { newFileDiff } from '@secure-build/common/domain/adoption/new-file-diff';
import { type AdoptionPlan, planAdoption } from '@secure-build/common/domain/adoption/plan';
import { refuseUnrunnable } from '@secure-build/common/domain/adoption/runnable';
import { starterPolicy } from '@secure-build/common/domain/adoption/starter-policy';
import {
  isRepositoryName,
  placeInCheckout,
  releaseOfCheckout,
  repositoryOfCheckout,
} from '@secure-build/common/domain/adoption/suite-release';
import { surveyRepository } from '@secure-build/common/domain/adoption/survey';
import type { Outcome } from '@secure-build/common/domain/outcome';
import { refuseOutsideLink } from '@secure-build/common/domain/outside-link';
import type { Files } from '@secure-build/common/domain/ports';
import {
  flag,
  type InputsOf,
  lines,
  oneOf,
  readInputs,
  text,
} from '@secure-build/common/edges/actions/inputs';
import { findStarterPolicy } from '../../../../actions/policy-gate/src/starter-policy.ts';
import { type CommandCall, spellFlag } from '../command.ts';

export const inputs = {
  'source-path': text({ meaning: 'Folder of the repository.', default: '.' }),
  preset: oneOf(['npm', 'python', 'go', 'rust', 'java', 'generic'], {
    meaning: 'What kind of project to build, where the files show several or none.',
  }),
  'working-directory': text({ meaning: 'Folder of the project in the repository, where there are several.' }),
  artifacts: lines({ meaning: 'Globs of what the build leaves. Default: that of the preset.' }),
  command: text({ meaning: 'With the preset generic: the command that builds.' }),
  repository: text({ meaning: 'OWNER/REPO on github.com. Default: the remote "origin".' }),
  pin: text({
    meaning:
      'Release of the suite to call, as vX.Y.Z@COMMIT with all 40 characters. Default: the release that this checkout of the suite stands at.',
  }),
  'workflow-path': text({
    meaning: 'Workflow to write.',
    default: '.github/workflows/secure-build.yml',
  }),
  'policy-path': text({ meaning: 'Policy to write.', default: '.github/secure-build/policy.yaml' }),
  'dry-run': flag({
    meaning: 'Write nothing; show what would be written, as a patch that `git apply` takes from the output.',
  }),
} as const;
type Flags = InputsOf<typeof inputs>;

interface NewFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

/** Looks at a repository and writes the workflow that calls ours, and a policy: new files only, both or none. */
export async function run(call: CommandCall): Promise<Outcome> {
  const { ports, context } = call;
  const flags = readInputs(inputs, call.given, spellFlag);
  const root = resolve(context.workspace, flags['source-path']);
  await requireTop(call, flags['source-path'], root);
  const release = await releaseOf(call, flags);
  const repository = await repositoryNameOf(call, flags, root);
  const plan = planAdoption(await surveyRepository(ports.files, root), {
    ...(flags.preset === undefined ? {} : { preset: flags.preset }),
    ...(flags['working-directory'] === undefined ? {} : { folder: flags['working-directory'] }),
    ...(flags.command === undefined ? {} : { command: flags.command }),
    artifacts: flags.artifacts,
    repository,
    repositoryFrom: flags.repository === undefined ? 'the remote "origin"' : '--repository',
    release,
    releaseFrom: flags.pin === undefined ? 'the checkout of the suite' : '--pin',
    workflowPath: flags['workflow-path'],
    policyPath: flags['policy-path'],
  });
  refuseUnrunnable(plan.adoption);
  const files: readonly NewFile[] = [
    { path: plan.adoption.policyPath, text: starterPolicy(plan.adoption) },
    { path: plan.adoption.workflowPath, text: callingWorkflow(plan.adoption) },
  ];
  for (const { path } of files) await requireNew(ports.files, root, path);
  if (!flags['dry-run']) await writeAll(ports.files, root, files);
  return outcomeOf(plan, files, flags['dry-run']);
}

/** @throws Problem `input/invalid` for no folder, and for one whose workflows GitHub would not look for */
async function requireTop({ ports }: CommandCall, given: string, root: string): Promise<void> {
  const real = await ports.files.realPath(root);
  if (real === undefined || (await ports.files.info(real))?.kind !== 'folder')
    throw new Problem('input/invalid', `--source-path: ${JSON.stringify(given)} is no folder`, {
      hint: 'Name the folder of the repository.',
    });
  const place = await placeInCheckout(ports, root);
  if (place === undefined || place === '') return;
  const up = place.split('/').map(() => '..');
  throw new Problem(
    'input/invalid',
    'this folder is not the top of its repository, where alone GitHub looks for workflows',
    {
      at: { file: root },
      hint: `Add --source-path ${[...(given === '.' ? [] : [given]), ...up].join('/')} --working-directory ${place}.`,
    },
  );
}

/** A fault takes back what was written before it. */
async function writeAll(files: Files, root: string, wanted: readonly NewFile[]): Promise<void> {
  const written: string[] = [];
  try {
    for (const { path, text: content } of wanted) {
      await files.write(`${root}/${path}`, utf8(content), 0o644);
      written.push(`${root}/${path}`);
    }
  } catch (error) {
    for (const path of written) await files.remove(path);
    throw error;
  }
}

async function releaseOf({ ports }: CommandCall, { pin }: Flags): Promise<SuiteRelease> {
  if (pin !== undefined) {
    const [, version = '', commit = ''] = /^(v\d+\.\d+\.\d+)@([0-9a-f]{40})$/.exec(pin) ?? [];
    if (commit !== '') return { commit, version };
    throw new Problem(
      'input/invalid',
      `--pin: expected vX.Y.Z@COMMIT with 40 lower-case hex characters; got ${JSON.stringify(pin.slice(0, 100))}`,
    );
  }
  // actions/policy-gate/starter-policy.yaml, three levels below the top of the suite.
  const suite = dirname(dirname(dirname(await findStarterPolicy(ports.files))));
  const release = await releaseOfCheckout(ports, suite);
  if (release !== undefined) return release;
  throw new Problem(
    'input/invalid',
    'this copy of the suite is no checkout of a release, so there is nothing to pin',
    {
      hint: 'Say which release the workflow should call: --pin vX.Y.Z@COMMIT.',
    },
  );
}

async function repositoryNameOf(
  { ports }: CommandCall,
  { repository }: Flags,
  root: string,
): Promise<string> {
  const name = repository ?? (await repositoryOfCheckout(ports, root));
  if (name !== undefined && isRepositoryName(name)) return name;
  throw new Problem(
    'input/invalid',
    name === undefined
      ? 'the folder has no remote "origin" on github.com'
      : `--repository: expected OWNER/REPO; got ${JSON.stringify(name.slice(0, 100))}`,
    { hint: 'Say for which repository the policy is: --repository OWNER/REPO.' },
  );
}

/** @throws Problem `input/invalid` for a path that leads out of the repository or where something stands */
async function requireNew(files: Files, root: string, path: string): Promise<void> {
  if (
    path.startsWith('/') ||
    path.includes('\\') ||
    path.split('/').some((step) => step === '..' || step === '')
  )
    throw new Problem('input/invalid', `${JSON.stringify(path)} is no path inside of the repository`);
  await refuseOutsideLink(files, root, `${root}/${path}`, path);
  await requireFolders(files, root, path);
  if ((await files.info(`${root}/${path}`)) === undefined) return;
  throw new Problem('input/invalid', `${path} exists, and init writes new files only`, {
    at: { file: `${root}/${path}` },
    hint: 'Remove it yourself, or name another by --workflow-path or --policy-path; --dry-run shows what would be written.',
  });
}

/** @throws Problem `input/invalid` where a file stands in the place of a folder */
async function requireFolders(files: Files, root: string, path: string): Promise<void> {
  const steps = path.split('/').slice(0, -1);
  for (let depth = 1; depth <= steps.length; depth += 1) {
    const folder = steps.slice(0, depth).join('/');
    // A link was followed before: it leads to a place inside of the repository.
    const kind = (await files.info(`${root}/${folder}`))?.kind;
    if (kind === undefined) return;
    if (kind === 'folder' || kind === 'link') continue;
    throw new Problem('input/invalid', `${folder} is no folder, so ${path} cannot be written`, {
      at: { file: `${root}/${folder}` },
    });
  }
}

function outcomeOf({ decisions, checks }: AdoptionPlan, files: readonly NewFile[], isDry: boolean): Outcome {
  const paths = files.map(({ path }) => path);
  const diff = files.map(({ path, text: content }) => newFileDiff(path, content)).join('\n');
  const headline = isDry
    ? `Nothing is written; ${paths.join(' and ')} would be new.`
    : `Written: ${paths.join(' and ')}. Read both, then commit them.`;
  return {
    verdict: pass,
    headline,
    facts: [
      ...decisions,
      ...checks.map((check, index) => [index === 0 ? 'Check yourself' : '', `- ${check}`] as const),
    ],
    ...(isDry ? { pasted: diff } : {}),
    summary: blocks(md`${headline}`, table(['Decision', 'Why'], decisions)),
    outputs: { 'workflow-path': paths[1] ?? '', 'policy-path': paths[0] ?? '' },
    annotations: [],
    details: {
      decisions: decisions.map(([what, why]) => ({ what, why })),
      checks,
      patch: diff,
      written: !isDry,
    },
  };
}
