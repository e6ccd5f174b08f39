/** Takes the scenarios in which a finding holds, says whether all of them are environments that nobody depends on. */
import type { Area, Finding } from '../model/finding.ts';
import type { Scenario } from '../model/stack.ts';
import { isUnknown } from '../model/value.ts';
import type { Comparison } from './rule.ts';

/** Areas about what is lost or not seen when something goes wrong, which in an environment for tests is nothing much; what lets somebody in is no better there. */
const areas: ReadonlySet<Area> = new Set(['monitoring', 'compliance', 'cleanup', 'responsibility']);

const environment =
  /(?:^|[a-z_-])(?:Env(?:ironment)?|Stage)(?:Name|Type)?$|^(?:env(?:ironment)?|stage)(?:_?name|_?type)?$/;
const test = /^(?:(?:local)?dev(?:elop(?:ment|er)?)?|local|test(?:ing)?|sandbox|demo|ephemeral|preview)$/i;
const testing = /test/i;

export function isMilderInTests({ area }: Finding): boolean {
  return areas.has(area);
}

/** Whether each of these, which are not all of the scenarios, names its environment as one for tests, or switches something for tests on. */
export function areForTests(scenarios: readonly Scenario[], some: ReadonlySet<number>): boolean {
  return some.size < scenarios.length && [...some].every((at) => isTest(scenarios[at], isDefault(scenarios, at)));
}

/** Whether this is what holds where nobody says otherwise: the first one, unless the configuration names them. */
function isDefault(scenarios: readonly Scenario[], at: number): boolean {
  return at === 0 && scenarios[0]?.name === undefined;
}

/** A switch that is on unless somebody turns it off is none for tests. */
function isTest(scenario: Scenario | undefined, isTheDefault: boolean): boolean {
  const choices = Object.entries(scenario?.parameters ?? {});
  // `DeployAlarmsInDevEnvironment: true` names no environment.
  const said = choices.filter(
    ([name, value]) => environment.test(name) && !isUnknown(value) && !/^(?:true|false|yes|no)$/i.test(String(value)),
  );
  return (
    (said.length > 0 && said.every(([, value]) => test.test(String(value)))) ||
    (!isTheDefault &&
      choices.some(([name, value]) => testing.test(name) && /^(?:true|yes|enabled?)$/i.test(String(value))))
  );
}

/**
 * Whether a parameter that both sides know is another on the two: what differs may then come of the choice, as for an environment that
 * is new. What holds by default is no such choice, whatever its value is called now.
 */
export function isOfAnotherChoice({ base, head, heads }: Pick<Comparison, 'base' | 'head' | 'heads'>): boolean {
  const scenarios = heads.map(({ stack }) => stack.scenario);
  if (isDefault(scenarios, scenarios.indexOf(head.stack.scenario))) return false;
  const was = base.stack.scenario.parameters;
  return Object.entries(head.stack.scenario.parameters).some(
    ([name, value]) => Object.hasOwn(was, name) && String(was[name]) !== String(value),
  );
}
