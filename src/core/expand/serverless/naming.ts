/** Takes names as an author wrote them, gives the logical ids and physical names that the Serverless Framework derives. */

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** For functions, authorizers, layers: dashes and underscores are spelled out. */
export function resourceName(name: string): string {
  return upperFirst(name.replaceAll('-', 'Dash').replaceAll('_', 'Underscore'));
}

export function alphanumeric(name: string): string {
  return upperFirst(name.replaceAll(/[^0-9A-Za-z]/g, ''));
}

/** `orders/{id}` becomes `OrdersIdVar`. */
export function pathName(path: string): string {
  return path.split('/').map(pathPartName).join('');
}

function pathPartName(part: string): string {
  const text = part.toLowerCase().replaceAll('-', 'Dash');
  const open = text.indexOf('{');
  const close = text.lastIndexOf('}');
  const named =
    open !== -1 && close > open
      ? `${text.slice(0, open)}${text.slice(open + 1, close)}Var${text.slice(close + 1)}`
      : text;
  return upperFirst(named.replaceAll(/[^0-9A-Za-z]/g, ''));
}

function words(text: string): string[] {
  return text.match(/[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+/g) ?? [];
}

/** `application/json` becomes `ApplicationJson`. */
export function startCase(text: string): string {
  return words(text).map(upperFirst).join('');
}

export function camelCase(text: string): string {
  const [first = '', ...rest] = words(text).map((word) => word.toLowerCase());
  return first + rest.map(upperFirst).join('');
}

export function functionId(name: string): string {
  return `${resourceName(name)}LambdaFunction`;
}

export function logGroupId(name: string): string {
  return `${resourceName(name)}LogGroup`;
}

export function permissionId(name: string, what: string): string {
  return `${resourceName(name)}LambdaPermission${what}`;
}

export function methodName(method: string): string {
  return upperFirst(method.toLowerCase());
}

/** Route keys of a WebSocket API hold characters that logical ids may not. */
export function websocketRouteName(route: string): string {
  return route
    .replaceAll('$', 'S')
    .replaceAll('/', 'Slash')
    .replaceAll('-', 'Dash')
    .replaceAll('_', 'Underscore')
    .replaceAll('.', 'Period');
}
