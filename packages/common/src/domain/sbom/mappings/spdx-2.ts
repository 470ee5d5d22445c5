import { sha256 } from '../../../core/digest.ts';
import { groupBy } from '../../../core/group-by.ts';
import { sortedBy } from '../../../core/order.ts';
import type { Party } from '../../../formats/cyclonedx/document.ts';
import {
  DOCUMENT_ID,
  NOASSERTION,
  type SpdxDocument,
  type SpdxPackage,
  type SpdxRelationship,
} from '../../../formats/spdx/document.ts';
import { readLicense } from '../../../formats/spdx-license.ts';
import {
  type Completeness,
  type Component,
  type ComponentGraph,
  type Edge,
  strongestEdges,
} from '../component-graph.ts';
import type { DocumentFacts } from './mapping.ts';

/** The graph as an SPDX 2.3 document: scope travels as the type of the relationship. */
export function toSpdx2(graph: ComponentGraph, facts: DocumentFacts): SpdxDocument {
  const { author, tool, serial, timestamp } = facts;
  const incomplete = graph.completeness.filter(({ aggregate }) => aggregate !== 'complete');
  const bySubject = groupBy(incomplete, ({ subject }) => subject);
  const subject = graph.components.find(({ key }) => key === graph.subject);
  if (subject === undefined) throw new TypeError('the graph has no subject');
  const projects = graph.components.filter(({ kind }) => kind === 'project');
  const contained = new Set(projects.map(({ key }) => `${graph.subject}\0${key}`));
  const idOf = idsOf(graph.components);
  const packages = graph.components.map((component) =>
    mapPackage(component, idOf(component.key), bySubject.get(component.key) ?? []),
  );
  return {
    name: fullName(subject),
    namespace: `urn:uuid:${serial}`,
    created: timestamp,
    creators: [`Tool: ${tool.name}-${tool.version}`, ...(author === undefined ? [] : [creator(author)])],
    comment: 'Generation context: pre-build, from lockfiles. NOASSERTION stands for what they do not hold.',
    packages: sortedBy(packages, ({ id }) => id),
    relationships: [
      { from: DOCUMENT_ID, type: 'DESCRIBES', to: idOf(graph.subject) },
      ...sortedBy(
        strongestEdges(graph.edges).map((edge) => mapEdge(edge, idOf, contained)),
        ({ from, type, to }) => `${from} ${to} ${type}`,
      ),
    ],
    extractedLicenses: extractedLicenses(graph.components),
  };
}

/** SPDX 2.3 section 6.8: a person or an organization, with an e-mail address in parentheses if there is one. */
function creator({ name, email }: Party): string {
  return email === undefined ? `Organization: ${name}` : `Person: ${name} (${email})`;
}

/** Letters, digits, "." and "-" only (SPDX 2.3 section 7.2); keys that would get one name get a digest as well. */
function idsOf(components: readonly Component[]): (key: string) => string {
  const byName = groupBy(components, ({ key }) => readableId(key));
  const ids = new Map<string, string>();
  for (const [name, mine] of byName) {
    const isUnique = mine.length === 1 && name !== DOCUMENT_ID;
    for (const { key } of mine) ids.set(key, isUnique ? name : `${name}-${sha256(key).slice(0, 16)}`);
  }
  return (key) => ids.get(key) ?? key;
}

function readableId(key: string): string {
  const [stem = ''] = key.replace(/^pkg:/, '').split(/[?#]/, 1);
  return `SPDXRef-${stem
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100)}`;
}

function mapPackage(component: Component, id: string, incomplete: readonly Completeness[]): SpdxPackage {
  const { kind, version, purl, licenses, sources, locations, hashes, unknown } = component;
  const [source] = sources;
  const [license] = licenses;
  const whys = [...new Set(incomplete.flatMap(({ why }) => (why === undefined ? [] : [why])))];
  const comments = [
    ...(unknown.length === 0 ? [] : [`Unknown: ${unknown.join(', ')}.`]),
    ...(whys.length === 0 ? [] : [`Dependencies incomplete: ${whys.join('; ')}.`]),
  ];
  return {
    id,
    name: fullName(component),
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    purpose: kind === 'subject' || kind === 'project' ? 'APPLICATION' : 'LIBRARY',
    downloadLocation: source === undefined ? NOASSERTION : source.url.replace('#', '@'),
    licenseDeclared: license === undefined ? NOASSERTION : licenseExpression(license),
    hashes,
    ...(locations.length === 0 ? {} : { sourceInfo: `installed at ${locations.join(', ')}` }),
    ...(comments.length === 0 ? {} : { comment: comments.join(' ') }),
  };
}

function fullName({ group, name }: Component): string {
  return group === undefined ? name : `${group}/${name}`;
}

function licenseExpression(text: string): string {
  const license = readLicense(text);
  switch (license.kind) {
    case 'id':
      return license.id;
    case 'expression':
      // A reference inside an expression has its text elsewhere, which a lockfile does not hold.
      return license.expression.includes('LicenseRef-') ? licenseRef(text) : license.expression;
    case 'name':
      return licenseRef(text);
  }
}

/** SPDX 2.3 section 10: a license outside of the list is referred to, with its text in the document. */
function licenseRef(name: string): string {
  return `LicenseRef-${sha256(name).slice(0, 16)}`;
}

function extractedLicenses(components: readonly Component[]): SpdxDocument['extractedLicenses'] {
  const names = components.flatMap(({ licenses: [license] }) => {
    return license !== undefined && licenseExpression(license) === licenseRef(license) ? [license] : [];
  });
  return sortedBy(new Set(names), (name) => name).map((text) => ({ id: licenseRef(text), text }));
}

const BACKWARD = {
  optional: 'OPTIONAL_DEPENDENCY_OF',
  'optional-peer': 'OPTIONAL_DEPENDENCY_OF',
  development: 'DEV_DEPENDENCY_OF',
  build: 'BUILD_DEPENDENCY_OF',
} as const;

/** @param contained pairs of the subject and a project or workspace in it */
function mapEdge(
  { from, to, kind }: Edge,
  idOf: (key: string) => string,
  contained: ReadonlySet<string>,
): SpdxRelationship {
  if (contained.has(`${from}\0${to}`)) return { from: idOf(from), type: 'CONTAINS', to: idOf(to) };
  if (kind === 'runtime' || kind === 'peer') {
    return { from: idOf(from), type: 'DEPENDS_ON', to: idOf(to) };
  }
  return { from: idOf(to), type: BACKWARD[kind], to: idOf(from) };
}
