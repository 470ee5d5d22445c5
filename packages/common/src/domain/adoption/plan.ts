import { normalize } from 'node:path/posix';
import { Problem } from '../../core/problem.ts';
import { lockfileParserOf } from '../../formats/lockfiles/registry.ts';
import { findPreset } from '../provenance/presets.ts';
import type { Adoption, SuiteRelease } from './adoption.ts';
import { meetings } from './existing-workflows.ts';
import type { FoundProject } from './project-kinds/project-kind.ts';
import type { Survey } from './survey.ts';

/** Of a text in somebody's file. */
const SHOWN = 60;

/** What the user said; everything else is taken from the files. */
export interface Wishes {
  readonly preset?: string;
  readonly folder?: string;
  readonly artifacts: readonly string[];
  readonly command?: string;
  readonly repository: string;
  /** Who says that it is this one. */
  readonly repositoryFrom: string;
  readonly release: SuiteRelease;
  /** Who says that it is this one. */
  readonly releaseFrom: string;
  readonly workflowPath: string;
  readonly policyPath: string;
}

export interface AdoptionPlan {
  readonly adoption: Adoption;
  /** What was decided, and by what. */
  readonly decisions: readonly (readonly [what: string, why: string])[];
  /** What no file can tell: a person has to look. */
  readonly checks: readonly string[];
}

/** @throws Problem `input/invalid` where the files allow several answers, or none. */
export function planAdoption(survey: Survey, wishes: Wishes): AdoptionPlan {
  const { release, repository, workflowPath, policyPath } = wishes;
  const { project, why, found } =
    wishes.preset === 'generic' ? genericProject(wishes) : foundProject(survey, wishes);
  const lockfile = found?.lockfile;
  const isComplete = lockfile !== undefined && lockfileParserOf(lockfile) !== undefined;
  const sbom = { isComplete, mayBeEmpty: !isComplete || found?.hasNoDependencies === true };
  return {
    adoption: { project, sbom, release, repository, workflowPath, policyPath },
    decisions: [
      ['Preset', `${project.preset}, ${why}`],
      ...(project.folder === '.' ? [] : [['Folder', project.folder] as const]),
      ['Artifacts', project.artifacts.join(', ')],
      ['Toolchain', whichToolchain(found)],
      ['Pin', `${release.commit} (${release.version}), as ${wishes.releaseFrom} says`],
      ['Runs for', 'pushed tags "v*"'],
      ['Signer', `build.yml at that commit, for ${repository}, as ${wishes.repositoryFrom} says`],
      [
        'Policy',
        `checksums, provenance, ${sbomAsked(sbom)}, and one signature by that signer; what is missing fails`,
      ],
    ],
    checks: [
      ...(found?.cautions ?? []),
      ...(isComplete
        ? []
        : [
            `The SBOM will not be complete, and the policy does not ask for it: ${lockfile ?? 'what this project installs from'} is not read yet.`,
          ]),
      ...meetings(survey.workflows),
      'The policy names the repository by its name: compare it with GitHub, capital letters too, and add sourceRepositoryId, which stays when the name changes hands.',
      'The rules of the repository should let only those create tags "v*" who may release.',
    ],
  };
}

function whichToolchain(found: FoundProject | undefined): string {
  if (found === undefined) return 'what the command finds on the machine';
  const { preset, toolchain, inexactToolchain } = found;
  if (toolchain !== undefined) return `${toolchain.version}, as ${toolchain.from} says`;
  const own = `${findPreset(preset)?.toolchain?.version}, that of the preset`;
  return inexactToolchain === undefined
    ? `${own}: no file that init reads asks for another`
    : `${own}: ${inexactToolchain.from} says ${JSON.stringify(inexactToolchain.text.slice(0, SHOWN))}, which is no exact version`;
}

