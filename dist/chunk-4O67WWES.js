import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/edge/disk/input-error.ts
var InputError = class extends Error {
  name = "InputError";
};

export {
  InputError
};
