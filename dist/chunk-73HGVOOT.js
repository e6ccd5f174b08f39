import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/edge/github/problem.ts
var restKinds = {
  401: "unauthorized",
  403: "forbidden",
  404: "missing",
  409: "invalid",
  410: "missing",
  413: "invalid",
  422: "invalid",
  451: "forbidden"
}, graphqlKinds = {
  RATE_LIMITED: "limited",
  FORBIDDEN: "forbidden",
  NOT_FOUND: "missing"
};
function problemOf(error, now) {
  let thrown = typeof error == "object" && error !== null ? error : {}, message = String(thrown.message ?? error).replaceAll(/\s+/g, " ").slice(0, 300), headers = thrown.response?.headers ?? {}, graphql = graphqlKinds[String(thrown.errors?.[0]?.type)];
  if (graphql) return { kind: graphql, message };
  if (typeof thrown.status != "number") return { kind: isTransport(thrown) ? "network" : "other", message };
  let { status } = thrown;
  return status === 429 || status === 403 && isLimit(message, headers) ? { kind: "limited", message, ...waitOf(headers, now) } : status >= 500 ? thrown.response ? { kind: "server", message, ...waitOf(headers, now) } : { kind: "network", message } : { kind: restKinds[status] ?? "other", message };
}
function isLimit(message, headers) {
  return headers["retry-after"] !== void 0 || String(headers["x-ratelimit-remaining"]) === "0" || /rate limit|abuse detection/i.test(message);
}
function waitOf(headers, now) {
  let after = Number(headers["retry-after"]);
  if (headers["retry-after"] !== void 0 && Number.isFinite(after)) return { wait: Math.max(0, after * 1e3) };
  let reset = Number(headers["x-ratelimit-reset"]);
  return String(headers["x-ratelimit-remaining"]) === "0" && Number.isFinite(reset) ? { wait: Math.max(0, reset * 1e3 - now) } : {};
}
function isTransport({ name, message }) {
  return name === "TimeoutError" || name === "AbortError" || name === "TypeError" && message === "fetch failed";
}

// src/edge/github/retry.ts
function withRetry(client, options) {
  let { attempts = 4, longestWait = 9e4, longestTotal = 24e4, timeout = 3e4 } = options, waited = 0, call = async (repeatable, send) => {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await send(AbortSignal.timeout(timeout));
      } catch (error) {
        let problem = problemOf(error, options.now()), again = problem.kind === "limited" || repeatable && (problem.kind === "server" || problem.kind === "network"), wait = problem.wait ?? defaultWait(problem, attempt);
        if (!again || attempt >= attempts || wait > longestWait || waited + wait > longestTotal) throw error;
        waited += wait, options.onWait?.(wait, problem), await options.sleep(wait);
      }
  };
  return {
    request: (route, parameters) => call(
      !route.startsWith("POST "),
      (signal) => client.request(route, { ...parameters, request: { signal } })
    ),
    graphql: (query, variables) => call(!/^\s*mutation\b/.test(query), (signal) => client.graphql(query, { ...variables, request: { signal } }))
  };
}
function defaultWait(problem, attempt) {
  return problem.kind === "limited" ? 6e4 : 500 * 2 ** (attempt - 1);
}

// src/edge/github/pages.ts
async function allPages(client, route, parameters, limit) {
  let rows2 = [];
  for (let page = 1; rows2.length < limit; page += 1) {
    let { data } = await client.request(route, { ...parameters, per_page: 100, page });
    if (rows2.push(...data), data.length < 100) break;
  }
  return rows2.slice(0, limit);
}

// src/edge/github/approvals.ts
var mostReviews = 1e3, deciding = ["APPROVED", "CHANGES_REQUESTED", "DISMISSED"];
async function readApprovals(client, name, { number, headSha, author, teams }) {
  let rows2 = await allPages(client, "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", { ...name, pull_number: number }, mostReviews), last = /* @__PURE__ */ new Map();
  for (let row of rows2) row.user && deciding.includes(row.state) && last.set(row.user.login.toLowerCase(), row);
  last.delete(author.toLowerCase());
  let approvals = [];
  for (let { user, state, commit_id } of last.values())
    if (!(!user || user.type === "Bot" || state !== "APPROVED" || commit_id !== headSha) && await mayWrite(client, name, user.login)) {
      approvals.push(user.login);
      for (let team of teams)
        !approvals.includes(team) && await isMember(client, team, user.login) && approvals.push(team);
    }
  return approvals;
}
async function mayWrite(client, name, username) {
  let permission = await known(client, "GET /repos/{owner}/{repo}/collaborators/{username}/permission", { ...name, username });
  return permission?.permission === "admin" || permission?.permission === "write";
}
async function isMember(client, team, username) {
  let [org, team_slug] = team.split("/");
  return (await known(client, "GET /orgs/{org}/teams/{team_slug}/memberships/{username}", { org, team_slug, username }))?.state === "active";
}
async function known(client, route, parameters) {
  try {
    return (await client.request(route, parameters)).data;
  } catch (error) {
    let { kind } = problemOf(error, 0);
    if (kind === "missing" || kind === "forbidden") return;
    throw error;
  }
}

