/** What the caller says about a deployment, as `--stage` and `--region` would; `undefined` where it is left to the file. */
import type { ExpandContext } from '../../model/stack.ts';
import { get } from '../../model/tree.ts';

export function givenStage(context: ExpandContext): string | undefined {
  return context.stage ?? option(context, 'stage');
}

export function givenRegion(context: ExpandContext): string | undefined {
  return option(context, 'region') ?? (context.regionIsDefault ? undefined : context.region);
}

/** A scenario of the configuration gives both among its options. */
function option(context: ExpandContext, name: string): string | undefined {
  const value = get(context.parameters, name);
  return typeof value === 'string' ? value : undefined;
}
