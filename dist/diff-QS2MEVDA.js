import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  lookup,
  refuseNoTemplate,
  run
} from "./chunk-VGMY6HEG.js";
import "./chunk-3HOIMU36.js";
import "./chunk-YIM6PEW5.js";
import "./chunk-4RUNSLVY.js";
import "./chunk-Z44UP2EK.js";
import "./chunk-Q4QV2KAN.js";
import "./chunk-XD6NPEKZ.js";
import "./chunk-4O67WWES.js";
import "./chunk-T76DAUVM.js";
import "./chunk-2C45E3LA.js";
import "./chunk-6KPN7FIB.js";
import "./chunk-Z5YG7WVW.js";
import "./chunk-SCL2ZI35.js";
import "./chunk-5UQXCBHZ.js";
import "./chunk-ROFISDCL.js";
import "./chunk-U4D7CWZJ.js";
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
