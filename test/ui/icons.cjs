/** In the place of @fluentui/react-icons, whose index draws all of its icons, many thousands: each comes out of its own file, when it is asked for. */
/* eslint-disable @typescript-eslint/no-require-imports -- jest takes it as CommonJS */
const utils = require("@fluentui/react-icons/utils");

const known = { ...utils, __esModule: true };

module.exports = new Proxy(known, {
  get(_, name) {
    if (typeof name === "string" && known[name] === undefined) Object.assign(known, fileOf(name));
    return known[name];
  },
});

/** ChevronRight20Regular is in chevron-right. */
function fileOf(name) {
  const bare = name.replace(/\d*(?:Regular|Filled|Light|Color)$/, "");
  return require(`@fluentui/react-icons/svg/${bare.replace(/(?<=[a-z\d])(?=[A-Z])/g, "-").toLowerCase()}`);
}
