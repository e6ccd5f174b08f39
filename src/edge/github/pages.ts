/** Takes a list route, gives its rows over all pages, at most `limit`. */
import type { GitHubClient } from './client.ts';

const pageSize = 100;

export async function allPages<T>(
  client: GitHubClient,
  route: string,
  parameters: Record<string, unknown>,
  limit: number,
): Promise<T[]> {
  const rows: T[] = [];
  for (let page = 1; rows.length < limit; page += 1) {
    const { data } = await client.request(route, { ...parameters, per_page: pageSize, page });
    rows.push(...(data as T[]));
    if ((data as T[]).length < pageSize) break;
  }
  return rows.slice(0, limit);
}
