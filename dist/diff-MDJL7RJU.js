import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  lookup,
  refuseNoTemplate,
  run
} from "./chunk-QNVLM6EZ.js";
import "./chunk-TE7XQA3S.js";
import "./chunk-LP27MOPE.js";
import "./chunk-E5RXQYZD.js";
import "./chunk-Z3O3RDBC.js";
import "./chunk-Q4QV2KAN.js";
import "./chunk-H4BMKU67.js";
import "./chunk-4O67WWES.js";
import "./chunk-UT4VIESZ.js";
import "./chunk-IQACSNEH.js";
import "./chunk-OBTOIEYY.js";
import "./chunk-PRUWV2GV.js";
import "./chunk-YP4UPSKT.js";
import "./chunk-5UQXCBHZ.js";
import "./chunk-ROFISDCL.js";
import "./chunk-5QIQ7AMT.js";
import "./chunk-EU4KY6M2.js";
import "./chunk-7RSY6VYZ.js";
import "./chunk-KXRTWP6X.js";
import "./chunk-XZU4CXW5.js";
import "./chunk-MTDMNJWI.js";
export {
  lookup,
  refuseNoTemplate,
  run
};
