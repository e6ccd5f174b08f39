/** Takes a template and the ways in which others nest it, gives one application with the scenarios of every use. */
import type { SourceFile } from '../model/place.ts';
import type { Application, ExpandContext, NestedUse, Stack } from '../model/stack.ts';
import { expand } from './index.ts';
import { maxScenarios } from './scenarios.ts';
import { application, type Deployment, joined } from './stacks.ts';

/** What is passed may decide what SAM makes and what a loop repeats, so each use is expanded by itself. */
export function nestedApplication(
  file: SourceFile,
  uses: readonly NestedUse[],
  context: ExpandContext,
  around: Deployment,
): Application | undefined {
  const names = new Set(uses.flatMap(({ parameters }) => Object.keys(parameters)));
  const most = Math.ceil(maxScenarios / uses.length);
  return joined(
    uses.flatMap((use) => {
      const own = expand(file, { ...context, parameters: { ...context.parameters, ...use.parameters } });
      if (!own) return [];
      const parameters = { ...around.parameters, ...use.parameters };
      const app = application(own, { ...around, parameters, defaults: use.defaults });
      const stacks = uses.length === 1 ? app.stacks : app.stacks.slice(0, most).map((stack) => told(stack, use, names));
      return [{ ...app, stacks }];
    }),
  );
}

/** Scenarios of several uses differ at least in what is passed, and say so. */
function told({ scenario, ...stack }: Stack, use: NestedUse, names: ReadonlySet<string>): Stack {
  const passed = Object.fromEntries([...names].map((name) => [name, use.parameters[name] ?? 'its default']));
  const label = scenario.label === '' ? use.label : `${use.label}, ${scenario.label}`;
  return { ...stack, scenario: { ...scenario, parameters: { ...passed, ...scenario.parameters }, label } };
}
