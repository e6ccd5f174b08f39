/** Takes text, gives it with every `{{resolve:…}}` replaced by a token: its value is fetched at deployment, never known here. */
import { token } from '../../model/value.ts';

const reference = /\{\{resolve:(ssm|ssm-secure|secretsmanager):([^{}]*)\}\}/g;

export function dynamicReferences(text: string): string {
  if (!text.includes('{{resolve:')) return text;
  return text.replaceAll(reference, (_, service: string, rest: string) => token(`resolve:${service}:${rest}`));
}
