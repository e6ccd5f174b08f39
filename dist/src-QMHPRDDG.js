import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  compareAccess,
  diff,
  expand,
  frameworkReport,
  frameworks,
  isExcluded,
  mayBeTemplate,
  mergeConfig,
  readConfig,
  rules,
  scan
} from "./chunk-S2UQS77E.js";
import "./chunk-7RSY6VYZ.js";
import "./chunk-T45OJPCR.js";
import "./chunk-KXRTWP6X.js";
export {
  compareAccess,
  diff,
  expand,
  frameworkReport,
  frameworks,
  isExcluded,
  mayBeTemplate,
  mergeConfig,
  readConfig,
  rules,
  scan
};
