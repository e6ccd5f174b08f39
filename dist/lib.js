import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  compareAccess,
  diff,
  expand,
  frameworkReport,
  frameworks,
  isServerlessCode,
  mayBeTemplate,
  rules,
  scan
} from "./chunk-A4JEFBHD.js";
import {
  isExcluded,
  mergeConfig,
  readConfig
} from "./chunk-WWANPZKD.js";
import "./chunk-DX36LMMC.js";
import "./chunk-EU4KY6M2.js";
import "./chunk-7RSY6VYZ.js";
import "./chunk-EPMXLM33.js";
import "./chunk-XZU4CXW5.js";
import "./chunk-MTDMNJWI.js";
export {
  compareAccess,
  diff,
  expand,
  frameworkReport,
  frameworks,
  isExcluded,
  isServerlessCode,
  mayBeTemplate,
  mergeConfig,
  readConfig,
  rules,
  scan
};
