/**
 * Writes the schema validators that check every document before it is written:
 * `formats/cyclonedx/cyclonedx-1.6.generated.js` and `formats/spdx/spdx-2.3.generated.js`.
 *
 *   node packages/tooling/src/generate-validators.ts
 *
 * The published schemas are compiled by ajv; ajv itself is not part of the product. `uniqueItems` is left out,
 * because ajv compares each pair of a list (250 ms for 1,000 components, 16 ms without): our own code checks
 * it, see `formats/unique-items.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _, Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

type Schema = { readonly [key: string]: unknown };

interface Validator {
  /** Path without extension, below `packages/common/src/formats`. */
  readonly name: string;
  readonly source: string;
  readonly schema: Schema;
  /** What `$ref` may name, by address. */
  readonly others: Readonly<Record<string, Schema>>;
  /** Another validator gives the reasons. */
  readonly verdictOnly?: true;
}

const formats = fileURLToPath(new URL('../../common/src/formats', import.meta.url));
const ownSchemas = fileURLToPath(new URL('../schemas', import.meta.url));

/**
 * The formats that the schemas use. Where the published validators accept anything (`iri-reference`), so does
 * this one, or their verdicts and ours would differ.
 */
const runtime = `const DATE_TIME = /^(\\d{4})-(\\d\\d)-(\\d\\d)[Tt\\s](\\d\\d):(\\d\\d):(\\d\\d)(?:\\.\\d+)?(?:[Zz]|[+-]\\d\\d(?::?\\d\\d)?)$/;
const isDateTime = (text) => {
  const [, year, month, day, hour, minute, second] = DATE_TIME.exec(text)?.map(Number) ?? [];
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days && hour <= 23 && minute <= 59 && second <= 60;
};
const formats = {
  'date-time': isDateTime,
  'idn-email': (text) => /^[^\\s@]+@[^\\s@]+$/u.test(text),
  uri: (text) => /^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^\`]*$/.test(text),
};
const equal = (a, b) => {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  const sameShape = Array.isArray(a) === Array.isArray(b) && keys.length === Object.keys(b).length;
  return sameShape && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
};
const codePoints = (text) => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};
`;

const library = dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json'));
const cyclonedx = (name: string) => readSchema(join(library, `res/schema/${name}.SNAPSHOT.schema.json`));

const cyclonedxOthers = Object.fromEntries(
  ['spdx', 'jsf-0.82', 'cryptography-defs'].map((name) => [
    `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`,
    cyclonedx(name),
  ]),
);

/** By JSON pointer of an object of the CycloneDX schema: the members that `formats/cyclonedx/write.ts` writes. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  '': [
    'bomFormat',
    'specVersion',
    'serialNumber',
    'version',
    'metadata',
    'components',
    'dependencies',
    'compositions',
    '$schema',
  ],
  '/definitions/metadata': [
    'timestamp',
    'lifecycles',
    'tools',
    'manufacturer',
    'authors',
    'component',
    'properties',
  ],
  '/definitions/metadata/properties/tools/oneOf/0': ['components'],
  '/definitions/component': [
    'type',
    'bom-ref',
    'group',
    'name',
    'version',
    'scope',
    'hashes',
    'licenses',
    'purl',
    'externalReferences',
    'properties',
    'evidence',
  ],
  '/definitions/componentEvidence': ['occurrences'],
  '/definitions/compositions': ['aggregate', 'dependencies'],
  '/definitions/license': ['id', 'name', 'acknowledgement'],
  '/definitions/organizationalContact': ['name', 'email'],
  '/definitions/organizationalEntity': ['name', 'url'],
};

export function validators(): Validator[] {
  return [
    {
      name: 'cyclonedx/cyclonedx-1.6.generated',
      source: 'CycloneDX 1.6 as shipped with @cyclonedx/cyclonedx-library',
      schema: cyclonedx('bom-1.6'),
      others: cyclonedxOthers,
    },
    {
      name: 'cyclonedx/cyclonedx-1.6-written.generated',
      source:
        'CycloneDX 1.6 as shipped with @cyclonedx/cyclonedx-library, less the members that are never written',
      schema: restricted(cyclonedx('bom-1.6'), WRITTEN),
      others: cyclonedxOthers,
      verdictOnly: true,
    },
    {
      name: 'spdx/spdx-2.3.generated',
      source: 'packages/tooling/schemas/spdx-2.3.schema.json',
      schema: readSchema(join(ownSchemas, 'spdx-2.3.schema.json')),
      others: {},
    },
  ];
}

/**
 * The schema without all other members of the named objects. What it accepts, the whole schema accepts too: it is
 * a tenth of the code, and every run loads it.
 */
