import { createRequire } from 'node:module';

/** The part of @npmcli/arborist that tests use; it ships no types. */
export interface ArboristNode {
  readonly location: string;
  readonly isLink: boolean;
  readonly isProjectRoot: boolean;
  readonly isWorkspace: boolean;
  readonly target: ArboristNode;
  readonly inventory: ReadonlyMap<string, ArboristNode>;
  readonly edgesOut: ReadonlyMap<string, ArboristEdge>;
  readonly package: {
    readonly name?: string;
    readonly version?: string;
    readonly peerDependencies?: Readonly<Record<string, string>>;
    readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  };
  inNodeModules(): string | false;
}

export interface ArboristEdge {
  readonly name: string;
  readonly type: 'prod' | 'dev' | 'optional' | 'peer' | 'peerOptional' | 'workspace';
  readonly to: ArboristNode | null;
}

interface ArboristClass {
  new (options: { readonly path: string }): { loadVirtual(): Promise<ArboristNode> };
}

const load: (name: string) => unknown = createRequire(import.meta.url);

export const Arborist = load('@npmcli/arborist') as ArboristClass;
