import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bytes } from '@secure-build/common/core/bytes';

/** Data of other projects, outside of this repository; tests that need it say so where it is not there. */
const data = process.env.SECURE_BUILD_SUITES ?? join(import.meta.dirname, '../../../shared/data');

export const needsData = (what: string) => `SKIPPED (needs ../shared/data): ${what}`;

/** One directory of sigstore-conformance `bundle-verify`, with the defaults that its README gives. */
export interface ConformanceCase {
  readonly name: string;
  readonly mustFail: boolean;
  readonly bundlePath: string;
  readonly artifactPath: string;
  /** Absent: the public-good root. */
  readonly rootPath?: string;
  readonly keyPath?: string;
  readonly san: string;
  readonly issuer: string;
}

const BEACON =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';

/** Empty where the suite is not there. */
export function conformanceCases(): readonly ConformanceCase[] {
  const folder = join(data, 'sigstore-conformance/bundle-verify');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'bundle.sigstore.json')))
    .map((name) => {
      const optional = (file: string) => {
        const path = join(folder, name, file);
        return existsSync(path) ? path : undefined;
      };
      const textOf = (file: string, otherwise: string) => {
        const path = optional(file);
        return path === undefined ? otherwise : readFileSync(path, 'utf8').trim();
      };
      const [rootPath, keyPath] = [optional('trusted_root.json'), optional('key.pub')];
      return {
        name,
        mustFail: name.endsWith('_fail'),
        bundlePath: join(folder, name, 'bundle.sigstore.json'),
        artifactPath: optional('artifact') ?? join(folder, 'a.txt'),
        san: textOf('identity', BEACON),
        issuer: textOf('issuer', 'https://token.actions.githubusercontent.com'),
        ...(rootPath === undefined ? {} : { rootPath }),
        ...(keyPath === undefined ? {} : { keyPath }),
      };
    });
}

export function conformanceCase(name: string): ConformanceCase | undefined {
  return conformanceCases().find((item) => item.name === name);
}

/** A trusted root as its project publishes it; `undefined` where the data is not there. */
export function publishedRoot(name: 'public-good' | 'github'): Bytes | undefined {
  return readIfThere(`trusted-roots/${name}.json`);
}

/** The GitHub CLI's own test data (cli/cli `pkg/cmd/attestation/test/data`). */
export function githubCliData(name: string): Bytes | undefined {
  return readIfThere(`github-cli-attestation/${name}`);
}

function readIfThere(path: string): Bytes | undefined {
  const whole = join(data, path);
  return existsSync(whole) ? readFileSync(whole) : undefined;
}
