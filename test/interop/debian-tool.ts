import { runCommand } from './command.ts';
import type { Tool } from './tool.ts';
import { versions } from './versions.ts';

/** A program of a Debian package, which whoever runs this has installed: nothing here asks for root. */
export function debianTool(name: keyof typeof versions.debian): Tool {
  const version = versions.debian[name];
  return {
    name,
    version,
    async install({ root }) {
      const found = await runCommand(name, ['--version'], { folder: root, deadlineMs: 10_000 });
      if (found.exitCode === 127) return { kind: 'skipped', needs: name };
      // Another version is another judge: it is looked at before it is trusted.
      const isWanted = found.output.includes(` ${version}`);
      return isWanted
        ? { kind: 'ready', program: name }
        : {
            kind: 'failed',
            because: `expected ${name} ${version}, got ${found.output.trim().slice(0, 100)}`,
          };
    },
  };
}
