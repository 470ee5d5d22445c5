import type * as Enums from '@cyclonedx/cyclonedx-library/Enums';
import type * as Models from '@cyclonedx/cyclonedx-library/Models';
import type * as Serialize from '@cyclonedx/cyclonedx-library/Serialize';
import type { JsonValue } from '../../core/json.ts';
import type { Hash } from '../lockfiles/lockfile.ts';
import type { DeclaredLicense } from '../spdx-license.ts';
import type { CycloneDxComponent, CycloneDxDocument, CycloneDxReference, Property } from './document.ts';

type Library = Awaited<ReturnType<typeof loadLibrary>>;

/**
 * CycloneDX 1.6 as the official library normalizes it, ready for `JSON.stringify`. What the library does not
 * model (occurrences, compositions, `metadata.manufacturer`) its normalizers add here; every list comes in its
 * final order, since the library sorts by `localeCompare`, which gives each machine its own document.
 */
export async function cycloneDxJson(document: CycloneDxDocument): Promise<JsonValue> {
  const library = await loadLibrary();
  const { bom, components } = buildBom(library, document);
  const normalizer = makeFactory(library, document, components).makeForBom();
  // Members that are undefined are left out by JSON.stringify and count as absent for the schema.
  return normalizer.normalize(bom, { sortLists: false }) as unknown as JsonValue;
}

/** By subpath: the root of the library fails in an ES module bundle (`__dirname is not defined`). */
async function loadLibrary() {
  const [models, enums, serialize, spec] = await Promise.all([
    import('@cyclonedx/cyclonedx-library/Models'),
    import('@cyclonedx/cyclonedx-library/Enums'),
    import('@cyclonedx/cyclonedx-library/Serialize'),
    import('@cyclonedx/cyclonedx-library/Spec'),
  ]);
  return { ...models, ...enums, json: serialize.JSON, spec: spec.Spec1dot6 };
}

interface BuiltBom {
  readonly bom: Models.Bom;
  /** What each model was made from: the normalizers look up there what the model cannot hold. */
  readonly components: ReadonlyMap<Models.Component, CycloneDxComponent>;
}

function buildBom(library: Library, document: CycloneDxDocument): BuiltBom {
  const sources = new Map<Models.Component, CycloneDxComponent>();
  const byRef = new Map<string, Models.Component>();
  const add = (component: CycloneDxComponent) => {
    const model = buildComponent(library, component);
    sources.set(model, component);
    byRef.set(component.ref, model);
    return model;
  };
  const subject = add(document.subject);
  const components = document.components.map(add);
  for (const [from, targets] of document.dependencies) {
    const dependencies = byRef.get(from)?.dependencies;
    for (const target of targets) {
      const model = byRef.get(target);
      if (model !== undefined) dependencies?.add(model.bomRef);
    }
  }
  const { tool, author } = document;
  const bom = new library.Bom({
    serialNumber: `urn:uuid:${document.serial}`,
    version: 1,
    components: new library.ComponentRepository(components),
    metadata: new library.Metadata({
      timestamp: document.timestamp,
      component: subject,
      lifecycles: new library.LifecycleRepository([lifecycle(library, document.lifecycle)]),
      properties: properties(library, document.properties),
      tools: new library.Tools({
        components: new library.ComponentRepository([
          new library.Component(library.ComponentType.Application, tool.name, { version: tool.version }),
        ]),
      }),
      authors: new library.OrganizationalContactRepository(
        author?.email === undefined
          ? []
          : [new library.OrganizationalContact({ name: author.name, email: author.email })],
      ),
    }),
  });
  return { bom, components: sources };
}

function buildComponent(library: Library, component: CycloneDxComponent): Models.Component {
  const { group, version, purl, scope } = component;
  return new library.Component(componentType(library, component.type), component.name, {
    bomRef: component.ref,
    ...(group === undefined ? {} : { group }),
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    ...(scope === undefined ? {} : { scope: componentScope(library, scope) }),
    hashes: hashes(library, component.hashes),
    licenses: new library.LicenseRepository(
      component.licenses.map((license) => buildLicense(library, license)),
    ),
    externalReferences: new library.ExternalReferenceRepository(
      component.externalReferences.map((reference) => buildReference(library, reference)),
    ),
    properties: properties(library, component.properties),
  });
}

