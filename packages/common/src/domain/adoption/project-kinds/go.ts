import { findPreset } from '../../provenance/presets.ts';
import { isFile, manifestText } from './manifest-text.ts';
import type { ProjectKind } from './project-kind.ts';

export const go: ProjectKind = {
  id: 'go',
  title: 'Go program',
  why: '`go.mod` names a module; its programs are built.',
  remedy: 'Put programs into `main.go` or below `cmd`.',
  async detect(files, folder, name) {
    const text = await manifestText(files, `${folder}/go.mod`);
    if (text === undefined) return undefined;
    const version = /^toolchain\s+go(\d+\.\d+\.\d+)\s*$/m.exec(text)?.[1] ?? neededVersion(text);
    const hasProgram =
      (await isFile(files, `${folder}/main.go`)) || (await files.info(`${folder}/cmd`))?.kind === 'folder';
    return {
      preset: 'go',
      folder: name,
      because: 'go.mod',
      artifacts: 'dist/*',
      lockfile: 'go.sum',
      ...(version === undefined ? {} : { toolchain: { version, from: 'go.mod' } }),
      cautions: [
        ...((await isFile(files, `${folder}/go.sum`)) || !/^require\b/m.test(text)
          ? []
          : ['There is no go.sum: the modules that are fetched are then compared with nothing.']),
        ...(hasProgram
          ? []
          : ['Neither main.go nor a folder cmd: a library alone builds no file to attest.']),
      ],
    };
  },
};

/**
 * The line `go` names the oldest release that may build (Go Modules Reference, "go directive"): only one that is newer
 * than what the preset brings has a say.
 */
function neededVersion(goMod: string): string | undefined {
  const [, major, minor, patch = '0'] = /^go\s+(\d+)\.(\d+)(?:\.(\d+))?\s*$/m.exec(goMod) ?? [];
  const needed = [major, minor, patch].map(Number);
  const brought = (findPreset('go')?.toolchain?.version ?? '').split('.').map(Number);
  const differing = needed.findIndex((number, index) => number !== brought[index]);
  return differing >= 0 && (needed[differing] ?? 0) > (brought[differing] ?? 0)
    ? needed.join('.')
    : undefined;
}
