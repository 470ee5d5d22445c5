import { Readable } from 'node:stream';
import { spec, type TestEvent } from 'node:test/reporters';
import { makeTotals } from './totals.ts';

/** Node's own report, line for line as it comes, and after its list of failures the totals. */
export default async function* reporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const totals = makeTotals();
  async function* counted() {
    for await (const event of events) {
      if (event.type === 'test:pass' || event.type === 'test:fail' || event.type === 'test:diagnostic')
        totals.see(event);
      yield event;
    }
  }
  for await (const text of Readable.from(counted()).compose<NodeJS.ReadWriteStream>(new spec()))
    yield String(text);
  yield `\n${totals.lines().join('\n')}\n`;
}
