/** stub */
import type { Delta } from '../model/delta.ts';
export function renderMermaid(_delta: Delta): string {
  return '';
}
