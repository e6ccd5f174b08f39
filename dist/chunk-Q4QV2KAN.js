import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  InputError
} from "./chunk-4O67WWES.js";
import {
  nearest
} from "./chunk-7RSY6VYZ.js";

// src/cli/arguments.ts
import { parseArgs } from "node:util";
function readArguments(command, argv) {
  let { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(command.flags.map((flag) => [flag.name, optionOf(flag)])),
    strict: !1,
    allowPositionals: !0,
    tokens: !0
  }), given = /* @__PURE__ */ new Map(), operands = [];
  for (let token of tokens) {
    if (token.kind === "positional" && operands.push(token.value), token.kind !== "option") continue;
    let flag = command.flags.find(({ name }) => name === token.name);
    if (!flag) throw unknownFlag(command, token.rawName);
    given.set(flag.name, [...given.get(flag.name) ?? [], checked(flag, token.value)]);
  }
  given.has("help") || checkArity(command, operands);
  let values = (name) => given.get(name) ?? [];
  return { operands, values, value: (name) => values(name).at(-1), has: (name) => given.has(name) };
}
function optionOf({ value, short }) {
  return { type: value === void 0 ? "boolean" : "string", ...short ? { short } : {} };
}
function checked(flag, value) {
  if (flag.value === void 0) {
    if (value !== void 0) throw new InputError(`\`--${flag.name}\` takes no value`);
    return "true";
  }
  if (value === void 0) throw new InputError(`\`--${flag.name}\` needs a value: \`--${flag.name} ${flag.value}\``);
  if (flag.choices && !flag.choices.includes(value)) {
    let near = nearest(value, flag.choices), meant = near === void 0 ? "" : `, did you mean \`${near}\`?`;
    throw new InputError(`\`--${flag.name}\` takes ${flag.choices.join(", ")}, not \`${value}\`${meant}`);
  }
  return value;
}
function unknownFlag(command, raw) {
  let near = nearest(
    raw.replace(/^-+/, ""),
    command.flags.map(({ name }) => name)
  ), meant = near === void 0 ? "" : `, did you mean \`--${near}\`?`, more = `\`lambdelta ${command.name} --help\` lists the flags`;
  return new InputError(`\`${command.name}\` has no flag \`${raw}\`${meant || ":"} ${more}`);
}
function checkArity({ name, operands: usage, arity: [fewest, most] }, operands) {
  let line = `usage: \`lambdelta ${name}${usage === "" ? "" : ` ${usage}`}\``;
  if (operands.length < fewest) throw new InputError(`\`${name}\` needs ${usage}; ${line}`);
  let extra = operands[most];
  if (operands.length > most) throw new InputError(`\`${name}\` does not take \`${extra}\`; ${line}`);
}
function numberOf(args, name) {
  let text = args.value(name);
  if (text === void 0) return;
  let number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number) || number < 0)
    throw new InputError(`\`--${name}\` takes a number of points, such as 50, not \`${text}\``);
  return number;
}
function parametersOf(args) {
  let parameters = /* @__PURE__ */ Object.create(null);
  for (let pair of args.values("parameter")) {
    let at = pair.indexOf("=");
    if (at < 1) throw new InputError(`\`--parameter\` takes NAME=VALUE, such as Stage=prod, not \`${pair}\``);
    parameters[pair.slice(0, at)] = pair.slice(at + 1);
  }
  return parameters;
}

export {
  readArguments,
  numberOf,
  parametersOf
};
