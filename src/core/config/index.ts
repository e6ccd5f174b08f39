/** The configuration's public door: reading, inheritance, and what it says about a rule and a path. */
export { configSchema } from './json-schema.ts';
export { type ConfigLayer, mergeConfig } from './layer.ts';
export { isExcluded, ruleSetting, scenariosFor } from './questions.ts';
export { parseConfig, readConfig } from './read.ts';
export { configReference } from './reference.ts';
