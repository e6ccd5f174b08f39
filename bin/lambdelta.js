#!/usr/bin/env node
/** Starts the command line: the bundle where there is one (a published package), else the sources, which need Node 24. */
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

const least = 24;

if (Number(process.versions.node.split('.')[0]) < least) {
  process.stderr.write(
    `lambdelta: needs Node ${least} or newer, this is ${process.versions.node}; in a checkout, start it by npm run\n`,
  );
  process.exitCode = 2;
} else {
  // Compiled code is kept between runs, which halves the start; in the user's own folder, since anybody may write into the common one.
  module.enableCompileCache(join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'lambdelta'));
  const bundle = new URL('../dist/cli.js', import.meta.url);
  await import(existsSync(bundle) ? bundle.href : new URL('../src/cli.ts', import.meta.url).href);
}
