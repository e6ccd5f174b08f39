import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  folderOf,
  isDataFile,
  referencesIn,
  unreadDiagnostic,
  withUnread
} from "./chunk-UT4VIESZ.js";
import {
  isCandidate
} from "./chunk-IQACSNEH.js";
import {
  diff,
  isServerlessCode,
  mayBeTemplate,
  rules,
  unknownManagedPolicies
} from "./chunk-A4JEFBHD.js";
import {
  defaultConfig,
  isExcluded,
  matchesAny,
  mergeConfig,
  readConfig
} from "./chunk-WWANPZKD.js";
import {
  changedTrees,
  compareCommits,
  createComment,
  createReview,
  deleteComment,
  editComment,
  editLineComment,
  problemOf,
  pullRequestLines,
  readBlobs,
  readContents,
  readPullRequestState
} from "./chunk-73HGVOOT.js";
import {
  fingerprintsOf,
  fixedBody,
  isFixed,
  renderMarkdown,
  renderReviewComments,
  summaryMarker
} from "./chunk-CZSJMMLN.js";
import "./chunk-5UQXCBHZ.js";
import "./chunk-ROFISDCL.js";
import "./chunk-DX36LMMC.js";
import {
  topOf
} from "./chunk-EU4KY6M2.js";
import "./chunk-7RSY6VYZ.js";
import {
  atLeast
} from "./chunk-EPMXLM33.js";
import "./chunk-XZU4CXW5.js";
import "./chunk-MTDMNJWI.js";

// src/pull-request/configuration.ts
var configPath = ".github/lambdelta.yml";
async function readConfiguration(client, name, { base, path }) {
  let diagnostics = [], own = layerOf(base, path, diagnostics), parent = parentOf(name, own), inherited = parent && await readContents(client, parent, configPath);
  inherited === void 0 && own?.extends !== void 0 && parent && diagnostics.push(notThere(own.extends, path));
  let shown = parent ? `${parent.owner}/${parent.repo}/${configPath}` : configPath, organisation = layerOf(inherited, shown, diagnostics);
  return diagnostics.some((diagnostic) => diagnostic.level === "error") ? { diagnostics } : { config: mergeConfig(organisation, own), ...organisation ? { inherited: organisation } : {}, diagnostics };
}
function previewConfiguration(text, path, inherited) {
  let diagnostics = [], layer = layerOf(text, path, diagnostics);
  return layer ? { config: mergeConfig(inherited, layer), diagnostics } : { diagnostics };
}
function layerOf(text, path, diagnostics) {
  if (text === void 0) return {};
  let known = { rules: rules.map((rule) => rule.id) };
  return readConfig({ path, text }, (diagnostic) => diagnostics.push(diagnostic), known);
}
function parentOf(name, own) {
  let [owner, repo, ...rest] = (own?.extends ?? `${name.owner}/.github`).split("/");
  if (!(!owner || !repo || rest.length > 0))
    return owner === name.owner && repo === name.repo ? void 0 : { owner, repo };
}
function notThere(parent, path) {
  return {
    level: "error",
    code: "config-extends-unreadable",
    message: `\`${path}\` extends \`${parent}\`, but this token sees no ${configPath} there; make that repository readable or drop \`extends\``,
    place: topOf(path)
  };
}