// src/edge/github/blobs.ts
var largestFile = 12e6, largestInBatch = 4e5, bytesOfBatch = 2e6, filesOfBatch = 80, parallel = 4;
async function readBlobs(client, name, files) {
  let texts = /* @__PURE__ */ new Map(), small = [], alone = [];
  for (let file of new Map([...files].map((one) => [one.sha, one])).values())
    file.size > largestFile ? texts.set(file.sha, { unread: tooLarge(file.size) }) : (file.size > largestInBatch ? alone : small).push(file);
  let jobs = batches(small).map((batch) => async () => {
    for (let file of await readBatch(client, name, batch, texts))
      texts.set(file.sha, await readOne(client, name, file));
  });
  return jobs.push(...alone.map((file) => async () => {
    texts.set(file.sha, await readOne(client, name, file));
  })), await inParallel(jobs, parallel), texts;
}
function tooLarge(size) {
  return `the file has ${Math.round(size / 1e6)} MB, more than the ${largestFile / 1e6} MB that are read`;
}
function batches(files) {
  let all = [], bytes = Number.POSITIVE_INFINITY;
  for (let file of files) {
    let last = all.at(-1);
    !last || bytes + file.size > bytesOfBatch || last.length >= filesOfBatch ? (all.push([file]), bytes = file.size) : (last.push(file), bytes += file.size);
  }
  return all;
}
function blobsQuery(count) {
  let names = Array.from({ length: count }, (_, index) => index), variables = names.map((index) => `$o${index}: GitObjectID!`).join(", "), fields = names.map(
    (index) => `f${index}: object(oid: $o${index}) { ... on Blob { text isBinary isTruncated } }`
  );
  return `query Blobs($owner: String!, $repo: String!, ${variables}) { repository(owner: $owner, name: $repo) { ${fields.join(" ")} } }`;
}
async function readBatch(client, name, batch, texts) {
  let variables = Object.fromEntries(batch.map((file, index) => [`o${index}`, file.sha])), answer;
  try {
    answer = (await client.graphql(blobsQuery(batch.length), { ...name, ...variables })).repository;
  } catch (error) {
    if (problemOf(error, 0).kind === "limited") throw error;
    return batch;
  }
  return batch.filter((file, index) => {
    let blob = answer?.[`f${index}`];
    if (blob?.isBinary === !0) texts.set(file.sha, { unread: "the file is binary" });
    else if (typeof blob?.text == "string" && blob.isTruncated === !1) texts.set(file.sha, { text: blob.text });
    else return !0;
    return !1;
  });
}
async function readOne(client, name, file) {
  let parameters = { ...name, file_sha: file.sha }, { data } = await client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", parameters), bytes = Buffer.from(String(data.content), data.encoding === "utf-8" ? "utf8" : "base64");
  return bytes.subarray(0, 8e3).includes(0) ? { unread: "the file is binary" } : { text: bytes.toString("utf8") };
}
async function inParallel(jobs, width) {
  let waiting = jobs.values(), worker = async () => {
    for (let job of waiting) await job();
  };
  await Promise.all(Array.from({ length: Math.min(width, jobs.length) }, worker));
}

// node_modules/universal-user-agent/index.js
function getUserAgent() {
  return typeof navigator == "object" && "userAgent" in navigator ? navigator.userAgent : typeof process == "object" && process.version !== void 0 ? `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})` : "<environment undetectable>";
}

