/** A registry of the product, as far as its documentation and its tests are concerned. */
export interface RegistrySource {
  /** Heading of its part of `.github/docs/registries.md`. */
  readonly title: string;
  /** One sentence below the heading. */
  readonly about: string;
  readonly file: string;
  readonly exportName: string;
  /** Folder of the fixtures of an item. */
  readonly fixtures: (id: string) => string;
}

/** What every item of a registry has; the page is made from it. */
export interface RegistryItem {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
}

/** Architecture §4. A new registry is a line here; a new item of a registry is none. */
export const registrySources = [
  {
    title: 'Lockfile parsers',
    about: 'What `sbom` reads. A lockfile of another kind in the tree is named as not read.',
    file: 'packages/common/src/formats/lockfiles/registry.ts',
    exportName: 'lockfileParsers',
    fixtures: (id) => `test/fixtures/lockfiles/${id}`,
  },
  {
    title: 'Variations',
    about: 'What `reproducibility-check` lets differ between the two builds.',
    file: 'packages/common/src/domain/reproducibility/variations/registry.ts',
    exportName: 'variations',
    fixtures: (id) => `test/fixtures/variations/${id}`,
  },
  {
    title: 'Policy rules',
    about: 'What a policy of `policy-gate` may ask for.',
    file: 'packages/common/src/domain/policy/rules/registry.ts',
    exportName: 'rules',
    fixtures: (id) => `test/fixtures/policy/${id.replaceAll('.', '-').replaceAll('_', '-')}`,
  },
  {
    title: 'Signers',
    about: 'What a line of the input `signers` may be.',
    file: 'packages/common/src/edges/signers/registry.ts',
    exportName: 'signerKinds',
    fixtures: (id) => `test/fixtures/signers/${id}`,
  },
  {
    title: 'Stores',
    about: 'What a line of the input `store` may be.',
    file: 'packages/common/src/edges/stores/registry.ts',
    exportName: 'stores',
    fixtures: (id) => `test/fixtures/stores/${id}`,
  },
  {
    title: 'Kinds of project',
    about: 'What `secure-build init` recognizes, each with the preset of `build.yml` of the same name.',
    file: 'packages/common/src/domain/adoption/project-kinds/registry.ts',
    exportName: 'projectKinds',
    fixtures: (id) => `test/fixtures/project-kinds/${id}`,
  },
] as const satisfies readonly RegistrySource[];
