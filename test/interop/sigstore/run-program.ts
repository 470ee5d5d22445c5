import { type ClosedNetwork, runInside } from '../../lab/network.ts';
import { type Finished, runCommand } from '../command.ts';

const DEADLINE_MS = 60_000;

/**
 * Runs a client of Sigstore with these variables and PATH alone: nothing of this machine has a say in what it does.
 * In the closed network where one is given; else it has nothing to call.
 */
export async function runProgram(
  [program = '', ...args]: readonly string[],
  {
    folder,
    variables,
    network,
  }: {
    readonly folder: string;
    readonly variables: Readonly<Record<string, string>>;
    readonly network: ClosedNetwork | undefined;
  },
): Promise<Finished> {
  if (network !== undefined) {
    const { exitCode, stdout, stderr } = await runInside(network, [program, ...args], { folder, variables });
    return { exitCode, output: `${stdout}${stderr}` };
  }
  const inherited = Object.keys(process.env).filter((name) => name !== 'PATH');
  const none = Object.fromEntries(inherited.map((name) => [name, undefined]));
  return runCommand(program, args, {
    folder,
    environment: { ...none, ...variables },
    deadlineMs: DEADLINE_MS,
  });
}
