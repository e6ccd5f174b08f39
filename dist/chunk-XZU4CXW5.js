import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/core/model/claim.ts
var claims = /* @__PURE__ */ new WeakMap();
function setClaim(grant, claim) {
  claims.set(grant, claim);
}
function claimOf(grant) {
  return claims.get(grant);
}

export {
  setClaim,
  claimOf
};