// node_modules/@octokit/endpoint/dist-bundle/index.js
var VERSION = "0.0.0-development", userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`, DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};
function lowercaseKeys(object) {
  return object ? Object.keys(object).reduce((newObj, key) => (newObj[key.toLowerCase()] = object[key], newObj), {}) : {};
}
function isPlainObject(value) {
  if (typeof value != "object" || value === null || Object.prototype.toString.call(value) !== "[object Object]") return !1;
  let proto = Object.getPrototypeOf(value);
  if (proto === null) return !0;
  let Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor == "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
  let result = Object.assign({}, defaults);
  return Object.keys(options).forEach((key) => {
    isPlainObject(options[key]) ? key in defaults ? result[key] = mergeDeep(defaults[key], options[key]) : Object.assign(result, { [key]: options[key] }) : Object.assign(result, { [key]: options[key] });
  }), result;
}
function removeUndefinedProperties(obj) {
  for (let key in obj)
    obj[key] === void 0 && delete obj[key];
  return obj;
}
function merge(defaults, route, options) {
  if (typeof route == "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else
    options = Object.assign({}, route);
  options.headers = lowercaseKeys(options.headers), removeUndefinedProperties(options), removeUndefinedProperties(options.headers);
  let mergedOptions = mergeDeep(defaults || {}, options);
  return options.url === "/graphql" && (defaults && defaults.mediaType.previews?.length && (mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
    (preview) => !mergedOptions.mediaType.previews.includes(preview)
  ).concat(mergedOptions.mediaType.previews)), mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""))), mergedOptions;
}
function addQueryParameters(url, parameters) {
  let separator = /\?/.test(url) ? "&" : "?", names = Object.keys(parameters);
  return names.length === 0 ? url : url + separator + names.map((name) => name === "q" ? "q=" + parameters.q.split("+").map(encodeURIComponent).join("+") : `${name}=${encodeURIComponent(parameters[name])}`).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  let matches = url.match(urlVariableRegex);
  return matches ? matches.map(removeNonChars).reduce((a, b) => a.concat(b), []) : [];
}
function omit(object, keysToOmit) {
  let result = { __proto__: null };
  for (let key of Object.keys(object))
    keysToOmit.indexOf(key) === -1 && (result[key] = object[key]);
  return result;
}
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    return /%[0-9A-Fa-f]/.test(part) || (part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]")), part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  return value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value), key ? encodeUnreserved(key) + "=" + value : value;
}
function isDefined(value) {
  return value != null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "")
    if (typeof value == "string" || typeof value == "number" || typeof value == "bigint" || typeof value == "boolean")
      value = value.toString(), modifier && modifier !== "*" && (value = value.substring(0, parseInt(modifier, 10))), result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    else if (modifier === "*")
      Array.isArray(value) ? value.filter(isDefined).forEach(function(value2) {
        result.push(
          encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
        );
      }) : Object.keys(value).forEach(function(k) {
        isDefined(value[k]) && result.push(encodeValue(operator, value[k], k));
      });
    else {
      let tmp = [];
      Array.isArray(value) ? value.filter(isDefined).forEach(function(value2) {
        tmp.push(encodeValue(operator, value2));
      }) : Object.keys(value).forEach(function(k) {
        isDefined(value[k]) && (tmp.push(encodeUnreserved(k)), tmp.push(encodeValue(operator, value[k].toString())));
      }), isKeyOperator(operator) ? result.push(encodeUnreserved(key) + "=" + tmp.join(",")) : tmp.length !== 0 && result.push(tmp.join(","));
    }
  else
    operator === ";" ? isDefined(value) && result.push(encodeUnreserved(key)) : value === "" && (operator === "&" || operator === "?") ? result.push(encodeUnreserved(key) + "=") : value === "" && result.push("");
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  return template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "", values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1 && (operator = expression.charAt(0), expression = expression.substr(1)), expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        }), operator && operator !== "+") {
          var separator = ",";
          return operator === "?" ? separator = "&" : operator !== "#" && (separator = operator), (values.length !== 0 ? operator : "") + values.join(separator);
        } else
          return values.join(",");
      } else
        return encodeReserved(literal);
    }
  ), template === "/" ? template : template.replace(/\/$/, "");
}
function parse(options) {
  let method = options.method.toUpperCase(), url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}"), headers = Object.assign({}, options.headers), body, parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]), urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters), /^http/.test(url) || (url = options.baseUrl + url);
  let omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"), remainingParameters = omit(parameters, omittedParameters);
  if (!/application\/octet-stream/i.test(headers.accept) && (options.mediaType.format && (headers.accept = headers.accept.split(/,/).map(
    (format) => format.replace(
      /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
      `application/vnd$1$2.${options.mediaType.format}`
    )
  ).join(",")), url.endsWith("/graphql") && options.mediaType.previews?.length)) {
    let previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
    headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
      let format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
      return `application/vnd.github.${preview}-preview${format}`;
    }).join(",");
  }
  return ["GET", "HEAD"].includes(method) ? url = addQueryParameters(url, remainingParameters) : "data" in remainingParameters ? body = remainingParameters.data : Object.keys(remainingParameters).length && (body = remainingParameters), !headers["content-type"] && typeof body < "u" && (headers["content-type"] = "application/json; charset=utf-8"), ["PATCH", "PUT"].includes(method) && typeof body > "u" && (body = ""), Object.assign(
    { method, url, headers },
    typeof body < "u" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  let DEFAULTS2 = merge(oldDefaults, newDefaults), endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}
var endpoint = withDefaults(null, DEFAULTS);

// node_modules/content-type/dist/index.js
var CHAR_MAP = new Uint8Array(256);
CHAR_MAP[9] |= 2;
CHAR_MAP[32] |= 2;
CHAR_MAP[59] |= 4;
CHAR_MAP[44] |= 8;
for (let code = 128; code <= 255; code++)
  CHAR_MAP[code] |= 1;
for (let char of "!#$%&'*+-.^_`|~")
  CHAR_MAP[char.charCodeAt(0)] |= 16;
for (let code = 48; code <= 57; code++)
  CHAR_MAP[code] |= 16;
for (let code = 65; code <= 90; code++)
  CHAR_MAP[code] |= 17;
for (let code = 97; code <= 122; code++)
  CHAR_MAP[code] |= 16;
