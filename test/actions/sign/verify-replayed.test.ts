import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { exitOf } from '@secure-build/common/core/verdict';
import { predicateTypes } from '@secure-build/common/formats/in-toto';
import { forged, statementOver, usual, verifyWorkspace } from '../../support/verify-run.ts';

const sbom = predicateTypes.cyclonedx;
const question = { ...usual, 'predicate-type': sbom };

test('SEC-045 a genuine SBOM attestation of another artifact does not answer for this one, also beside others of it', async (t) => {
  const { verify, write } = verifyWorkspace(t);
  const other = statementOver([sha256(utf8('another artifact'))], sbom);
  write('other.sigstore.json', forged({ content: { payload: other } }));
  for (const paths of ['other.sigstore.json', 'app.sigstore.json\nother.sigstore.json']) {
    const { verdict, outputs } = await verify({ ...question, 'bundle-path': paths });
    assert.notEqual(verdict.kind, 'pass', paths);
    assert.notEqual(exitOf(verdict), 0);
    assert.equal(outputs.status, 'not-verified');
  }
  write('own.sigstore.json', forged({ content: { payload: statementOver(undefined, sbom) } }));
  const { verdict } = await verify({ ...question, 'bundle-path': 'own.sigstore.json' });
  assert.equal(verdict.kind, 'pass');
});
