import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../core/json.ts';
import { predicateTypes, type Statement } from '../../../formats/in-toto.ts';
import { inspectArtifacts, missing, statementsAbout, statementsOf } from '../inspection.ts';
import { defineRule } from '../rule.ts';
import { flag, listOf, oneOf, withDefault } from '../settings.ts';

const FORMATS = ['cyclonedx', 'spdx'] as const;

export const sbomPresent = defineRule({
  id: 'sbom.present',
  title: 'A verified, complete SBOM is about each artifact',
  why: 'What is not listed can be neither checked for known flaws nor replaced in time.',
  remedy:
    'Run the action "sbom" on the source of these files, sign it with "sign", and pass both to the gate.',
  settings: {
    formats: withDefault(listOf(oneOf(FORMATS)), FORMATS, 'Formats that count.'),
    matchArtifactDigest: withDefault(
      flag,
      true,
      'The statement must name the digest of each artifact, not only of one of them.',
    ),
    requireComplete: withDefault(flag, true, 'The SBOM must say of its root that nothing is left out.'),
    onEmpty: withDefault(
      oneOf(['fail', 'pass'], ['warn']),
      'fail',
      'What an SBOM without a component means.',
    ),
  },
  laterSettings: ['minScore', 'profiles'],
  check(evidence, { formats, matchArtifactDigest, requireComplete, onEmpty }) {
    const types = formats.map((format) => predicateTypes[format]);
    return inspectArtifacts(evidence, (artifact) => {
      const statements = matchArtifactDigest
        ? statementsAbout(evidence, artifact, types)
        : statementsOf(evidence, types);
      if (statements.length === 0) return missing(evidence, 'no verified SBOM is about it');
      const documents = statements.map(({ bundleName, verified }) => ({
        bundleName,
        ...contentOf(verified.statement),
      }));
      // Each of them, since all are signed by somebody whom the policy trusts.
      const empty = documents.find(({ components }) => components === 0);
      if (empty !== undefined && onEmpty === 'fail') return fail(`${empty.bundleName}: ${EMPTY}`);
      if (!requireComplete) return undefined;
      const incomplete = documents.find(({ completeness }) => completeness === 'incomplete');
      if (incomplete !== undefined)
        return fail(`${incomplete.bundleName}: the SBOM says that it is incomplete`);
      if (documents.some(({ completeness }) => completeness === 'complete')) return undefined;
      // SPDX 2.3 has no word for it: a CycloneDX document beside it must say so.
      return fail('no SBOM about it says that it is complete');
    });
  },
});

const EMPTY =
  '0 components. If the artifact really has none, write settings: { onEmpty: pass } for sbom.present';
const fail = (message: string) => ({ verdict: 'fail', message }) as const;

interface Content {
  readonly components: number;
  readonly completeness: 'complete' | 'incomplete' | 'unstated';
}

function contentOf({ predicateType, predicate }: Statement): Content {
  if (predicateType === predicateTypes.cyclonedx) {
    return {
      components: listed(predicate.components).length,
      completeness: completenessOfCyclonedx(predicate),
    };
  }
  // SPDX lists what the document describes among its packages.
  return { components: Math.max(0, listed(predicate.packages).length - 1), completeness: 'unstated' };
}

/** CycloneDX `compositions`: those of the root, and those without any reference, which speak of the whole. */
function completenessOfCyclonedx({ metadata, compositions }: JsonObject): Content['completeness'] {
  const component = isJsonObject(metadata) ? metadata.component : undefined;
  const root = isJsonObject(component) ? component['bom-ref'] : undefined;
  const ofRoot = listed(compositions)
    .filter(isJsonObject)
    .filter(({ assemblies, dependencies }) => {
      const references = [...listed(assemblies), ...listed(dependencies)];
      return references.length === 0 || (root !== undefined && references.includes(root));
    });
  if (ofRoot.length === 0) return 'unstated';
  // `unknown`, `not_specified` and all kinds of `incomplete` are alike here: something may be left out.
  return ofRoot.every(({ aggregate }) => aggregate === 'complete') ? 'complete' : 'incomplete';
}

function listed(value: JsonValue | undefined): readonly JsonValue[] {
  return isJsonArray(value) ? value : [];
}
