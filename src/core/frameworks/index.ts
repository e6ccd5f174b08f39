/** Compliance frameworks: their controls, the rules that are evidence for them, and what a change or a scan says about each. */
export { frameworks, frameworksOf, linksOf } from './mapping.ts';
export { frameworkReport } from './report.ts';
export { frameworkVerdicts } from './verdicts.ts';
