import { Problem } from '../core/problem.ts';
import { registerSecret } from './secrets.ts';

const variables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'] as const;

let honored = false;

/**
 * From the first request on, `fetch` uses `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` as every other tool of the
 * machine does (Node from 24.14; an older one connects directly). Without a variable nothing is loaded.
 *
 * @throws Problem `http/refused` for an address that is none; the address is not shown, it may hold a password.
 */
export function honorProxyVariables(): void {
  if (honored) return;
  const given = variables.filter((name) => (process.env[name] ?? '') !== '');
  for (const name of given) registerCredentials(process.env[name] ?? '');
  if (given.length > 0) {
    try {
      // Node 20 has neither before its last versions.
      const { getBuiltinModule }: { getBuiltinModule?: typeof process.getBuiltinModule } = process;
      getBuiltinModule?.('node:http').setGlobalProxyFromEnv?.();
    } catch {
      // The error of Node shows the address.
      throw new Problem('http/refused', `the address of a proxy in ${given.join(' or ')} is not understood`, {
        hint: 'Write it as http://HOST:PORT.',
      });
    }
  }
  honored = true;
}

function registerCredentials(address: string): void {
  if (!URL.canParse(address)) {
    registerSecret(address);
    return;
  }
  const { username, password } = new URL(address);
  if (password === '') return;
  for (const secret of [password, decoded(password)]) registerSecret(secret);
  registerSecret(`${username}:${password}`);
  registerSecret(btoa(`${decoded(username)}:${decoded(password)}`));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign: the text stands for itself.
    return text;
  }
}
