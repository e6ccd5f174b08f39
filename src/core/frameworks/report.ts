/** Takes the findings of a scan, gives the controls of one framework that they touch. */
import type { Finding } from '../model/finding.ts';
import type { FrameworkReport, MappingGrade } from '../model/framework.ts';
import { frameworks, linksOf } from './mapping.ts';

const byStrength: readonly MappingGrade[] = ['direct', 'ours', 'partial'];

/** `undefined` where there is no such framework. A control has the best grade of the links that touch it. */
export function frameworkReport(findings: readonly Finding[], id: string): FrameworkReport | undefined {
  const framework = frameworks.find((candidate) => candidate.id === id);
  if (!framework) return undefined;
  const touched = new Map<string, FrameworkReport['touched'][number]>();
  for (const finding of findings) {
    for (const { control, grade } of linksOf(finding.rule, id)) {
      const row = touched.get(control) ?? {
        control,
        title: framework.controls[control] ?? control,
        grade,
        findings: [],
      };
      row.findings.push(finding);
      if (byStrength.indexOf(grade) < byStrength.indexOf(row.grade)) row.grade = grade;
      touched.set(control, row);
    }
  }
  const order = Object.keys(framework.controls);
  return {
    framework,
    touched: [...touched.values()].sort((a, b) => order.indexOf(a.control) - order.indexOf(b.control)),
    untouched: order.length - touched.size,
  };
}
