import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '@secure-build/common/core/digest';
import { runCommand } from './command.ts';
import { buildOnce, goEnvironment } from './go-tool.ts';
import type { Tool } from './tool.ts';
import { versions } from './versions.ts';

export const judgesModule = fileURLToPath(new URL('./judges/', import.meta.url));

/** A program of our own Go module, which `go.sum` pins; built again as soon as one of its sources differs. */
export function ownJudge(name: 'sigstore-judge' | 'oci-registry'): Tool {
  const library = {
    'sigstore-judge': 'github.com/sigstore/sigstore-go',
    'oci-registry': 'github.com/google/go-containerregistry',
  } as const;
  return {
    name,
    version: versions.goModule[library[name]],
    install(places) {
      const folderName = `judges-${sourcesDigest().slice(0, 16)}`;
      return buildOnce(places, folderName, name, async (folder) => {
        removeOlder(places.cache);
        return runCommand('go', ['build', '-mod=readonly', '-o', folder, './...'], {
          folder: judgesModule,
          environment: goEnvironment,
          deadlineMs: 600_000,
        });
      });
    },
  };
}

function sourcesDigest(): string {
  const files = readdirSync(judgesModule, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => /\.go$|^go\.(?:mod|sum)$/.test(file)).sort();
  const digests = sources.map((file) => `${file} ${sha256(readFileSync(join(judgesModule, file)))}`);
  return sha256(Buffer.from(digests.join('\n')));
}

function removeOlder(cache: string): void {
  for (const folder of readdirSync(cache)) {
    if (/^judges-[0-9a-f]{16}$/.test(folder)) rmSync(join(cache, folder), { recursive: true });
  }
}