// src/pull-request/includes.ts
var mostRounds = 5, mostIncluded = 300, mostSearched = 400, bytesSearched = 8e6, mostFolders = 20;
async function includedFiles(read, tree, side) {
  let fresh = new Map(templatesOf(side).map((path) => [path, folderOf(path)])), left = mostIncluded;
  for (let round = 0; round < mostRounds && fresh.size > 0 && left > 0; round += 1) {
    let wanted = /* @__PURE__ */ new Map();
    for (let [path, root] of fresh) {
      let content = side.get(path);
      if (!(!content || !("text" in content)))
        for (let file of await referred(tree, content.text, [.../* @__PURE__ */ new Set([folderOf(path), root])]))
          !side.has(file.path) && wanted.size < left && wanted.set(file.path, { file, root });
    }
    let textOf = await read([...wanted.values()].map((entry) => entry.file));
    for (let [path, { file }] of wanted) {
      let content = textOf(file);
      "text" in content && side.set(path, content);
    }
    left -= wanted.size, fresh = new Map([...wanted].map(([path, { root }]) => [path, root]));
  }
}
function searchList(tree, changed, fits) {
  if (changed.length === 0) return { files: [], left: 0 };
  let all = nearestFirst(
    [...tree.files.values()].filter((file) => fits(file.path)),
    changed
  ), bytes = 0, files = all.slice(0, mostSearched).filter((file) => (bytes += file.size, bytes <= bytesSearched));
  return { files, left: all.length - files.length };
}
async function templatesIncluding(read, searched, changed) {
  let textOf = await read(searched), texts = /* @__PURE__ */ new Map();
  for (let file of searched) {
    let content = textOf(file);
    "text" in content && texts.set(file.path, content.text);
  }
  let references = [...texts].map(([path, text]) => ({ path, to: referencesIn(text, ancestors(path)) })), reached = new Set(changed);
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    for (let { path, to } of references) !reached.has(path) && refersToAny(to, reached) && reached.add(path);
  }
  return [...texts].filter(([path, text]) => reached.has(path) && mayBeTemplate(text)).map(([path]) => path);
}
function refersToAny({ paths, folders }, files) {
  for (let file of files) if (paths.has(file) || isDataFile(file) && folders.has(folderOf(file))) return !0;
  return !1;
}
function ancestors(path) {
  let folders = [];
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) folders.push(folder);
  return [...folders, ""];
}
function templatesOf(side) {
  return [...side].filter(([, file]) => "text" in file && mayBeTemplate(file.text)).map(([path]) => path);
}
async function referred(tree, text, roots) {
  let { paths, folders } = referencesIn(text, roots), found = [];
  for (let path of paths) {
    let file = await tree.find(path);
    file && found.push(file);
  }
  if (folders.size > 0)
    for (let file of tree.files.values())
      isDataFile(file.path) && folders.has(folderOf(file.path)) && found.push(file);
  return found;
}
function nearestFirst(files, sought) {
  let folders = [...new Set(sought.map(folderOf))].slice(0, mostFolders).map(partsOf);
  return files.map((file) => {
    let from = partsOf(folderOf(file.path));
    return { file, far: Math.min(...folders.map((to) => steps(from, to))) };
  }).sort((a, b) => a.far - b.far || (a.file.path < b.file.path ? -1 : 1)).map(({ file }) => file);
}
function partsOf(folder) {
  return folder === "" ? [] : folder.split("/");
}
function steps(from, to) {
  let shared = 0;
  for (; shared < from.length && shared < to.length && from[shared] === to[shared]; ) shared += 1;
  return from.length + to.length - 2 * shared;
}

// src/pull-request/side-files.ts
var symbolicLink = "120000", link = { unread: "it is a symbolic link, and links are not followed", isLink: !0 };
function reader(client, name) {
  let known = /* @__PURE__ */ new Map();
  return async (files) => {
    let fresh = [...files].filter((file) => file.mode !== symbolicLink && !known.has(file.sha));
    if (fresh.length > 0) for (let [sha, text] of await readBlobs(client, name, fresh)) known.set(sha, text);
    return (file) => file.mode === symbolicLink ? link : known.get(file.sha) ?? { unread: "GitHub did not give its content" };
  };
}

