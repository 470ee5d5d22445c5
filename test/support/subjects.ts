import type { Ports } from '@secure-build/common/domain/ports';
import { resolveSubjects } from '@secure-build/common/domain/provenance/resolve-subjects';
import type { SubjectContext } from '@secure-build/common/domain/provenance/subject-draft';
import type { SubjectInputs } from '@secure-build/common/domain/provenance/subject-inputs';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { subjectInputs } from '@secure-build/common/edges/actions/subject-inputs';
import { type FakeOptions, fakePorts } from './fake-ports.ts';

/** The inputs as the runner passes them: texts, of which most are not given. */
export function subjectInputsOf(given: Readonly<Record<string, string>>): SubjectInputs {
  return readInputs(subjectInputs, new Map(Object.entries(given)), (name) => `input "${name}"`);
}

export interface SubjectWorld extends FakeOptions {
  /** Variables of the process. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly ports?: Partial<Pick<Ports, 'files' | 'processes'>>;
  readonly context?: Partial<SubjectContext>;
}

/** Subjects of a workspace `/w` in memory, or wherever the context says. */
export function subjectsIn(given: Readonly<Record<string, string>>, world: SubjectWorld = {}) {
  const { ports: fakes } = fakePorts(world);
  const processes = { ...fakes.processes, variable: (name: string) => world.variables?.[name] };
  const ports = { ...fakes, processes, ...world.ports };
  return resolveSubjects(subjectInputsOf(given), ports, { workspace: '/w', root: '/w', ...world.context });
}
