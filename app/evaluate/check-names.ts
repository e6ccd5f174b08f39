/** The names of the App's check runs: rulesets refer to them, so they never change. */
export const mainCheck = 'Lambdelta';
export const complianceCheck = 'Lambdelta / compliance';
export const checkNames: readonly string[] = [mainCheck, complianceCheck];
