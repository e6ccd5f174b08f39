/** placeholder */
import type { Assembly } from '../assembly.ts';
export function addStateMachines(_assembly: Assembly): void {}
