import { groupBy } from '../../../core/group-by.ts';
import { sortedBy } from '../../../core/order.ts';
import type {
  CycloneDxComponent,
  CycloneDxComposition,
  CycloneDxDocument,
  Property,
} from '../../../formats/cyclonedx/document.ts';
import { readLicense } from '../../../formats/spdx-license.ts';
import { type Component, type ComponentGraph, type Conflict, strongestEdges } from '../component-graph.ts';
import type { DocumentFacts } from './mapping.ts';
import { referencesOf } from './references.ts';

/** The graph as a CycloneDX document. What the input does not hold stands in `secure-build:unknown`. */
export function toCycloneDx(graph: ComponentGraph, facts: DocumentFacts): CycloneDxDocument {
  const references = referencesOf(graph);
  const refOf = (key: string) => references.get(key) ?? key;
  const conflicts = groupBy(graph.conflicts, ({ component }) => component);
  const mapped = graph.components.map((component) => ({
    isSubject: component.key === graph.subject,
    component: mapComponent(component, refOf(component.key), conflicts.get(component.key) ?? []),
  }));
  const subject = mapped.find(({ isSubject }) => isSubject)?.component;
  if (subject === undefined) throw new TypeError('the graph has no subject');
  const components = mapped.filter(({ isSubject }) => !isSubject).map(({ component }) => component);
  return {
    ...facts,
    lifecycle: 'pre-build',
    subject,
    components: sortedBy(components, ({ ref }) => ref),
    dependencies: dependenciesOf(graph, refOf),
    compositions: compositionsOf(graph, refOf),
    properties: documentProperties(graph),
  };
}

function mapComponent(component: Component, ref: string, conflicts: readonly Conflict[]): CycloneDxComponent {
  const { kind, group, name, version, purl, licenses, sources, origins, locations } = component;
  const hashes = firstOfEach(component);
  const [license] = licenses;
  const properties: Property[] = [
    ...component.properties,
    ...conflicts.flatMap(({ field, values }) =>
      values.map(({ value }): Property => [`secure-build:conflict:${field}`, value]),
    ),
    ...origins.map((path): Property => ['secure-build:source', path]),
    ...component.unknown.map((field): Property => ['secure-build:unknown', field]),
  ];
  return {
    ref,
    type: kind === 'subject' || kind === 'project' ? 'application' : 'library',
    ...(group === undefined ? {} : { group }),
    name,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    ...(kind === 'subject' ? {} : { scope: component.scope }),
    hashes,
    // One statement only: readers take a list of licenses as a choice, and a choice would be weaker.
    licenses: license === undefined ? [] : [readLicense(license)],
    externalReferences: sources.map(({ kind: type, url }) => ({
      type,
      url,
      hashes: type === 'distribution' ? hashes : [],
    })),
    occurrences: locations,
    properties,
  };
}

/** One value for each algorithm; the others are conflicts and stand in the properties. */
function firstOfEach({ hashes }: Component): Component['hashes'] {
  return hashes.filter(({ algorithm }, index) => algorithm !== hashes[index - 1]?.algorithm);
}

function dependenciesOf(
  { edges }: ComponentGraph,
  refOf: (key: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const byFrom = groupBy(strongestEdges(edges), ({ from }) => refOf(from));
  return new Map(
    [...byFrom].map(([from, mine]) => [
      from,
      sortedBy(
        mine.map(({ to }) => refOf(to)),
        (ref) => ref,
      ),
    ]),
  );
}

function compositionsOf(
  { completeness }: ComponentGraph,
  refOf: (key: string) => string,
): CycloneDxComposition[] {
  return (['complete', 'incomplete', 'unknown'] as const).flatMap((aggregate) => {
    const mine = completeness.filter((statement) => statement.aggregate === aggregate);
    const dependencies = sortedBy(new Set(mine.map(({ subject }) => refOf(subject))), (ref) => ref);
    return dependencies.length === 0 ? [] : [{ aggregate, dependencies }];
  });
}

/** A composition cannot say why, so the document does; equal reasons once. */
function documentProperties({ completeness }: ComponentGraph): Property[] {
  const whys = new Set(completeness.flatMap(({ why }) => (why === undefined ? [] : [why])));
  return sortedBy(whys, (why) => why).map((why) => ['secure-build:incomplete', why]);
}