// src/pull-request/gather.ts
var neverIncluded = /(?:^|\/)(?:package(?:-lock)?\.json|tsconfig[\w.-]*\.json|node_modules\/.*|\.github\/workflows\/.*)$/, mostFiles = 1e3, smallSearch = 60;
async function gather(client, change, options = {}) {
  let name = { owner: change.owner, repo: change.repo }, comparison = await compareCommits(client, name, change.base, change.head), trees = await changedTrees(client, name, comparison.mergeBase, comparison.head), path = options.configPath ?? configPath, inForce = await baseConfig(client, name, comparison, trees.base, path), configuration = await readConfiguration(client, name, { path, base: inForce }), selected = trees.changed.filter((file) => isSelected(file, options.paths)), diagnostics = [];
  trees.complete || diagnostics.push(tooLarge("this repository has more folders that differ than can be listed")), selected.length > mostFiles && diagnostics.push(tooLarge(`${selected.length} changed files may be templates, and ${mostFiles} are read`));
  let read = reader(client, name), included = trees.changed.filter((file) => isDataFile(file) && !neverIncluded.test(file)), chosen = new Set(selected), isLeftOut = (file) => configuration.config !== void 0 && isExcluded(configuration.config, file), fits = (file) => isSelected(file, options.paths) && !chosen.has(file) && !isLeftOut(file), search = searchList(trees.head, included, fits);
  search.left > 0 ? diagnostics.push(notSearched(`${search.left} unchanged files were too many`)) : !trees.listed && included.length > 0 && diagnostics.push(notSearched("this repository has too many files"));
  let [base, head] = await readSides(read, trees, selected.slice(0, mostFiles), search.files);
  await addIncluders(read, trees, await templatesIncluding(read, search.files, included), base, head), await includedFiles(read, trees.base, base), await includedFiles(read, trees.head, head);
  let unread = [...unreadOf("base", base, isLeftOut), ...unreadOf("head", head, isLeftOut)].map(
    (row) => row.side === "head" && !isLeftOut(row.path) && wasTemplate(base.get(row.path)) ? { ...row, state: "failed" } : row
  ), proposed = trees.changed.includes(path) ? await proposedConfig(read, trees.head, path, configuration) : void 0;
  return {
    comparison,
    ...comparison.lines ? { lines: comparison.lines } : {},
    base: sources(base),
    head: sources(head),
    configuration,
    ...proposed ? { proposed: { ...proposed, path, isNew: inForce === void 0 } } : {},
    diagnostics: [...diagnostics, ...unread.filter((row) => row.state === "failed").map(unreadDiagnostic)],
    unread,
    hasTemplates: [...base, ...head].some(
      ([name2, file]) => "unread" in file || mayBeTemplate(file.text) || isServerlessCode({ path: name2, text: file.text })
    )
  };
}
function isSelected(path, globs = []) {
  return isCandidate(path) && (globs.length === 0 || matchesAny(globs, path));
}
async function readSides(read, trees, paths, search) {
  let at = (tree) => paths.flatMap((path) => tree.files.get(path) ?? []), [before, after] = [at(trees.base), at(trees.head)], textOf = await read([...before, ...after, ...search.length <= smallSearch ? search : []]), side = (files) => new Map(files.map((file) => [file.path, textOf(file)]));
  return [side(before), side(after)];
}
async function addIncluders(read, trees, paths, base, head) {
  for (let [side, tree] of [
    [base, trees.base],
    [head, trees.head]
  ]) {
    let files = paths.flatMap((path) => tree.files.get(path) ?? []), textOf = await read(files);
    for (let file of files) side.set(file.path, textOf(file));
  }
}
async function baseConfig(client, name, comparison, tree, path) {
  if (!(comparison.base === comparison.mergeBase && !await tree.find(path)))
    return readContents(client, name, path, comparison.base);
}
async function proposedConfig(read, tree, path, { inherited }) {
  let file = tree.files.get(path);
  if (!file) return previewConfiguration(void 0, path, inherited);
  let content = (await read([file]))(file);
  return previewConfiguration("text" in content ? content.text : void 0, path, inherited);
}
function wasTemplate(file) {
  return file !== void 0 && "text" in file && mayBeTemplate(file.text);
}
function sources(side) {
  return [...side].flatMap(([path, file]) => "text" in file ? [{ path, text: file.text }] : []);
}
function unreadOf(side, files, isLeftOut) {
  return [...files].flatMap(([path, file]) => {
    if (!("unread" in file)) return [];
    let state = file.isLink || isLeftOut(path) ? "skipped" : "failed";
    return [{ path, side, state, reason: file.unread }];
  });
}
function tooLarge(what) {
  return {
    level: "error",
    code: "change-too-large",
    message: `${what}; split the change, or narrow it with \`paths\` or \`exclude\``
  };
}
function notSearched(what) {
  return {
    level: "warning",
    code: "includers-not-searched",
    message: `${what} to be searched for templates that include what changed; list such templates under \`templates\` to have them judged`
  };
}

