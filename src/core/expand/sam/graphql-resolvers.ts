/** Takes `Functions` and `Resolvers` of a GraphQL API, gives AppSync's functions and pipeline resolvers. */
import { asList, isMap, type Json, type JsonMap } from '../../model/tree.ts';
import { entriesOf, type GraphQl } from './graphql-parts.ts';
import { getAtt } from './intrinsics.ts';
import { defined, type Made, refuse, shown, type Transform, take } from './transform.ts';

/** What a pipeline resolver without code runs: nothing before its functions, the last result after them. */
const passThroughCode = [
  '',
  'export function request(ctx) {',
  '    return {};',
  '}',
  '',
  'export function response(ctx) {',
  '    return ctx.prev.result;',
  '}',
  '',
].join('\n');
const passThroughRuntime = { Name: 'APPSYNC_JS', RuntimeVersion: '1.0.0' };

/** Functions first: the pipelines of resolvers name them. The `none` data source is made only where one uses it. */
export function functionsAndResolvers(t: Transform, api: GraphQl): Made[] {
  const ids = new Map<string, Json>();
  const made: Made[] = [];
  const none = { used: false };
  for (const [name, one, cause] of entriesOf(api.sam.properties['Functions'])) {
    const id = one['Id'];
    if (id) {
      ids.set(name, id);
      continue;
    }
    const properties = defined({ ApiId: api.apiId, Name: one['Name'] || name });
    take(properties, one, ['MaxBatchSize', 'Description', ['Code', 'InlineCode'], ['CodeS3Location', 'CodeUri']]);
    if (Boolean(one['InlineCode']) === Boolean(one['CodeUri'])) {
      refuse(t, 'sam-missing-property', `the function \`${name}\` needs either InlineCode or CodeUri`, cause);
    }
    properties['DataSourceName'] = dataSourceName(t, api, name, one, cause, none) ?? null;
    properties['Runtime'] = runtimeOf(t, name, one, cause);
    if (isMap(one['Sync'])) properties['SyncConfig'] = one['Sync'];
    ids.set(name, getAtt(api.sam.id + name, 'FunctionId'));
    made.push(api.resource(name, 'AWS::AppSync::FunctionConfiguration', properties, cause));
  }
  made.push(...resolvers(t, api, ids));
  if (none.used) {
    const id = `${api.sam.id}NoneDataSource`;
    const properties = { ApiId: api.apiId, Name: id, Type: 'NONE' };
    made.push(api.resource('NoneDataSource', 'AWS::AppSync::DataSource', properties));
  }
  return made;
}

function dataSourceName(
  t: Transform,
  api: GraphQl,
  name: string,
  one: JsonMap,
  cause: Made['cause'],
  none: { used: boolean },
): Json | undefined {
  const source = one['DataSource'];
  if (typeof source !== 'string') {
    if (!source) refuse(t, 'sam-missing-property', `the function \`${name}\` needs DataSource`, cause);
    return source;
  }
  if (source.toLowerCase() === 'none') {
    none.used = true;
    return getAtt(`${api.sam.id}NoneDataSource`, 'Name');
  }
  const known = api.dataSources.get(source);
  if (known !== undefined) return known;
  const message = `there is no data source \`${source}\` under DataSources; define it, or refer to one by a function`;
  refuse(t, 'sam-unknown-reference', message, cause);
  return source;
}

function resolvers(t: Transform, api: GraphQl, ids: ReadonlyMap<string, Json>): Made[] {
  const byType = api.sam.properties['Resolvers'];
  return Object.keys(isMap(byType) ? byType : {}).flatMap((type) =>
    entriesOf(byType, type).map(([name, one, cause]) => {
      const properties = defined({ ApiId: api.apiId, FieldName: one['FieldName'] || name, TypeName: type });
      take(properties, one, [
        ['Code', 'InlineCode'],
        ['CodeS3Location', 'CodeUri'],
        ['CachingConfig', 'Caching'],
      ]);
      if (one['MaxBatchSize']) take(properties, one, ['MaxBatchSize']);
      if (one['InlineCode'] && one['CodeUri']) {
        refuse(t, 'sam-invalid-value', `the resolver \`${name}\` takes either InlineCode or CodeUri`, cause);
      }
      if (one['InlineCode'] || one['CodeUri']) properties['Runtime'] = runtimeOf(t, name, one, cause);
      else Object.assign(properties, { Code: passThroughCode, Runtime: passThroughRuntime });
      const pipeline = asList(one['Pipeline']);
      if (pipeline.length === 0) refuse(t, 'sam-missing-property', `the resolver \`${name}\` needs Pipeline`, cause);
      properties['Kind'] = 'PIPELINE';
      properties['PipelineConfig'] = { Functions: pipeline.map((step) => functionId(t, ids, name, step, cause)) };
      const resolver = api.resource(type + name, 'AWS::AppSync::Resolver', properties, cause);
      resolver.attributes['DependsOn'] = [`${api.sam.id}Schema`];
      return resolver;
    }),
  );
}

function functionId(
  t: Transform,
  ids: ReadonlyMap<string, Json>,
  resolver: string,
  step: Json,
  cause: Made['cause'],
): Json {
  const id = typeof step === 'string' ? ids.get(step) : undefined;
  if (id !== undefined) return id;
  const message = `the pipeline of \`${resolver}\` names \`${shown(step)}\`, which is not under Functions`;
  refuse(t, 'sam-unknown-reference', message, cause);
  return step;
}

function runtimeOf(t: Transform, name: string, one: JsonMap, cause: Made['cause']): Json {
  const runtime = one['Runtime'];
  if (isMap(runtime)) return take({}, runtime, ['Name', ['RuntimeVersion', 'Version']]);
  refuse(t, 'sam-missing-property', `\`${name}\` needs Runtime; add it`, cause);
  return {};
}
