import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/cli/version.ts
async function version() {
  let { default: manifest } = await import("./package-YTZIFKCP.js");
  return manifest.version;
}

export {
  version
};
