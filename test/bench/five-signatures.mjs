// The least that any verifier on Node does: it loads the cryptography, reads both files and checks five signatures.
// Nothing is parsed strictly, compared or reported, so no verifier can be faster than this.
import { createPublicKey, verify, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [bundlePath, rootPath] = process.argv.slice(2);
const bundle = JSON.parse(readFileSync(bundlePath, 'utf8'));
JSON.parse(readFileSync(rootPath, 'utf8'));
const { publicKey } = new X509Certificate(
  Buffer.from(bundle.verificationMaterial.certificate.rawBytes, 'base64'),
);
const key = createPublicKey(publicKey.export({ type: 'spki', format: 'pem' }));
const signature = Buffer.from(bundle.dsseEnvelope.signatures[0].sig, 'base64');
for (let count = 0; count < 5; count += 1) verify('sha256', Buffer.from(String(count)), key, signature);