function makeFactory(
  library: Library,
  document: CycloneDxDocument,
  components: ReadonlyMap<Models.Component, CycloneDxComponent>,
): Serialize.JSON.Normalize.Factory {
  const { BomNormalizer, ComponentNormalizer, Factory, MetadataNormalizer } = library.json.Normalize;

  class OurComponentNormalizer extends ComponentNormalizer {
    override normalize(
      ...[model, options]: Parameters<InstanceType<typeof ComponentNormalizer>['normalize']>
    ) {
      const normalized = super.normalize(model, options);
      const occurrences = components.get(model)?.occurrences ?? [];
      if (normalized === undefined || occurrences.length === 0) return normalized;
      const evidence = { occurrences: occurrences.map((location) => ({ location })) };
      return Object.assign(normalized, { evidence });
    }
  }

  class OurMetadataNormalizer extends MetadataNormalizer {
    override normalize(
      ...[model, options]: Parameters<InstanceType<typeof MetadataNormalizer>['normalize']>
    ) {
      const normalized = super.normalize(model, options);
      const { author } = document;
      if (author === undefined || author.email !== undefined) return normalized;
      const url = author.url === undefined ? {} : { url: [author.url] };
      return Object.assign(normalized, { manufacturer: { name: author.name, ...url } });
    }
  }

  class OurBomNormalizer extends BomNormalizer {
    override normalize(...[model, options]: Parameters<InstanceType<typeof BomNormalizer>['normalize']>) {
      const compositions = document.compositions.map(({ aggregate, dependencies }) => ({
        aggregate,
        dependencies: [...dependencies],
      }));
      return Object.assign(
        super.normalize(model, options),
        compositions.length === 0 ? {} : { compositions },
      );
    }
  }

  return new (class extends Factory {
    override makeForBom() {
      return new OurBomNormalizer(this);
    }

    override makeForMetadata() {
      return new OurMetadataNormalizer(this);
    }

    override makeForComponent() {
      return new OurComponentNormalizer(this);
    }
  })(library.spec);
}

function hashes({ HashDictionary, HashAlgorithm }: Library, list: readonly Hash[]): Models.HashDictionary {
  const algorithms = {
    MD5: HashAlgorithm.MD5,
    'SHA-1': HashAlgorithm['SHA-1'],
    'SHA-256': HashAlgorithm['SHA-256'],
    'SHA-384': HashAlgorithm['SHA-384'],
    'SHA-512': HashAlgorithm['SHA-512'],
  };
  return new HashDictionary(list.map(({ algorithm, hex }) => [algorithms[algorithm], hex] as const));
}

function buildLicense(
  { LicenseAcknowledgement, LicenseExpression, NamedLicense, SpdxLicense }: Library,
  license: DeclaredLicense,
): Models.License {
  const { Declared } = LicenseAcknowledgement;
  switch (license.kind) {
    case 'id':
      return new SpdxLicense(license.id, { acknowledgement: Declared });
    case 'expression':
      return Object.assign(new LicenseExpression(license.expression), { acknowledgement: Declared });
    case 'name':
      return new NamedLicense(license.name, { acknowledgement: Declared });
  }
}

function buildReference(library: Library, reference: CycloneDxReference): Models.ExternalReference {
  const { ExternalReference, ExternalReferenceType } = library;
  const type = { distribution: ExternalReferenceType.Distribution, vcs: ExternalReferenceType.VCS };
  return new ExternalReference(reference.url, type[reference.type], {
    hashes: hashes(library, reference.hashes),
  });
}

function properties({ Property, PropertyRepository }: Library, list: readonly Property[]) {
  return new PropertyRepository(list.map(([name, value]) => new Property(name, value)));
}

function componentType({ ComponentType }: Library, type: CycloneDxComponent['type']): Enums.ComponentType {
  return { application: ComponentType.Application, library: ComponentType.Library, file: ComponentType.File }[
    type
  ];
}

function componentScope(
  { ComponentScope }: Library,
  scope: NonNullable<CycloneDxComponent['scope']>,
): Enums.ComponentScope {
  const { Required, Optional, Excluded } = ComponentScope;
  return { required: Required, optional: Optional, excluded: Excluded }[scope];
}

function lifecycle({ LifecyclePhase }: Library, phase: CycloneDxDocument['lifecycle']): Enums.LifecyclePhase {
  const { PreBuild, Build, PostBuild } = LifecyclePhase;
  return { 'pre-build': PreBuild, build: Build, 'post-build': PostBuild }[phase];
}
