import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  lookup,
  refuseNoTemplate,
  run
} from "./chunk-4RVLDLY5.js";
import "./chunk-L6L3NITJ.js";
import "./chunk-PNY3QE76.js";
import "./chunk-B2QSSL3H.js";
import "./chunk-B5ZVLCOG.js";
import "./chunk-Q4QV2KAN.js";
import "./chunk-MPFVBMQF.js";
import "./chunk-4O67WWES.js";
import "./chunk-ONAODUXS.js";
import "./chunk-EMLM4DKR.js";
import "./chunk-5A4HOJ5F.js";
import "./chunk-Z5YG7WVW.js";
import "./chunk-WTRBTQGI.js";
import "./chunk-5UQXCBHZ.js";
import "./chunk-ROFISDCL.js";
import "./chunk-5KILNJA2.js";
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