function sbomAsked({ isComplete, mayBeEmpty }: Adoption['sbom']): string {
  const faults = [...(isComplete ? [] : ['incomplete']), ...(mayBeEmpty ? ['empty'] : [])];
  return faults.length === 0 ? 'a complete SBOM' : `an SBOM, which may be ${faults.join(' and ')}`;
}

interface ChosenProject {
  readonly project: Adoption['project'];
  readonly why: string;
  /** Absent with the preset generic. */
  readonly found?: FoundProject;
}

function genericProject({ command, folder = '.', artifacts, preset }: Wishes): ChosenProject {
  if (command === undefined || artifacts.length === 0) {
    throw new Problem('input/invalid', `--preset ${preset} needs --command and --artifacts`, {
      hint: 'Say how to build and what the build leaves: --command "make dist" --artifacts "dist/*".',
    });
  }
  return { project: { preset: 'generic', folder, artifacts, command }, why: 'as asked for' };
}

function foundProject({ projects }: Survey, wishes: Wishes): ChosenProject {
  if (wishes.command !== undefined)
    throw new Problem('input/invalid', '--command belongs to --preset generic', {
      hint: 'The other presets bring their own commands.',
    });
  const found = chosen(projects, wishes);
  if (found.unbuildable !== undefined)
    throw new Problem('input/invalid', `the preset ${found.preset} cannot build it: ${found.unbuildable}`, {
      hint: 'Use --preset generic with the command that builds and what it leaves: --command COMMAND --artifacts GLOB.',
    });
  const artifacts = wishes.artifacts.length > 0 ? wishes.artifacts : (found.artifacts?.split('\n') ?? []);
  if (artifacts.length === 0) {
    throw new Problem('input/invalid', `${found.because} does not tell what the build leaves`, {
      details: found.cautions,
      hint: 'Add --artifacts with the files to attest, relative to the folder of the project.',
    });
  }
  return {
    project: {
      preset: found.preset,
      folder: found.folder,
      artifacts,
      ...(found.toolchain === undefined ? {} : { toolchain: found.toolchain.version }),
    },
    why: `because of ${found.folder === '.' ? '' : `${found.folder}/`}${found.because}`,
    found,
  };
}

/** The only project that fits; of several, the only one at the top. */
function chosen(projects: readonly FoundProject[], wishes: Wishes): FoundProject {
  const { preset } = wishes;
  // A shell completes the name of a folder with a slash.
  const folder = wishes.folder === undefined ? undefined : normalize(wishes.folder).replace(/(?<=.)\/$/, '');
  const fitting = projects.filter(
    (project) =>
      (preset === undefined || project.preset === preset) &&
      (folder === undefined || project.folder === folder),
  );
  const atTop = fitting.filter((project) => project.folder === '.');
  const [first, second] = atTop.length > 0 ? atTop : fitting;
  if (first === undefined) {
    if (projects.length > 0)
      throw new Problem('input/invalid', 'no project fits --preset and --working-directory; there are:', {
        details: projects.map(describe),
        hint: 'Choose one of these, or build by a command of your own: --preset generic --command COMMAND --artifacts GLOB.',
      });
    throw new Problem('input/invalid', 'no project of a known kind was found', {
      hint: 'Known are package.json, pyproject.toml, setup.py, go.mod, Cargo.toml and pom.xml, two folders deep. For anything else, Gradle for example: --preset generic --command COMMAND --artifacts GLOB.',
    });
  }
  if (second !== undefined) {
    throw new Problem('input/invalid', 'several projects were found, and one workflow builds one:', {
      details: (atTop.length > 0 ? atTop : fitting).map(describe),
      hint: 'Choose by --preset and --working-directory. For a second one run init again, with another --workflow-path and --policy-path; then give each of the two workflows tags of its own, since a tag is published once.',
    });
  }
  return first;
}

const describe = ({ preset, folder, because }: FoundProject) =>
  `${preset}: ${folder === '.' ? '' : `${folder}/`}${because}`;
