import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ClosedNetwork, canCloseNetwork, FORBIDDEN_HOST, openNetwork, runInside } from './network.ts';
import { githubInstance } from './sigstore/instances.ts';
import { type Lab, startLab } from './sigstore/lab.ts';

const skip = canCloseNetwork() ? false : 'SKIPPED (needs unshare and ip): closed network';

describe('closed network', { skip }, () => {
  let labs: readonly Lab[];
  let network: ClosedNetwork;
  before(async () => {
    const lab = await startLab({ listen: false });
    labs = [lab, await startLab({ listen: false, instance: githubInstance, issuer: lab.issuer })];
    network = await openNetwork({ sites: labs, refused: ['refused.example'] });
  });
  after(() => network.close());

  const probe = async (script: string) => {
    const { stdout, stderr, exitCode } = await runInside(network, [process.execPath, '-e', script]);
    assert.equal(exitCode, 0, stderr);
    return stdout.trim();
  };
  const codeOf = (url: string) =>
    probe(
      `fetch(${JSON.stringify(url)}).then((r) => console.log(r.status), (e) => console.log(e.cause?.code))`,
    );

  test('the leak probe: a host that is not mapped does not exist', async () => {
    assert.equal(await codeOf('https://example.com/'), 'EAI_AGAIN');
  });

  test('an address outside is unreachable', async () => {
    assert.equal(await codeOf('http://192.0.2.1/'), 'ENETUNREACH');
  });

  test('a mapped host where nobody listens refuses', async () => {
    assert.equal(await codeOf('https://refused.example/'), 'ECONNREFUSED');
  });

  test('production names of both instances are answered over TLS, and the requests are seen', async () => {
    assert.equal(await codeOf('https://fulcio.sigstore.dev/api/v2/trustBundle'), '200');
    assert.equal(await codeOf('https://fulcio.githubapp.com/api/v2/trustBundle'), '200');
    assert.equal(await codeOf('https://rekor.sigstore.dev/api/v1/log'), '200');
    assert.deepEqual(
      network.requests.slice(-3).map(({ host }) => host),
      ['fulcio.sigstore.dev', 'fulcio.githubapp.com', 'rekor.sigstore.dev'],
    );
    assert.deepEqual(labs[1]?.requests.at(-1)?.service, 'fulcio');
  });

  test('a call to the forbidden host is answered with 403 and is not served', async () => {
    assert.equal(await codeOf(`https://${FORBIDDEN_HOST}/x`), '403');
    assert.deepEqual(network.requests.at(-1), {
      host: FORBIDDEN_HOST,
      method: 'GET',
      path: '/x',
      isServed: false,
    });
  });

  test('without the authority of the lab its certificates are not trusted', async () => {
    const script = "fetch('https://fulcio.sigstore.dev/').catch((e) => console.log(e.cause.code))";
    const { stdout } = await runInside(network, [process.execPath, '-e', script], {
      variables: { NODE_EXTRA_CA_CERTS: '' },
    });
    assert.match(
      stdout,
      /UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT/,
    );
  });

  test('a planned reset ends the connection of the program inside', async () => {
    await labs[0]?.inject({ service: 'fulcio', kind: 'reset' });
    const code = await codeOf('https://fulcio.sigstore.dev/api/v2/trustBundle');
    await labs[0]?.heal();
    assert.match(code, /ECONNRESET|UND_ERR_SOCKET/);
  });

  test('exit code, environment and folder are those of the program alone', async () => {
    const { exitCode, stdout } = await runInside(
      network,
      [
        process.execPath,
        '-e',
        'console.log(process.cwd(), Object.keys(process.env).sort().join()); process.exit(7)',
      ],
      { folder: '/', variables: { ONE: '1' } },
    );
    assert.equal(exitCode, 7);
    assert.equal(stdout, '/ NODE_EXTRA_CA_CERTS,ONE,PATH,SSL_CERT_FILE\n');
  });
});
