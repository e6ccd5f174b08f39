import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  readFile
} from "./chunk-Z44UP2EK.js";
import {
  numberOf,
  parametersOf
} from "./chunk-Q4QV2KAN.js";
import {
  InputError
} from "./chunk-4O67WWES.js";
import {
  defaultConfig,
  parseConfig
} from "./chunk-Z5YG7WVW.js";

// src/cli/settings.ts
import { relative, resolve } from "node:path";
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
  throw new InputError(`the configuration is wrong:
  ${problems.slice(0, 10).join(`
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
