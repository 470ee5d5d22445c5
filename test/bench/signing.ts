import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { systemClock } from '@secure-build/common/edges/clock';
import { nodeFiles } from '@secure-build/common/edges/files';
import { fetchHttp } from '@secure-build/common/edges/http';
import { systemRandom } from '@secure-build/common/edges/random';
import { inputs as table } from '../../actions/sign/src/inputs.ts';
import { run } from '../../actions/sign/src/run.ts';
import { fakePorts } from '../support/fake-ports.ts';
import { githubContext } from '../support/github-context.ts';
import type { Bench } from './figure.ts';

const SUBJECTS = 1000;

/** One bundle for each of many files, signed keyless by the lab in a process of its own. */
export const signing: Bench = {
  name: 'signing of many subjects',
  async measure(scratch) {
    const lab = await startLab(scratch);
    try {
      const folder = join(scratch, 'files');
      mkdirSync(folder);
      for (let index = 0; index < SUBJECTS; index += 1)
        writeFileSync(join(folder, `${index}.bin`), `content ${index}`);
      writeFileSync(join(scratch, 'predicate.json'), '{}');
      const given = new Map([
        ['signers', 'keyless'],
        ['artifact-path', 'files/*.bin'],
        ['predicate-path', 'predicate.json'],
        ['predicate-type', 'https://example.com/predicate/v1'],
        ['grouping', 'per-subject'],
        ['instance', 'custom'],
        ['signing-config-path', 'signing_config.json'],
        ['trusted-root-path', 'trusted_root.json'],
        ['store', 'file'],
      ]);
      const before = process.cpuUsage();
      const outcome = await run({
        inputs: readInputs(table, given, (name) => name),
        ports: {
          ...fakePorts().ports,
          clock: systemClock,
          files: nodeFiles,
          http: fetchHttp,
          random: systemRandom,
        },
        context: {
          kind: 'workflow',
          workspace: scratch,
          defaultEvidencePath: join(scratch, 'evidence'),
          github: githubContext,
        },
      });
      const { user, system } = process.cpuUsage(before);
      const paths: readonly string[] = JSON.parse(String(outcome.outputs['bundle-paths']));
      const certificates = new Set(paths.map(certificateIn));
      const each = (user + system) / 1000 / paths.length;
      return [
        {
          what: `certificates for ${paths.length} bundles`,
          ratio: paths.length === SUBJECTS ? certificates.size : Number.NaN,
          bar: 3,
          more: `one bundle for each of ${SUBJECTS} subjects`,
        },
        {
          what: 'milliseconds of CPU for each signed and verified bundle',
          ratio: each,
          bar: 40,
          more: 'with timestamp, log entry and our own verification; the services are another process',
        },
      ];
    } finally {
      lab.kill();
    }
  },
};

async function startLab(folder: string) {
  const program = join(import.meta.dirname, '../lab/start.ts');
  const lab = spawn(process.execPath, [program, '--folder', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  for await (const chunk of lab.stdout) {
    text += chunk;
    if (text.includes('until it is interrupted')) break;
    if (lab.exitCode !== null) await once(lab, 'close');
  }
  for (const [, name = '', value = ''] of text.matchAll(/^export (\w+)='([^']*)'$/gm))
    process.env[name] = value;
  return lab;
}

function certificateIn(path: string): string {
  const { verificationMaterial } = JSON.parse(readFileSync(path, 'utf8')) as {
    verificationMaterial: { certificate: { rawBytes: string } };
  };
  return verificationMaterial.certificate.rawBytes;
}
