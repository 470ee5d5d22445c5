import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openJob } from '../../lab/runner/contract-runner.ts';
import { artifact, PREDICATE_TYPE, predicate } from './asked-about.ts';
import type { Made } from './makers.ts';
import type { Session } from './session.ts';

/** Inputs that make a signature with the services of the session, and give it to nobody else. */
const ownInstance = {
  signers: 'keyless',
  instance: 'custom',
  'signing-config-path': 'signing_config.json',
  'trusted-root-path': 'trusted_root.json',
  'artifact-path': 'artifact',
  store: 'file',
  deadline: '1m',
};

const modes = [
  { content: 'blob', inputs: { mode: 'sign' } },
  {
    content: 'statement',
    inputs: { mode: 'attest', 'predicate-path': 'predicate.json', 'predicate-type': PREDICATE_TYPE },
  },
] as const;

/**
 * What the action itself makes, started as the runner starts it, in a job that may have a token.
 *
 * @param action A name of this repository or an absolute folder.
 */
export async function signWithAction({ services, files }: Session, action: string): Promise<readonly Made[]> {
  const cleanUps: (() => Promise<void>)[] = [];
  const made: Made[] = [];
  try {
    for (const { content, inputs } of modes) {
      const job = await openJob(
        { after: (cleanUp) => void cleanUps.push(cleanUp) },
        {
          network: services.network,
          idToken: true,
          variables: services.tokenVariables,
          workspace: {
            artifact,
            'predicate.json': predicate,
            'signing_config.json': readFileSync(files.signingConfig),
            'trusted_root.json': readFileSync(files.trustedRoot),
          },
        },
      );
      const { exitCode, outputs, stdout, stderr } = await job.run(action, {
        inputs: { ...ownInstance, ...inputs },
        secrets: [services.job.requestToken],
      });
      const bundlePath = outputs.get('bundle-path');
      if (exitCode !== 0 || bundlePath === undefined)
        throw new Error(`action sign, ${inputs.mode}, ended with ${exitCode}:\n${stdout}\n${stderr}`);
      const bundle = readFileSync(resolve(job.places.workspace, bundlePath));
      made.push({ by: `action sign, mode ${inputs.mode}`, content, bundle });
    }
    return made;
  } finally {
    for (const cleanUp of cleanUps) await cleanUp();
  }
}