var NullObject = /* @__PURE__ */ (() => {
  let C = function() {
  };
  return C.prototype = /* @__PURE__ */ Object.create(null), C;
})();
function parse2(header, options) {
  let stopFlags = 4 | (options?.comma === !0 ? 8 : 0), len = header.length, valueStart = options?.start ?? 0;
  for (; (CHAR_MAP[header.charCodeAt(valueStart)] & 2) !== 0; )
    valueStart++;
  let index = valueStart, typeFlags = 0, whitespace = -1, stop = options?.parameters === !1 ? 8 : 0;
  for (; index < len; ) {
    let code = header.charCodeAt(index), flags = CHAR_MAP[code];
    if ((flags & stopFlags) !== 0) {
      stop |= flags & 8;
      break;
    }
    (flags & 2) !== 0 ? whitespace === -1 && (whitespace = index) : whitespace = -1, typeFlags |= code & 65280 | flags, index++;
  }
  let valueEnd = whitespace === -1 ? index : whitespace, value = header.slice(valueStart, valueEnd), type = (typeFlags & 65281) === 0 ? value : value.toLowerCase();
  return index === len || stop !== 0 ? { type, index, parameters: new NullObject() } : parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
  let parameters = new NullObject();
  parameter: for (; index < len; ) {
    for (index++; (CHAR_MAP[header.charCodeAt(index)] & 2) !== 0; )
      index++;
    let keyStart = index, keyFlags = 0, keyWhitespace = -1;
    for (; index < len; ) {
      let code = header.charCodeAt(index), flags = CHAR_MAP[code];
      if ((flags & stopFlags) !== 0) {
        if ((flags & 8) !== 0)
          break parameter;
        continue parameter;
      }
      if (code === 61) {
        let keyEnd = keyWhitespace === -1 ? index : keyWhitespace, value = header.slice(keyStart, keyEnd), key = (keyFlags & 65281) === 0 ? value : value.toLowerCase();
        for (index++; (CHAR_MAP[header.charCodeAt(index)] & 2) !== 0; )
          index++;
        if (index < len && header.charCodeAt(index) === 34) {
          let quotedStart = ++index, escaped = !1;
          for (; index < len; ) {
            let code2 = header.charCodeAt(index);
            if (code2 === 34) {
              parameters[key] === void 0 && (parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index)), index++;
              let stop2 = 0;
              for (; index < len; ) {
                let code3 = header.charCodeAt(index), flags2 = CHAR_MAP[code3];
                if ((flags2 & stopFlags) !== 0) {
                  stop2 = flags2 & 8;
                  break;
                }
                index++;
              }
              if (stop2 !== 0)
                break parameter;
              continue parameter;
            }
            if (code2 === 92 && index + 1 < len) {
              escaped = !0, index += 2;
              continue;
            }
            index++;
          }
          continue parameter;
        }
        let valueStart = index, stop = 0, valueWhitespace = -1;
        for (; index < len; ) {
          let code2 = header.charCodeAt(index), flags2 = CHAR_MAP[code2];
          if ((flags2 & stopFlags) !== 0) {
            stop = flags2 & 8;
            break;
          }
          (flags2 & 2) !== 0 ? valueWhitespace === -1 && (valueWhitespace = index) : valueWhitespace = -1, index++;
        }
        if (parameters[key] === void 0) {
          let valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
          parameters[key] = header.slice(valueStart, valueEnd);
        }
        if (stop !== 0)
          break parameter;
        continue parameter;
      }
      (flags & 2) !== 0 ? keyWhitespace === -1 && (keyWhitespace = index) : keyWhitespace = -1, keyFlags |= code & 65280 | flags, index++;
    }
  }
  return { type, index, parameters };
}
function unescapeQuotedPairs(str, start, end) {
  let result = "";
  for (let index = start; index < end; index++)
    str.charCodeAt(index) === 92 && (result += str.slice(start, index), start = ++index);
  return result + str.slice(start, end);
}

