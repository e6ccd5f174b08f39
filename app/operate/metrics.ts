/** Counters and histograms, written as Prometheus reads them: https://prometheus.io/docs/instrumenting/exposition_formats. */

type Labels = Record<string, string>;

interface Metric {
  help: string;
  type: 'counter' | 'gauge' | 'histogram';
  values: Map<string, number>;
}

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const;

export interface Metrics {
  count(name: string, labels?: Labels, by?: number): void;
  set(name: string, labels: Labels, value: number): void;
  observe(name: string, labels: Labels, seconds: number): void;
  text(): string;
}

/** Every metric that the App knows; an unknown name is a bug and throws. */
const known: Record<string, { help: string; type: Metric['type'] }> = {
  lambdelta_webhooks_total: { type: 'counter', help: 'Webhooks answered, by outcome and event.' },
  lambdelta_webhook_seconds: { type: 'histogram', help: 'Time from a webhook’s arrival to its answer.' },
  lambdelta_jobs_total: { type: 'counter', help: 'Jobs run, by kind and outcome.' },
  lambdelta_job_seconds: { type: 'histogram', help: 'Time that a job ran, by kind.' },
  lambdelta_evaluations_total: { type: 'counter', help: 'Evaluations published, by verdict.' },
  lambdelta_github_requests_total: { type: 'counter', help: 'Calls of GitHub’s API, by status.' },
  lambdelta_github_rate_limit_remaining: { type: 'gauge', help: 'Calls left in the hour, as GitHub last said.' },
  lambdelta_queue_jobs: { type: 'gauge', help: 'Jobs in the queue, by queue and state.' },
  lambdelta_redeliveries_total: { type: 'counter', help: 'Failed deliveries that GitHub was asked to send again.' },
  lambdelta_resident_bytes: { type: 'gauge', help: 'Resident memory of this process.' },
};

export function createMetrics(): Metrics {
  const metrics = new Map<string, Metric>();
  const of = (name: string): Metric => {
    const there = metrics.get(name);
    if (there) return there;
    const about = known[name];
    if (!about) throw new Error(`no metric is called ${name}`);
    const metric = { ...about, values: new Map<string, number>() };
    metrics.set(name, metric);
    return metric;
  };
  const add = (metric: Metric, key: string, by: number) => metric.values.set(key, (metric.values.get(key) ?? 0) + by);
  return {
    count: (name, labels = {}, by = 1) => add(of(name), series(name, labels), by),
    set: (name, labels, value) => {
      of(name).values.set(series(name, labels), value);
    },
    observe: (name, labels, seconds) => {
      const metric = of(name);
      for (const bound of buckets)
        add(metric, series(`${name}_bucket`, { ...labels, le: `${bound}` }), seconds <= bound ? 1 : 0);
      add(metric, series(`${name}_bucket`, { ...labels, le: '+Inf' }), 1);
      add(metric, series(`${name}_sum`, labels), seconds);
      add(metric, series(`${name}_count`, labels), 1);
    },
    text: () => [...metrics].map(([name, metric]) => write(name, metric)).join(''),
  };
}

function series(name: string, labels: Labels): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${escaped(value)}"`);
  return pairs.length > 0 ? `${name}{${pairs.join(',')}}` : name;
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

function write(name: string, metric: Metric): string {
  const lines = [...metric.values].map(([key, value]) => `${key} ${value}\n`);
  return `# HELP ${name} ${metric.help}\n# TYPE ${name} ${metric.type}\n${lines.join('')}`;
}
