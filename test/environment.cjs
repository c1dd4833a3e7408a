/* eslint-disable @typescript-eslint/no-require-imports -- jest takes it as CommonJS */
/**
 * Node as jest has it for each test file, with what jest does not do: a module is compiled once for all test files of a process, and not
 * once for each. They stay as far apart as they were: a test file has its own globals, and runs every module anew.
 */
const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");

/** By file name: the last source with that name and what was compiled of it. */
const compiled = new Map();

/** The same function as vm.compileFunction gives; jest's way to import() needs a flag that is not set here. */
vm.compileFunction = (source, parameters, { filename, parsingContext }) => {
  let known = compiled.get(filename);
  if (known?.source !== source) {
    const head = `(function (${parameters.join(", ")}) {`;
    known = { source, script: new vm.Script(`${head}${source}\n})`, { filename, columnOffset: -head.length }) };
    compiled.set(filename, known);
  }
  return known.script.runInContext(parsingContext);
};

module.exports = TestEnvironment;