// node_modules/json-with-bigint/json-with-bigint.js
var intRegex = /^-?\d+$/, noiseValue = /^-?\d+n+$/, originalStringify = JSON.stringify, originalParse = JSON.parse, customFormat = /^-?\d+n$/, bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g, noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g, isUnstringifiable = (val) => val === void 0 || typeof val == "function" || typeof val == "symbol", isRawJSON = (val) => val !== null && typeof val == "object" && val.constructor && val.constructor.name === "RawJSON", stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";
  typeof spaceParam == "number" ? space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam)))) : typeof spaceParam == "string" && (space = spaceParam.slice(0, 10));
  let isFunctionReplacer = typeof replacer == "function", propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null, prepareVal = (parent, key, val) => (val !== null && typeof val == "object" && typeof val.toJSON == "function" && (val = val.toJSON(key)), typeof val == "string" && noiseValue.test(val) ? val + "n" : typeof val == "bigint" ? "rawJSON" in JSON ? JSON.rawJSON(val.toString()) : val.toString() + "n" : (isFunctionReplacer && (val = replacer.call(parent, key, val)), val !== null && typeof val == "object" && (val instanceof Number || val instanceof String || val instanceof Boolean) && (val = val.valueOf()), val)), rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
  if (isUnstringifiable(rootProcessed))
    return;
  let isRootPrimitive = rootProcessed === null || typeof rootProcessed != "object", isRootNativeRawJSON = isRawJSON(rootProcessed);
  if (isRootPrimitive || isRootNativeRawJSON)
    return originalStringify(rootProcessed);
  let chunks = [], level = 0, stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: !0
    }
  ], visited = new WeakSet([rootProcessed]);
  for (; stack.length > 0; ) {
    let node = stack[stack.length - 1];
    node.index === 0 && (chunks.push(node.isArray ? "[" : "{"), level++);
    let isDone = !1;
    if (node.isArray)
      if (node.index < node.val.length) {
        node.first || chunks.push(","), space && chunks.push(`
` + space.repeat(level));
        let childRaw = node.val[node.index], childVal = prepareVal(node.val, String(node.index), childRaw);
        if (isUnstringifiable(childVal))
          chunks.push("null"), node.first = !1, node.index++;
        else {
          let isComplexObject = childVal !== null && typeof childVal == "object", isNativeRaw = isRawJSON(childVal);
          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal))
              throw new TypeError("Converting circular structure to JSON");
            visited.add(childVal), stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: !0
            }), node.first = !1, node.index++;
          } else
            chunks.push(originalStringify(childVal)), node.first = !1, node.index++;
        }
      } else
        isDone = !0;
    else {
      for (; node.index < node.keys.length; ) {
        let k = node.keys[node.index++];
        if (propertyList && !propertyList.has(k)) continue;
        let childRaw = node.val[k], childVal = prepareVal(node.val, k, childRaw);
        if (isUnstringifiable(childVal)) continue;
        node.first || chunks.push(","), space ? chunks.push(`
` + space.repeat(level) + originalStringify(k) + ": ") : chunks.push(originalStringify(k) + ":");
        let isComplexObject = childVal !== null && typeof childVal == "object", isNativeRaw = isRawJSON(childVal);
        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal))
            throw new TypeError("Converting circular structure to JSON");
          visited.add(childVal), stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: !0
          }), node.first = !1;
          break;
        } else
          chunks.push(originalStringify(childVal)), node.first = !1;
      }
      node.index >= node.keys.length && stack[stack.length - 1] === node && (isDone = !0);
    }
    isDone && (level--, !node.first && space && chunks.push(`
` + space.repeat(level)), chunks.push(node.isArray ? "]" : "}"), visited.delete(node.val), stack.pop());
  }
  return chunks.join("");
}, JSONStringify = (value, replacer, space) => {
  try {
    return "rawJSON" in JSON ? originalStringify(
      value,
      (key, val) => typeof val == "bigint" ? JSON.rawJSON(val.toString()) : typeof replacer == "function" ? replacer(key, val) : (Array.isArray(replacer) && replacer.includes(key), val),
      space
    ) : value ? originalStringify(
      value,
      (key, val) => typeof val == "string" && noiseValue.test(val) || typeof val == "bigint" ? val.toString() + "n" : typeof replacer == "function" ? replacer(key, val) : (Array.isArray(replacer) && replacer.includes(key), val),
      space
    ).replace(
      bigIntsStringify,
      "$1$2$3"
    ).replace(noiseStringify, "$1$2$3") : originalStringify(value, replacer, space);
  } catch (error) {
    if (error instanceof RangeError) {
      let convertedJSON = stringifyIteratively(value, replacer, space);
      return convertedJSON === void 0 ? void 0 : "rawJSON" in JSON ? convertedJSON : convertedJSON.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
    }
    throw error;
  }
}, featureCache = /* @__PURE__ */ new Map(), isContextSourceSupported = () => {
  let parseFingerprint = JSON.parse.toString();
  if (featureCache.has(parseFingerprint))
    return featureCache.get(parseFingerprint);
  try {
    let result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1"
    );
    return featureCache.set(parseFingerprint, result), result;
  } catch {
    return featureCache.set(parseFingerprint, !1), !1;
  }
}, convertMarkedBigIntsReviver = (key, value, context, userReviver) => typeof value == "string" && customFormat.test(value) ? BigInt(value.slice(0, -1)) : typeof value == "string" && noiseValue.test(value) ? value.slice(0, -1) : typeof userReviver == "function" ? userReviver(key, value, context) : value, JSONParseV2 = (text, reviver) => JSON.parse(text, (key, value, context) => {
  let isNumber = typeof value == "number", isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER, isBigNumber = isNumber && isOutOfBounds, isInt = context && intRegex.test(context.source);
  return isBigNumber && isInt ? BigInt(context.source) : typeof reviver == "function" ? reviver(key, value, context) : value;
}), MAX_INT = Number.MAX_SAFE_INTEGER.toString(), MAX_DIGITS = MAX_INT.length, stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g, noiseValueWithQuotes = /^"-?\d+n+"$/, applyReviverIteratively = (parsed, userReviver) => {
  let rootHolder = { "": parsed }, stack = [{ parent: rootHolder, key: "", visited: !1 }];
  for (; stack.length > 0; ) {
    let node = stack[stack.length - 1];
    if (node.visited) {
      let { parent, key } = node, value = parent[key];
      typeof value == "string" && (customFormat.test(value) ? value = BigInt(value.slice(0, -1)) : noiseValue.test(value) && (value = value.slice(0, -1))), typeof userReviver == "function" && (value = userReviver.call(parent, key, value)), value === void 0 ? delete parent[key] : parent[key] = value, stack.pop();
    } else {
      node.visited = !0;
      let value = node.parent[node.key];
      if (value !== null && typeof value == "object") {
        let keys = Object.keys(value);
        for (let i = keys.length - 1; i >= 0; i--)
          stack.push({ parent: value, key: keys[i], visited: !1 });
      }
    }
  }
  return rootHolder[""];
}, serializeBigInts = (text) => text.replace(
  stringsOrLargeNumbers,
  (match, digits, fractional, exponential) => {
    let isString = match[0] === '"';
    if (isString && noiseValueWithQuotes.test(match)) return match.substring(0, match.length - 1) + 'n"';
    let hasFractionalOrExponential = fractional || exponential, isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
    return isString || hasFractionalOrExponential || isLessThanMaxSafeInt ? match : '"' + match + 'n"';
  }
), JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);
  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver);
    let serializedData = serializeBigInts(text);
    return originalParse(
      serializedData,
      (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver)
    );
  } catch (error) {
    if (error instanceof RangeError) {
      let serializedData = serializeBigInts(text), parsed = originalParse(serializedData);
      return applyReviverIteratively(parsed, reviver);
    }
    throw error;
  }
};

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause }), this.name = "HttpError", this.status = Number.parseInt(statusCode), Number.isNaN(this.status) && (this.status = 0);
    "response" in options && (this.response = options.response);
    let requestCopy = Object.assign({}, options.request);
    options.request.headers.authorization && (requestCopy.headers = Object.assign({}, options.request.headers, {
      authorization: options.request.headers.authorization.replace(
        /(?<! ) .*$/,
        " [REDACTED]"
      )
    })), requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]"), this.request = requestCopy;
  }
};

