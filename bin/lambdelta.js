#!/usr/bin/env node
/** Starts the command line: the bundle where there is one (a published package), else the sources, which need Node 24. */
import { existsSync } from 'node:fs';

const least = 24;

if (Number(process.versions.node.split('.')[0]) < least) {
  process.stderr.write(
    `lambdelta: needs Node ${least} or newer, this is ${process.versions.node}: https://nodejs.org/download\n`,
  );
  process.exitCode = 2;
} else {
  const bundle = new URL('../dist/cli.js', import.meta.url);
  await import(existsSync(bundle) ? bundle.href : new URL('../src/cli.ts', import.meta.url).href);
}
