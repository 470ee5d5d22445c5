/**
 * Stands inside the closed network, on port 443, and hands every connection to the TLS front outside of it: a
 * socket in the file system is reached from any network namespace.
 *   node network-gate.mjs SOCKET
 * JavaScript, because it starts with every step: to take types away would cost more than all that it does.
 */
import { connect, createServer } from 'node:net';

const [socket = ''] = process.argv.slice(2);

createServer({ allowHalfOpen: true }, (client) => {
  const front = connect({ path: socket, allowHalfOpen: true });
  client.on('error', () => front.destroy());
  front.on('error', () => client.resetAndDestroy());
  client.pipe(front);
  front.pipe(client);
}).listen(443, '127.0.0.1', () => console.log('ready'));