// src/pull-request/publish.ts
var commentsOfReview = 20, summaryLimits = [6e4, 3e4, 1e4], mostRounds2 = 3;
async function publish(client, name, number, publication, { now }) {
  let done = { outcome: "published", summary: "none", commented: 0, fixed: 0, notDone: [] }, desk = { client, name, number, publication, done };
  for (let round = 1; ; round += 1)
    try {
      let state = await readPullRequestState(client, name, number);
      return state.headSha !== publication.headSha ? { ...done, outcome: "stale" } : (await writeSummary(desk, state, now), await writeComments(desk, state, now), await markFixed(desk, state), done);
    } catch (error) {
      let problem = problemOf(error, now());
      if ((problem.kind === "server" || problem.kind === "network") && round < mostRounds2) continue;
      return { ...done, outcome: "partly", notDone: [...done.notDone, refusal(problem)] };
    }
}
async function writeSummary({ client, name, number, publication, done }, state, now) {
  let { summary } = publication, [existing, ...doubles] = state.comments.filter((comment) => comment.body.trimStart().startsWith(summaryMarker));
  for (let double of doubles) await deleteComment(client, name, double.id);
  if (!(!summary || !existing && !publication.isWorthSaying))
    for (let limit of summaryLimits) {
      let body = summary(limit);
      if (existing?.body.trim() === body.trim()) {
        done.summary === "none" && (done.summary = "unchanged");
        return;
      }
      try {
        existing ? await editComment(client, name, existing.id, body) : await createComment(client, name, number, body), done.summary = existing ? "updated" : "created";
        return;
      } catch (error) {
        if (!(problemOf(error, now()).kind === "invalid" && limit !== summaryLimits.at(-1))) throw error;
      }
    }
}
async function writeComments(desk, state, now) {
  let { client, name, number, publication, done } = desk, { comments } = publication;
  if (!comments) return;
  let said = /* @__PURE__ */ new Map();
  for (let body of state.reviews) for (let part of body.split(separator)) remember(said, part);
  for (let thread of state.threads) remember(said, thread.body, thread);
  let lines = publication.lines ?? await pullRequestLines(client, name, number), about = (wants) => comments(lines, commentsOfReview, wants);
  await reopen(desk, state.threads, about, said);
  let unsaid = () => about((fingerprint) => !said.has(fingerprint)), fresh = unsaid();
  if (fresh.length === 0) return;
  let sha = publication.headSha;
  try {
    await createReview(client, name, number, { sha, comments: fresh });
  } catch (error) {
    if (problemOf(error, now()).kind !== "invalid") throw error;
    lines = await pullRequestLines(client, name, number), fresh = unsaid(), await tryAgain(desk, fresh, now) || (await createReview(client, name, number, { sha, body: asBody(fresh), comments: [] }), done.notDone.push(
      `GitHub refused comments on lines of the diff, so one review comment holds all ${fresh.length}`
    ));
  }
  done.commented += fresh.length;
}
async function tryAgain({ client, name, number, publication }, fresh, now) {
  if (fresh.length === 0) return !0;
  try {
    return await createReview(client, name, number, { sha: publication.headSha, comments: fresh }), !0;
  } catch (error) {
    if (problemOf(error, now()).kind !== "invalid") throw error;
    return !1;
  }
}
var separator = `

---

`, longestBody = 6e4;
function asBody(comments) {
  let body = "";
  for (let comment of comments) {
    let next = body === "" ? comment.body : body + separator + comment.body;
    if (next.length > longestBody) break;
    body = next;
  }
  return body;
}
function remember(said, body, thread) {
  for (let fingerprint of fingerprintsOf(body)) said.get(fingerprint) || said.set(fingerprint, thread);
}
async function reopen({ client, name }, threads, about, said) {
  for (let thread of threads) {
    if (!isFixed(thread.body) || thread.answered) continue;
    let [again] = about((fingerprint) => said.get(fingerprint) === thread);
    if (again) {
      await editLineComment(client, name, thread.id, again.body);
      for (let fingerprint of fingerprintsOf(thread.body))
        said.get(fingerprint) === thread && !again.fingerprints.includes(fingerprint) && said.delete(fingerprint);
    }
  }
}
async function markFixed({ client, name, publication, done }, state) {
  for (let thread of state.threads) {
    let fingerprints = fingerprintsOf(thread.body);
    fingerprints.length === 0 || fingerprints.some((one) => publication.standing.has(one)) || thread.answered || isFixed(thread.body) || (await editLineComment(client, name, thread.id, fixedBody(thread.body, publication.headSha)), done.fixed += 1);
  }
}
function refusal({ kind, message }) {
  return `Not everything was published on the pull request: ${{
    forbidden: "this token may not comment on the pull request (forks and Dependabot get one that only reads)",
    unauthorized: "GitHub does not accept this token",
    limited: "GitHub asked to wait longer than this run may",
    server: "GitHub kept failing",
    network: "GitHub could not be reached",
    missing: "the pull request is not there, or this token may not see it",
    invalid: "GitHub refused the text",
    other: "something unexpected happened"
  }[kind]} (${message})`;
}

