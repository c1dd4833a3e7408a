import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "out/", "coverage/"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-var": "error",
      "prefer-const": "error",
      "no-restricted-exports": [
        "error",
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // These need types: a promise nobody waits for swallows its error, a switch that forgets a kind answers undefined.
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // Same input, same output: the compiler keeps the outside world away from core (npm run purity), these keep away what the language itself brings.
    files: ["src/core/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Core knows no chance." },
        { object: "Date", property: "now", message: "Core knows no clock." },
        { property: "toLocaleString", message: "Differs from machine to machine." },
        { property: "toLocaleDateString", message: "Differs from machine to machine." },
        { property: "localeCompare", message: "Differs from machine to machine." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Core knows no clock." },
      ],
      "no-restricted-globals": ["error", { name: "Intl", message: "Differs from machine to machine." }],
    },
  },
  {
    // Microsoft's own rules for add-ins: nothing is read before it is loaded and synced.
    files: ["src/hosts/excel/**", "src/apps/taskpane/**"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  // Tests wait for what may or may not be a promise, as Excel itself does.
  { files: ["test/**"], rules: { "@typescript-eslint/await-thenable": "off" } },
  // React.lazy loads a view by its default export.
  { files: ["src/ui/views/**"], rules: { "no-restricted-exports": "off" } },
  { files: ["webpack.config.js"], languageOptions: { sourceType: "commonjs" }, rules: { "@typescript-eslint/no-require-imports": "off" } },
  { files: ["src/apps/cli/**", "src/apps/serve/**", "test/bench/**"], rules: { "no-console": "off" } },
);
