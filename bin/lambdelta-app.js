#!/usr/bin/env node
/** Starts `lambdelta-app` from its sources, in a checkout or the container; the npm package holds no App. */
import { existsSync } from 'node:fs';

const least = 24;
const door = new URL('../app/command-line.ts', import.meta.url);

if (Number(process.versions.node.split('.')[0]) < least) {
  refuse(`needs Node ${least} or newer, this is ${process.versions.node}; in a checkout, start it by npm run`);
} else if (!existsSync(door)) {
  refuse('the App runs from a checkout or its container, see docs/deployment.md');
} else {
  const { main } = await import(door.href);
  process.exitCode = await main(process.argv.slice(2));
}

function refuse(why) {
  process.stderr.write(`lambdelta-app: ${why}\n`);
  process.exitCode = 2;
}
