/** Bundles the Action, the command line and the library into `dist/`; with `--check` only tells whether the committed bundle is that of the sources. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Name -> content of the files of the bundle; the same sources always give the same bytes. */
export async function bundle(): Promise<Map<string, string>> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: { index: 'src/action.ts', cli: 'src/cli.ts', lib: 'src/index.ts' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    // Flat, because the code finds `data/` beside its own folder.
    chunkNames: '[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // Readable in a review, and small: names stay, dead code goes.
    minifySyntax: true,
    legalComments: 'none',
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
    banner: { js: requireForCommonJs },
  });
  const dist = join(root, 'dist/');
  const files = result.outputFiles.map((file) => [file.path.slice(dist.length), file.text] as const);
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Dependencies in CommonJS call `require` for Node's own modules, which an ES module does not have. */
const requireForCommonJs =
  "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);";

/** Replaces what is in a folder. */
export async function writeBundle(folder: string): Promise<void> {
  const files = await bundle();
  await rm(folder, { recursive: true, force: true });
  for (const [name, text] of files) {
    const path = join(folder, name);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, text);
  }
}

/** Files of `dist/` that are missing, left over or different. */
async function differences(): Promise<string[]> {
  const fresh = await bundle();
  const folder = join(root, 'dist');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const there = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const differing: string[] = there.filter((name) => !fresh.has(name));
  for (const [name, text] of fresh) {
    if (!there.includes(name) || (await readFile(join(folder, name), 'utf8')) !== text) differing.push(name);
  }
  return differing.sort();
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    const differing = await differences();
    if (differing.length > 0) {
      console.error(
        `dist/ is not the bundle of these sources (${differing.join(', ')}); run npm run build and commit it`,
      );
      process.exitCode = 1;
    }
  } else await writeBundle(join(root, 'dist'));
}
