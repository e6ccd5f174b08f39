import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  lookup,
  refuseNoTemplate,
  run
} from "./chunk-NT5UR6OY.js";
import "./chunk-QXI6TQNY.js";
import "./chunk-OA4IPZZ6.js";
import "./chunk-FARX4WZK.js";
import "./chunk-Z3O3RDBC.js";
import "./chunk-Q4QV2KAN.js";
import "./chunk-H4BMKU67.js";
import "./chunk-4O67WWES.js";
import "./chunk-UT4VIESZ.js";
import "./chunk-IQACSNEH.js";
import "./chunk-A4JEFBHD.js";
import "./chunk-WWANPZKD.js";
import "./chunk-CZSJMMLN.js";
import "./chunk-5UQXCBHZ.js";
import "./chunk-ROFISDCL.js";
import "./chunk-DX36LMMC.js";
import "./chunk-EU4KY6M2.js";
import "./chunk-7RSY6VYZ.js";
import "./chunk-EPMXLM33.js";
import "./chunk-XZU4CXW5.js";
import "./chunk-MTDMNJWI.js";
export {
  lookup,
  refuseNoTemplate,
  run
};
