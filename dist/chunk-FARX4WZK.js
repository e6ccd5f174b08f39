import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  version
} from "./chunk-H4BMKU67.js";
import {
  renderHtml,
  renderJobSummary,
  renderSarif,
  renderText
} from "./chunk-CZSJMMLN.js";
import {
  renderJson
} from "./chunk-5UQXCBHZ.js";

// src/cli/formats.ts
var endings = {
  ".json": "json",
  ".yaml": "yaml",
  ".yml": "yaml",
  ".sarif": "sarif",
  ".md": "markdown",
  ".html": "html",
  ".htm": "html",
  ".txt": "text"
};
function formatOf(args, allowed, fallback) {
  let asked = args.value("format");
  if (asked !== void 0) return asked;
  let ending = /\.[a-z]+$/i.exec(args.value("output") ?? "")?.[0].toLowerCase() ?? "", format = Object.hasOwn(endings, ending) ? endings[ending] : void 0;
  return format !== void 0 && allowed.includes(format) ? format : fallback;
}
async function reportText(report, args, source) {
  switch (formatOf(args, ["text", "json", "markdown", "sarif", "html"], "text")) {
    case "json":
      return renderJson(report);
    case "markdown":
      return renderJobSummary(report, { limit: Number.POSITIVE_INFINITY });
    case "sarif":
      return renderSarif(report, { version: await version() });
    case "html":
      return renderHtml(report, { source });
    default:
      return renderText(report, {
        color: wantsColor(args),
        source,
        verbose: args.has("verbose"),
        ...widthOf(process.stdout.columns, process.env.COLUMNS)
      });
  }
}
function widthOf(columns, asked) {
  let width = columns || Number(asked);
  return Number.isInteger(width) && width > 0 ? { width } : {};
}
function wantsColor(args) {
  let { NO_COLOR, TERM } = process.env;
  return process.stdout.isTTY === !0 && !NO_COLOR && TERM !== "dumb" && !args.has("no-color") && args.value("output") === void 0;
}

export {
  formatOf,
  reportText,
  wantsColor
};