// src/pull-request.ts
async function reviewChange(client, change, settings) {
  let gathered = await gather(client, change, settings), adjust = settings.adjust ?? ((config2) => config2), config = adjust(gathered.configuration.config ?? defaultConfig), managed = settings.managedPolicies ? { managedPolicies: await managedIn(gathered, settings.managedPolicies) } : {}, judge = (by, approvals2 = []) => diff(gathered.base, gathered.head, { config: by, today: settings.today, approvals: approvals2, ...managed }), missed = [...gathered.configuration.diagnostics, ...gathered.diagnostics], unapproved = await judge(config), approvals = awaitsApproval(unapproved, config) ? await settings.approvals?.(teamsOf(config)) : void 0, judged = approvals && approvals.length > 0 ? await judge(config, approvals) : unapproved, delta = withUnread(judged, missed, gathered.unread, config), proposal = await proposalOf(gathered, async (by) => withUnread(await judge(by), gathered.diagnostics, gathered.unread, by), adjust, delta), { comparison } = gathered;
  return { report: {
    delta: proposal ? { ...delta, diagnostics: [...delta.diagnostics, proposal] } : delta,
    base: { label: settings.labels?.base ?? comparison.mergeBase.slice(0, 7), sha: comparison.mergeBase },
    head: { label: settings.labels?.head ?? comparison.head.slice(0, 7), sha: comparison.head },
    mode: config.gate.mode,
    notes: gathered.hasTemplates ? [] : ["This change touches no template, so there is nothing to judge."]
  }, gathered, config, hasTemplates: gathered.hasTemplates };
}
async function managedIn({ base, head }, read) {
  let arns = await unknownManagedPolicies([...base, ...head].map(({ text }) => text));
  return arns.length === 0 ? {} : read(arns);
}
function awaitsApproval({ access, exposure, findings, frameworks, diagnostics }, { gate }) {
  let { introduced, worsened, persisting } = findings, isInexact = diagnostics.some(({ code }) => code === "access-inexact");
  return gate.newAccess.length > 0 && (isInexact || access.added.length + exposure.opened.length > 0) || frameworks.some(({ mode, state }) => mode === "require-approval" && state === "violation") || [introduced, worsened, persisting].flat().some(({ waived }) => waived?.pending);
}
function teamsOf({ frameworks }) {
  let reviewers = Object.values(frameworks).flatMap((framework) => framework.reviewers);
  return [...new Set(reviewers.filter((reviewer) => reviewer.includes("/")))];
}
var proposalCode = "config-changed";
async function proposalOf({ proposed, configuration, comparison }, judge, adjust, now) {
  if (!proposed) return;
  let place = proposed.diagnostics[0]?.place ?? topOf(proposed.path);
  if (!proposed.config) {
    let [first, ...more] = proposed.diagnostics, rest = more.length > 0 ? `; and ${more.length} more` : "", message2 = `the configuration that this change proposes has an error: ${first?.message ?? "it cannot be read"}${rest}`;
    return { level: "warning", code: proposalCode, message: message2, place };
  }
  let { gate } = await judge(adjust(proposed.config)), would = gate.verdict === now.gate.verdict ? `also ${gate.verdict}` : gate.verdict, inForce = proposed.isNew ? `until it is merged, the ${Object.keys(configuration.inherited ?? {}).length > 0 ? "organisation's is" : "defaults are"} in force` : configuration.config ? `the one at ${comparison.base.slice(0, 7)} is in force` : "the one in force cannot be read", message = `this change ${proposed.isNew ? "adds a" : "edits the"} configuration; ${inForce}, and with the proposed one the gate would ${would}`;
  return { level: "warning", code: proposalCode, message, place };
}
function publishReview(client, name, number, { report, gathered }, { comment, review, now, ...markdown }) {
  let { delta } = report, text = new Map(gathered.head.map((file) => [file.path, file.text]));
  return publish(
    client,
    name,
    number,
    {
      headSha: gathered.comparison.head,
      isWorthSaying: comment === "always" || isWorthSaying(delta),
      ...comment === "never" ? {} : { summary: (limit) => renderMarkdown(report, { ...markdown, limit }) },
      ...review && hasLineComments(delta) ? {
        comments: (lines, limit, wants) => renderReviewComments(delta, lines, { limit, wants, source: (path) => text.get(path) })
      } : {},
      ...gathered.lines ? { lines: gathered.lines } : {},
      standing: standingOf(delta)
    },
    { now }
  );
}
function hasLineComments({ findings }) {
  return [...findings.introduced, ...findings.worsened].some((finding) => atLeast(finding.severity, "medium"));
}
function isWorthSaying({ findings, access, exposure, gate, diagnostics }) {
  let { introduced, worsened, resolved, improved } = findings, changes = [
    introduced,
    worsened,
    resolved,
    improved,
    access.added,
    access.removed,
    exposure.opened,
    exposure.closed
  ], isTold = (diagnostic) => diagnostic.level === "error" || diagnostic.code === proposalCode;
  return gate.verdict === "fail" || diagnostics.some(isTold) || changes.some((list) => list.length > 0);
}
function standingOf({ findings }) {
  let { introduced, worsened, persisting, improved } = findings;
  return new Set([introduced, worsened, persisting, improved].flat().map((finding) => finding.fingerprint));
}
export {
  publishReview,
  reviewChange
};