// node_modules/@octokit/request/dist-bundle/index.js
var VERSION2 = "10.0.16", defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${VERSION2} ${getUserAgent()}`
  }
};
function isPlainObject2(value) {
  if (typeof value != "object" || value === null || Object.prototype.toString.call(value) !== "[object Object]") return !1;
  let proto = Object.getPrototypeOf(value);
  if (proto === null) return !0;
  let Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor == "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
  let fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch)
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  let log = requestOptions.request?.log || console, parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== !1, body = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body, requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  ), fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError")
        throw error.status = 500, error;
      message = error.message, error.name === "TypeError" && "cause" in error && (error.cause instanceof Error ? message = error.cause.message : typeof error.cause == "string" && (message = error.cause));
    }
    let requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    throw requestError.cause = error, requestError;
  }
  let status = fetchResponse.status, url = fetchResponse.url, responseHeaders = {};
  for (let [key, value] of fetchResponse.headers)
    responseHeaders[key] = value;
  let octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    let matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/), deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205)
    return octokitResponse;
  if (requestOptions.method === "HEAD") {
    if (status < 400)
      return octokitResponse;
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304)
    throw octokitResponse.data = await getResponseData(fetchResponse), new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  if (status >= 400)
    throw octokitResponse.data = await getResponseData(fetchResponse), new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  return octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body, octokitResponse;
}
async function getResponseData(response) {
  let contentType = response.headers.get("content-type");
  if (!contentType)
    return response.text().catch(noop);
  let mimetype = parse2(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      return text = await response.text(), JSONParse(text);
    } catch {
      return text;
    }
  } else return mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream" ? response.text().catch(noop) : response.arrayBuffer().catch(
    /* v8 ignore next -- @preserve */
    () => new ArrayBuffer(0)
  );
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data == "string")
    return data;
  if (data instanceof ArrayBuffer)
    return "Unknown error";
  if (typeof data == "object" && data !== null && "message" in data) {
    let objectData = data, suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  let endpoint2 = oldEndpoint.defaults(newDefaults);
  return Object.assign(function(route, parameters) {
    let endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook)
      return fetchWrapper(endpoint2.parse(endpointOptions));
    let request2 = (route2, parameters2) => fetchWrapper(
      endpoint2.parse(endpoint2.merge(route2, parameters2))
    );
    return Object.assign(request2, {
      endpoint: endpoint2,
      defaults: withDefaults2.bind(null, endpoint2)
    }), endpointOptions.request.hook(request2, endpointOptions);
  }, {
    endpoint: endpoint2,
    defaults: withDefaults2.bind(null, endpoint2)
  });
}
var request = withDefaults2(endpoint, defaults_default);

// src/edge/github/comments.ts
async function createComment(client, name, number, body) {
  let parameters = { ...name, issue_number: number, body }, { data } = await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", parameters);
  return String(data.id);
}
async function editComment(client, name, id, body) {
  await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...name, comment_id: id, body });
}
async function deleteComment(client, name, id) {
  try {
    await client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...name, comment_id: id });
  } catch (error) {
    if (problemOf(error, 0).kind !== "missing") throw error;
  }
}
async function editLineComment(client, name, id, body) {
  await client.request("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", { ...name, comment_id: id, body });
}
async function createReview(client, name, number, review) {
  await client.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
    ...name,
    pull_number: number,
    commit_id: review.sha,
    event: "COMMENT",
    ...review.body === void 0 ? {} : { body: review.body },
    comments: review.comments.map(({ path, line, startLine, body }) => ({
      path,
      line,
      side: "RIGHT",
      body,
      ...startLine === void 0 ? {} : { start_line: startLine, start_side: "RIGHT" }
    }))
  });
}

// src/edge/github/hunks.ts
function diffLines(files) {
  let lines = /* @__PURE__ */ new Map();
  for (let file of files)
    file.status !== "removed" && typeof file.patch == "string" && lines.set(file.filename, parsePatch(file.patch));
  return lines;
}
function parsePatch(patch) {
  let all = [], added = [], [from, to] = [0, 0];
  for (let text of patch.split(`
