import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  readFile
} from "./chunk-Z3O3RDBC.js";
import {
  numberOf,
  parametersOf
} from "./chunk-Q4QV2KAN.js";
import {
  InputError
} from "./chunk-4O67WWES.js";
import {
  defaultConfig,
  isMap,
  parse,
  parseConfig
} from "./chunk-WWANPZKD.js";

// src/cli/settings.ts
import { relative, resolve } from "node:path";

// src/cli/foreign-config.ts
var tools = [
  {
    name: "Checkov",
    keys: ["skip-check", "check", "skip-framework", "soft-fail", "framework", "directory"],
    id: "CKV_AWS_45"
  },
  {
    name: "KICS",
    keys: ["exclude-queries", "exclude-categories", "exclude-results", "exclude-paths", "queries-path"],
    id: "a0ae0a4e-712b-4115-8112-51b9eeed9d69"
  },
  { name: "cfn_nag", keys: ["RulesToSuppress"], id: "W48" },
  {
    name: "cfn-lint",
    keys: ["ignore_checks", "include_checks", "configure_rules", "append_rules", "ignore_templates"]
  }
];
function foreignHint(source) {
  let tree = parse(source, () => {
  }), keys = new Set(isMap(tree) ? Object.keys(tree) : []), tool = tools.find((one) => one.keys.some((key) => keys.has(key)));
  if (!tool) return;
  let example = tool.id === void 0 ? "" : ` \`lambdelta explain ${tool.id}\` names our rule for one of its checks,`;
  return `this looks like a configuration of ${tool.name}:${example} \`rules: { <rule>: off }\` leaves a rule out, and \`lambdelta init\` writes a configuration to start from`;
}

// src/cli/settings.ts
var configPath = ".github/lambdelta.yml";
function optionsOf(args, files, folder, known) {
  let stage = args.value("stage"), region = args.value("region");
  return {
    config: configOf(args, files, folder, known),
    parameters: parametersOf(args),
    ...stage === void 0 ? {} : { stage },
    ...region === void 0 ? {} : { region }
  };
}
function configOf(args, files, folder, known) {
  let named = args.value("config"), source = named === void 0 ? files.find(({ path }) => path === configPath) : readFile(resolve(folder, named), relative(folder, resolve(folder, named))), config = source === void 0 ? defaultConfig : parsed(source, known);
  return withFlags(config, args);
}
function parsed(source, known) {
  let problems = [], config = readConfigFile(source, known, problems);
  if (config) return config;
  let hint = foreignHint(source), lines = [...problems.slice(0, 10), ...hint === void 0 ? [] : [hint]];
  throw new InputError(`the configuration is wrong:
  ${lines.join(`
  `)}`);
}
function readConfigFile(source, known, problems) {
  return parseConfig(source, ({ level, place, message }) => {
    level === "error" && problems.push(`${place ? `${place.path}:${place.startLine}: ` : ""}${message}`);
  }, known);
}
function withFlags(config, args) {
  let failOn = args.value("fail-on"), maxRiskIncrease = numberOf(args, "max-risk-increase");
  return failOn === void 0 && maxRiskIncrease === void 0 ? config : {
    ...config,
    gate: {
      ...config.gate,
      mode: "enforce",
      ...failOn === void 0 ? {} : { failOn },
      ...maxRiskIncrease === void 0 ? {} : { maxRiskIncrease }
    }
  };
}

export {
  configPath,
  optionsOf,
  readConfigFile
};
