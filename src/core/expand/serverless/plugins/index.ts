/** Which plugins change what is deployed: some are understood, many are known to change nothing of it, any other is named. */
import { type Assembly, warn } from '../assembly.ts';
import type { Service } from '../service.ts';
import { addWafAssociation } from './associate-waf.ts';
import { addDomains } from './domain-manager.ts';
import { addStateMachines } from './step-functions.ts';
import { addWarmUpRoles, prepareWarmUp } from './warmup.ts';

interface Plugin {
  /** What it changes of the service before anything is made of it. */
  prepare?(service: Service): void;
  /** What it adds once functions and events are there. */
  apply(assembly: Assembly): void;
}

const understood: Readonly<Record<string, Plugin>> = {
  'serverless-step-functions': { apply: addStateMachines },
  'serverless-domain-manager': { apply: addDomains },
  'serverless-associate-waf': { apply: addWafAssociation },
  'serverless-plugin-warmup': { prepare: prepareWarmUp, apply: addWarmUpRoles },
};

function understoodPlugins(service: Service): Plugin[] {
  return service.plugins.flatMap(({ name }) => (Object.hasOwn(understood, name) ? (understood[name] as Plugin) : []));
}

export function preparePlugins(service: Service): void {
  for (const plugin of understoodPlugins(service)) plugin.prepare?.(service);
}

/** Bundlers, local emulators and helpers of the command line: they change code or nothing, never the template's resources. */
const harmless: ReadonlySet<string> = new Set([
  'serverless-apigw-binary',
  'serverless-aws-documentation',
  'serverless-babel-plugin',
  'serverless-better-credentials',
  'serverless-bundle',
  'serverless-certificate-creator',
  'serverless-cloudfront-invalidate',
  'serverless-deployment-bucket',
  'serverless-dotenv-plugin',
  'serverless-dynamodb',
  'serverless-dynamodb-local',
  'serverless-dynamodb-seed',
  'serverless-esbuild',
  'serverless-esbuild-layers',
  'serverless-export-env',
  'serverless-finch',
  'serverless-go-plugin',
  'serverless-hooks-plugin',
  // Understood where roles are made, with or without the plugin: version 4 of the framework has it built in.
  'serverless-iam-roles-per-function',
  'serverless-jetpack',
  'serverless-latest-layer-version',
  'serverless-layers',
  'serverless-localstack',
  'serverless-mocha-plugin',
  'serverless-offline',
  'serverless-offline-aws-eventbridge',
  'serverless-offline-dynamodb-streams',
  'serverless-offline-scheduler',
  'serverless-offline-sns',
  'serverless-offline-sqs',
  'serverless-offline-ssm',
  'serverless-offline-kinesis',
  'serverless-openapi-documentation',
  'serverless-optimize',
  'serverless-package-external',
  'serverless-package-python-functions',
  'serverless-plugin-browserifier',
  'serverless-plugin-chrome',
  'serverless-plugin-common-excludes',
  'serverless-plugin-git-variables',
  'serverless-plugin-include-dependencies',
  'serverless-plugin-monorepo',
  'serverless-plugin-offline-dynamodb-stream',
  'serverless-plugin-optimize',
  'serverless-plugin-resource-tagging',
  'serverless-plugin-scripts',
  'serverless-plugin-select',
  'serverless-plugin-simulate',
  'serverless-plugin-typescript',
  'serverless-prune-plugin',
  'serverless-pseudo-parameters',
  'serverless-python-requirements',
  'serverless-rack',
  'serverless-ruby-layer',
  'serverless-ruby-package',
  'serverless-rust',
  'serverless-s3-local',
  'serverless-s3-sync',
  'serverless-secrets-plugin',
  'serverless-stack-termination-protection',
  'serverless-stage-manager',
  'serverless-webpack',
  'serverless-wsgi',
]);

export function applyPlugins(assembly: Assembly): void {
  const { service } = assembly;
  for (const plugin of understoodPlugins(service)) plugin.apply(assembly);
  for (const { name, span } of service.plugins) {
    if (Object.hasOwn(understood, name) || harmless.has(name)) continue;
    const message = `plugin \`${name}\` is not run and may change what is deployed; judge the packaged CloudFormation template to be sure`;
    warn(assembly, 'unknown-plugin', message, span, name);
  }
}