`)) {
    let header = /^@@ -(\d{1,9})(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/.exec(text);
    if (header) {
      [from, to] = [Number(header[1]), Number(header[2])], all.push({ start: to, end: to - 1, removed: [] });
      continue;
    }
    let hunk = all.at(-1), kind = text[0];
    !hunk || kind !== "+" && kind !== " " && kind !== "-" || (kind === "-" && hunk.removed.push({ line: from, at: to }), kind === "+" && added.push(to), kind !== "+" && (from += 1), kind !== "-" && (hunk.end = to, to += 1));
  }
  let hunks = all.filter((hunk) => hunk.end >= hunk.start);
  return {
    hunks: hunks.map(({ start, end }) => ({ start, end })),
    added,
    // At the foot of a hunk nothing follows, so the line before stands for it.
    removed: hunks.flatMap(({ removed, end }) => removed.map(({ line, at }) => ({ line, at: Math.min(at, end) })))
  };
}

// src/edge/github/compare.ts
async function compareCommits(client, name, base, head) {
  let data = await compare(client, { ...name, basehead: `${base}...${head}`, per_page: 1 }), files = data.files;
  return {
    base: data.base_commit.sha,
    mergeBase: data.merge_base_commit.sha,
    head,
    ...files && files.length < filesOfComparison ? { lines: diffLines(files) } : {}
  };
}
async function compare(client, parameters) {
  let route = "GET /repos/{owner}/{repo}/compare/{basehead}";
  try {
    return (await client.request(route, { ...parameters, page: 1 })).data;
  } catch (error) {
    let { kind } = problemOf(error, 0);
    if (kind !== "server" && kind !== "invalid" && kind !== "other") throw error;
    let { data } = await client.request(route, { ...parameters, page: 2 });
    return { ...data, files: void 0 };
  }
}
var filesOfComparison = 300, filesOfPullRequest = 3e3;
async function pullRequestLines(client, name, number) {
  let parameters = { ...name, pull_number: number };
  return diffLines(await allPages(client, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", parameters, filesOfPullRequest));
}

// src/edge/github/contents.ts
async function readContents(client, name, path, ref) {
  let encoded = path.split("/").map(encodeURIComponent).join("/"), parameters = { ...name, ...ref === void 0 ? {} : { ref } };
  try {
    let { data } = await client.request(`GET /repos/{owner}/{repo}/contents/${encoded}`, parameters);
    if (Array.isArray(data) || data.type !== "file") return;
    let blob = data.encoding === "base64" ? data : await readBlob(client, name, data.sha);
    return Buffer.from(String(blob.content), "base64").toString("utf8");
  } catch (error) {
    if (problemOf(error, 0).kind === "missing") return;
    throw error;
  }
}
async function readBlob(client, name, sha) {
  let { data } = await client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { ...name, file_sha: sha });
  return data;
}

// src/edge/github/pull-request-state.ts
var rows = {
  comments: "nodes { fullDatabaseId body viewerDidAuthor }",
  reviewThreads: "nodes { comments(first: 50) { nodes { fullDatabaseId body viewerDidAuthor } } }",
  reviews: "nodes { body viewerDidAuthor }"
}, connections = Object.keys(rows);
function stateQuery(wanted) {
  let variables = wanted.map((name) => `, $${name}: String`).join(""), fields = wanted.map(
    (name) => `${name}(first: 100, after: $${name}) { ${rows[name]} pageInfo { hasNextPage endCursor } }`
  );
  return `query State($owner: String!, $repo: String!, $number: Int!${variables}) {
    repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
      headRefOid baseRefName state isDraft author { login } labels(first: 100) { nodes { name } }
      ${fields.join(" ")} } } }`;
}
async function readPullRequestState(client, name, number) {
  let state, wanted = connections, cursors = {};
  for (let page = 0; page < 10 && wanted.length > 0; page += 1) {
    let pull = (await client.graphql(stateQuery(wanted), { ...name, number, ...cursors })).repository?.pullRequest;
    if (!pull) throw Object.assign(new Error(`there is no pull request ${number}`), { status: 404 });
    state ??= emptyState(pull), addRows(state, pull), wanted = wanted.filter((connection) => {
      let info = pull[connection]?.pageInfo;
      return info?.endCursor && (cursors[connection] = info.endCursor), info?.hasNextPage === !0;
    });
  }
  return state;
}
function emptyState(pull) {
  return {
    headSha: pull.headRefOid,
    baseRef: pull.baseRefName,
    open: pull.state === "OPEN",
    draft: pull.isDraft,
    author: pull.author?.login,
    labels: (pull.labels?.nodes ?? []).flatMap((label) => label ? [label.name] : []),
    comments: [],
    threads: [],
    reviews: []
  };
}
function addRows(state, pull) {
  for (let node of pull.comments?.nodes ?? []) node?.viewerDidAuthor && state.comments.push(own(node));
  for (let node of pull.reviews?.nodes ?? [])
    node?.viewerDidAuthor && node.body !== "" && state.reviews.push(node.body);
  for (let thread of pull.reviewThreads?.nodes ?? []) {
    let [first, ...others] = (thread?.comments.nodes ?? []).filter((node) => node !== null);
    first?.viewerDidAuthor && state.threads.push({ ...own(first), answered: others.some((node) => !node.viewerDidAuthor) });
  }
}
function own(node) {
  return { id: String(node.fullDatabaseId), body: node.body };
}

// src/edge/github/tree.ts
var mostListings = 300;
async function changedTrees(client, name, base, head) {
  let list = (sha, recursive) => listTree(client, name, sha, recursive), [before, after] = await Promise.all([list(base, !0), base === head ? void 0 : list(head, !0)]), other = after ?? before;
  if (!before.truncated && !other.truncated) {
    let sides = [filesOf(before.entries), filesOf(other.entries)];
    return { ...whole(sides[0], sides[1]), complete: !0, listed: !0 };
  }
  return walk(list, base, head);
}
function whole(base, head) {
  let known2 = (files) => ({ files, find: async (path) => files.get(path) });
  return { base: known2(base), head: known2(head), changed: differing(base, head) };
}
async function walk(list, base, head) {
  let calls = 0, complete = !0, listings = /* @__PURE__ */ new Map(), open = (sha) => {
    let listing = listings.get(sha);
    return !listing && calls >= mostListings ? (complete = !1, Promise.resolve({ entries: [], truncated: !0 })) : (listing || (calls += 1, listing = list(sha, !1).then((given) => (complete &&= !given.truncated, given)), listings.set(sha, listing)), listing);
  }, before = /* @__PURE__ */ new Map(), after = /* @__PURE__ */ new Map(), descend = async (prefix, left, right) => {
    if (left === right) return;
    let sides = [left ? (await open(left)).entries : [], right ? (await open(right)).entries : []];
    keep(before, prefix, sides[0]), keep(after, prefix, sides[1]);
    let [from, to] = sides.map(directories);
    for (let directory of /* @__PURE__ */ new Set([...from.keys(), ...to.keys()]))
      await descend(`${prefix}${directory}/`, from.get(directory), to.get(directory));
  };
  await descend("", base, head);
  let finder = (root, files) => async (path) => files.get(path) ?? await seek(open, root, path, files);
  return {
    base: { files: before, find: finder(base, before) },
    head: { files: after, find: finder(head, after) },
    changed: differing(before, after),
    complete,
    listed: !1
  };
}
async function seek(open, root, path, files) {
  let sha = root, prefix = "";
  for (let part of path.split("/").slice(0, -1)) {
    if (sha = directories((await open(sha)).entries).get(part), sha === void 0) return;
    prefix += `${part}/`, keep(files, prefix, (await open(sha)).entries);
  }
  return files.get(path);
}
function keep(files, prefix, entries) {
  for (let [path, file] of filesOf(entries.map((entry) => ({ ...entry, path: prefix + entry.path }))))
    files.set(path, file);
}
function directories(entries) {
  return new Map(entries.filter((entry) => entry.type === "tree").map((entry) => [entry.path, entry.sha]));
}
function filesOf(entries) {
  let files = /* @__PURE__ */ new Map();
  for (let { type, path, sha, size = 0, mode } of entries)
    type === "blob" && files.set(path, { path, sha, size, mode });
  return files;
}
function differing(base, head) {
  let changed = /* @__PURE__ */ new Set();
  for (let [path, file] of base) {
    let other = head.get(path);
    (!other || other.sha !== file.sha || other.mode !== file.mode) && changed.add(path);
  }
  for (let path of head.keys()) base.has(path) || changed.add(path);
  return [...changed].sort();
}
async function listTree(client, name, sha, recursive) {
  let parameters = { ...name, tree_sha: sha, ...recursive ? { recursive: "1" } : {} };
  try {
    let { data } = await client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", parameters);
    return { entries: data.tree, truncated: data.truncated === !0 };
  } catch (error) {
    let { kind } = problemOf(error, 0);
    if (kind === "missing" && sha === emptyTree) return { entries: [], truncated: !1 };
    if (recursive && (kind === "invalid" || kind === "server")) return { entries: [], truncated: !0 };
    throw error;
  }
}
var emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

export {
  problemOf,
  readApprovals,
  readBlobs,
  getUserAgent,
  request,
  createComment,
  editComment,
  deleteComment,
  editLineComment,
  createReview,
  compareCommits,
  pullRequestLines,
  readContents,
  readPullRequestState,
  withRetry,
  changedTrees
};
