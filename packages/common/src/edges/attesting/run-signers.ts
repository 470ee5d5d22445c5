import { resolve } from 'node:path';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { Run } from '../../domain/outcome.ts';
import { parseSigningConfig } from '../../formats/signing-config.ts';
import { namedIssuer } from '../actions/oidc-issuer.ts';
import type { SigningInputs } from '../actions/signing-inputs.ts';
import { openSigners, type Signers } from '../signers/registry.ts';
import type { SigningSetup } from '../signers/signer-kind.ts';
import { acceptUnsigned } from './accept-unsigned.ts';

/**
 * The signers of a run, opened with the services that the inputs name, before anything is signed.
 *
 * @returns `undefined` where the run may go on unsigned (SEC-118)
 * @throws Problem as the signers say
 */
export async function openRunSigners(story: Run<SigningInputs>): Promise<Signers | undefined> {
  const { inputs } = story;
  try {
    return await openSigners(inputs.signers, { ...story, setup: await setupOf(story) });
  } catch (error) {
    await acceptUnsigned(story, error);
    return undefined;
  }
}

async function setupOf({ inputs, ports, context }: Run<SigningInputs>): Promise<SigningSetup> {
  const configPath = inputs['signing-config-path'];
  const [rootPath, ...others] = inputs['trusted-root-path'];
  if (others.length > 0) {
    throw new Problem('input/invalid', 'input "trusted-root-path": signing takes one trusted root');
  }
  const { 'fulcio-url': fulcioUrl, 'rekor-url': rekorUrl } = inputs;
  return {
    instance: inputs.instance,
    rekorVersion: inputs['rekor-version'],
    timestampUrls: inputs['tsa-url'],
    allowPublicLog: inputs['allow-public-log'],
    deadlineMs: inputs.deadline,
    online: true,
    ...namedIssuer(inputs, context),
    ...(context.kind === 'workflow' ? { cacheFolder: `${context.defaultEvidencePath}-trust` } : {}),
    ...(fulcioUrl === undefined ? {} : { fulcioUrl }),
    ...(rekorUrl === undefined ? {} : { rekorUrl }),
    ...(rootPath === undefined ? {} : { trustedRootPath: rootPath }),
    ...(configPath === undefined
      ? {}
      : {
          signingConfig: parseSigningConfig(
            await ports.files.read(resolve(context.workspace, configPath), limits.trustedRootBytes),
            configPath,
          ),
        }),
  };
}
