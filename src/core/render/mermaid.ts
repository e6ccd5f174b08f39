/** Takes a change, gives a Mermaid flowchart of only the edges that it adds or removes: who reaches or may touch what. */
import type { Delta, Exposure, Grant } from '../model/delta.ts';
import { readable } from '../model/value.ts';
import { clip, mermaid } from './escape.ts';
import { rankExposures, rankGrants } from './rank.ts';

interface Edge {
  from: string;
  to: string;
  label: string;
  added: boolean;
}

/** More edges than a reader, or GitHub's renderer, makes sense of. */
const mostEdges = 24;

const sources: Record<Exposure['from'], string> = {
  internet: 'Internet',
  account: 'Another account',
  service: 'AWS service',
  organization: 'Organization',
};

/** Without a code fence; empty where no edge changed. */
export function renderMermaid(delta: Delta): string {
  const { access, exposure } = delta;
  const edges = [
    ...rankExposures(exposure.opened).map((one) => reach(one, true)),
    ...rankGrants(access.added).map((one) => touch(one, true)),
    ...rankExposures(exposure.closed).map((one) => reach(one, false)),
    ...rankGrants(access.removed).map((one) => touch(one, false)),
  ].slice(0, mostEdges);
  return edges.length === 0 ? '' : chart(edges);
}

function reach(exposure: Exposure, added: boolean): Edge {
  const how = exposure.authorization === 'none' ? 'no authorization' : exposure.authorization;
  return { from: sources[exposure.from], to: exposure.resource, label: `${exposure.via}, ${how}`, added };
}

function touch(grant: Grant, added: boolean): Edge {
  const [first = '*'] = grant.resources;
  const rest = grant.resources.length > 1 ? ` and ${grant.resources.length - 1} more` : '';
  return {
    from: readable(grant.resource ?? grant.principal ?? 'policy'),
    to: readable(first) + rest,
    label: `${grant.level}: ${grant.services.join(', ')}`,
    added,
  };
}

/** Solid and marked `+` is new, dotted and marked `−` is gone: the picture reads without colour. */
function chart(edges: readonly Edge[]): string {
  const nodes = new Map<string, string>();
  const node = (name: string) => {
    const known = nodes.get(name);
    const id = known ?? `n${nodes.size}`;
    nodes.set(name, id);
    return id;
  };
  const lines = edges.map(({ from, to, label, added }) => {
    const text = `"${added ? '+' : '−'} ${mermaid(clip(label, 80))}"`;
    return `  ${node(from)} ${added ? '-->' : '-.->'}|${text}| ${node(to)}`;
  });
  const styles = edges.flatMap(({ added }, index) => (added ? [`  linkStyle ${index} stroke:#d1242f`] : []));
  const names = [...nodes].map(([name, id]) => `  ${id}["${mermaid(clip(name, 80))}"]`);
  return ['flowchart LR', ...names, ...lines, ...styles].join('\n');
}
