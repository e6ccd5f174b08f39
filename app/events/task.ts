/** What a delivery asks the App to do, as plain data: small enough to store, complete enough to survive a restart. */

export interface Repository {
  id: number;
  owner: string;
  name: string;
  installation: number;
}

interface OfPull {
  repository: Repository;
  number: number;
}

export type Task =
  | ({ kind: 'evaluate-pull' } & OfPull)
  | { kind: 'evaluate-group'; repository: Repository; head: string; base: string; ref: string }
  /** `numbers`: the pull requests that GitHub named with the commit. */
  | { kind: 'evaluate-head'; repository: Repository; head: string; numbers?: number[] }
  /** Those into a branch, all without one. `isDefault`: what other repositories inherit has changed as well. */
  | { kind: 'evaluate-open'; repository: Repository; branch: string; isDefault?: boolean }
  | { kind: 'evaluate-account'; repository: Repository }
  | ({ kind: 'close'; merged: boolean } & OfPull)
  | ({ kind: 'label'; label: string; actor: string; done: 'labeled' | 'unlabeled' } & OfPull)
  | { kind: 'label-definition'; repository: Repository; label: string; actor: string }
  | ({ kind: 'command'; comment: number; author: string; body: string } & OfPull)
  | ({ kind: 'review'; review: number; state: string; author: string; head: string } & OfPull)
  | { kind: 'rename'; repository: Repository }
  | {
      kind: 'installation';
      installation: number;
      account: string;
      state: 'active' | 'suspended' | 'removed';
      added: { id: number; fullName: string }[];
      removed: { id: number; fullName: string }[];
    };

/** What a task is about: deliveries with the same subject are handled in turn, evaluations of it coalesce. */
export function subjectOf(task: Task): string {
  if (task.kind === 'installation') return `installation:${task.installation}`;
  const { id } = task.repository;
  if ('number' in task) return `${id}#${task.number}`;
  if ('head' in task) return `${id}@${task.head}`;
  return `${id}`;
}

/** Evaluations read GitHub's state when they run, so one that waits stands for all that came since. */
export function isEvaluation(task: Task): boolean {
  return task.kind === 'evaluate-pull' || task.kind === 'evaluate-group';
}
