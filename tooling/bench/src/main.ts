// `npm run bench`: how fast the product answers beside the least that would do, at several sizes of what is stored.
import { parseArgs } from 'node:util';
import { runBench } from './bench.ts';
import { reportOf } from './report.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1,10' },
    seconds: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '8' },
    users: { type: 'string', default: '100' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const [seconds = 0, rounds = 0, connections = 0, users = 0] = [
  values.seconds,
  values.rounds,
  values.connections,
  values.users,
].map(Number);
if ([...sizes, seconds, rounds, connections, users].some((given) => !(given > 0)))
  throw new Error(
    '--sizes 1,10,100,1000 --seconds 2 --rounds 3 --connections 8 --users 100: numbers above 0',
  );

const say = (text: string) => process.stderr.write(`${text}\n`);
process.stdout.write(reportOf(await runBench({ sizes, seconds, rounds, connections, users, say })));
