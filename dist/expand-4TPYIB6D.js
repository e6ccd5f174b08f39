import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  readEntry
} from "./chunk-OA4IPZZ6.js";
import {
  formatOf
} from "./chunk-FARX4WZK.js";
import "./chunk-Z3O3RDBC.js";
import {
  parametersOf
} from "./chunk-Q4QV2KAN.js";
import "./chunk-H4BMKU67.js";
import {
  InputError
} from "./chunk-4O67WWES.js";
import "./chunk-IQACSNEH.js";
import {
  expand
} from "./chunk-A4JEFBHD.js";
import "./chunk-WWANPZKD.js";
import "./chunk-CZSJMMLN.js";
import {
  inert
} from "./chunk-5UQXCBHZ.js";
import "./chunk-ROFISDCL.js";
import "./chunk-DX36LMMC.js";
import "./chunk-EU4KY6M2.js";
import "./chunk-7RSY6VYZ.js";
import "./chunk-EPMXLM33.js";
import "./chunk-XZU4CXW5.js";
import "./chunk-MTDMNJWI.js";

// src/cli/expand.ts
async function run(args) {
  let [operand = ""] = args.operands, { files, entry = "" } = readEntry(operand, process.cwd()), stage = args.value("stage"), region = args.value("region"), { template, diagnostics } = await expand(files, entry, {
    parameters: parametersOf(args),
    ...stage === void 0 ? {} : { stage },
    ...region === void 0 ? {} : { region }
  }), notes = diagnostics.map(({ level, message, place }) => `${level}: ${place ? `${place.path}:${place.startLine}:${place.startColumn} ` : ""}${message}`), isRefused = diagnostics.some(({ level }) => level === "error");
  if (isRefused && Object.keys(template).length === 0) throw new InputError(notes.join(`
`));
  return { status: isRefused ? 2 : 0, text: await textOf(template, args), notes };
}
async function textOf(template, args) {
  let json = JSON.stringify(template, null, 2);
  if (formatOf(args, ["json", "yaml"], "json") === "json") return `${inert(json)}
`;
  let { writeYaml } = await import("./write-yaml-CZS4FPXC.js");
  return writeYaml(JSON.parse(json));
}
export {
  run
};