function restricted(schema: Schema, written: Readonly<Record<string, readonly string[]>>): Schema {
  const copy: Record<string, unknown> = structuredClone(schema);
  for (const [at, kept] of Object.entries(written)) {
    let object: Record<string, unknown> = copy;
    for (const step of at.split('/').slice(1)) object = object[step] as Record<string, unknown>;
    // Elsewhere a member that is not named would be accepted unseen.
    if (object.additionalProperties !== false) throw new Error(`generate-validators: ${at} is open`);
    const properties = asSchema(object.properties);
    const unknown = kept.find((name) => !(name in properties));
    if (unknown !== undefined) throw new Error(`generate-validators: ${at} has no member ${unknown}`);
    // `false` is for a member that is there; one that is `undefined` counts as absent, as `JSON.stringify` has it.
    object.properties = Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [name, kept.includes(name) ? schema : false]),
    );
  }
  return copy;
}

/** The text of the module: one function, `validate(document)`, that is false and has `errors`, or true. */
export function compileValidator({ source, schema, others, verdictOnly }: Validator): string {
  const ajv = new Ajv({
    strict: false,
    addUsedSchema: false,
    // One function for each definition: the file is loaded in every run, and its length is what that costs.
    inlineRefs: false,
    messages: verdictOnly !== true,
    // Comparisons one after the other: a loop would call a function for each of 800 license identifiers.
    loopEnum: 2000,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
    schemas: Object.fromEntries(Object.entries(others).map(([id, other]) => [id, asSchema(decisive(other))])),
    // Only their names matter here: the generated code calls the functions of `runtime`.
    formats: { 'date-time': () => true, 'idn-email': () => true, uri: () => true, 'iri-reference': true },
  });
  const code = standaloneCode.default(ajv, ajv.compile(asSchema(decisive(schema))));
  return `// Generated by packages/tooling/src/generate-validators.ts from ${source}. Do not edit.
${runtime}${inlineRuntime(code)}`;
}

/** What ajv requires at run time are functions of {@link runtime}; anything else is a fault of this script. */
function inlineRuntime(code: string): string {
  const inlined = code
    .replace(/^"use strict";\n?/, '')
    // Where in the schema a fault was found is not reported; a quarter of the text is.
    .replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, '')
    .replaceAll('require("ajv/dist/runtime/equal").default', 'equal')
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'codePoints');
  const left = /require\([^)]*\)/.exec(inlined)?.[0];
  if (left !== undefined) throw new Error(`generate-validators: ${left} is not inlined`);
  return inlined;
}

/** Keywords whose members are schemas by name: a property may be called "title". */
const MAPS = new Set(['properties', 'patternProperties', 'definitions', '$defs', 'dependencies']);
/** Values that are compared as they are. */
const VALUES = new Set(['enum', 'const', 'required', 'default']);
/** Keywords that decide nothing, and `uniqueItems`. */
const DROPPED = new Set([
  'title',
  'description',
  'examples',
  '$comment',
  'meta:enum',
  'deprecated',
  'uniqueItems',
]);

/** The schema with the keywords that decide, without `uniqueItems`. */
function decisive(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(decisive);
  if (typeof schema !== 'object' || schema === null) return schema;
  const members = Object.entries(schema).filter(([key]) => !DROPPED.has(key));
  return Object.fromEntries(
    members.map(([key, value]) => {
      if (VALUES.has(key)) return [key, value];
      if (!MAPS.has(key)) return [key, decisive(value)];
      return [
        key,
        Object.fromEntries(Object.entries(value).map(([name, member]) => [name, decisive(member)])),
      ];
    }),
  );
}

function asSchema(value: unknown): Schema {
  if (typeof value !== 'object' || value === null) throw new TypeError('a schema is an object');
  return Object.fromEntries(Object.entries(value));
}

function readSchema(path: string): Schema {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const declaration = `export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
}
declare const validate: ((document: unknown) => boolean) & { readonly errors?: readonly SchemaError[] | null };
export default validate;
`;

if (import.meta.main) {
  for (const validator of validators()) {
    writeFileSync(join(formats, `${validator.name}.js`), compileValidator(validator));
    writeFileSync(join(formats, `${validator.name}.d.ts`), declaration);
  }
}
