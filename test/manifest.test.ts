/** The manifest, held to the structure that Excel demands and that no offline validator checks. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { SaxesParser, type SaxesTagPlain } from "saxes";

const root = path.resolve(__dirname, "..");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

function parse(xml: string): Node {
  const top: Node = { name: "", attributes: {}, children: [], text: "" };
  const stack = [top];
  const parser = new SaxesParser();
  parser.on("opentag", (tag: SaxesTagPlain) => {
    const node: Node = { name: tag.name, attributes: tag.attributes as Record<string, string>, children: [], text: "" };
    stack.at(-1)!.children.push(node);
    stack.push(node);
  });
  parser.on("closetag", () => void stack.pop());
  parser.on("text", (part: string) => void (stack.at(-1)!.text += part));
  parser.on("error", (error: Error) => {
    throw error;
  });
  parser.write(xml).close();
  return top.children[0]!;
}

function all(node: Node, name: string): Node[] {
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => all(child, name))];
}

const manifest = parse(text);
const resources = all(manifest, "Resources")[0]!;
const defined = new Map(
  resources.children.flatMap((group) =>
    group.children.map((child) => [child.attributes["id"]!, { group: group.name, node: child }] as const),
  ),
);

describe("manifest.xml", () => {
  test("every resource id is used, resolves, is unique and at most 32 characters", () => {
    const used = [...text.matchAll(/resid="([^"]+)"/g)].map((match) => match[1]!);
    expect(used.length).toBeGreaterThan(10);
    for (const id of used) expect([id, defined.has(id)]).toEqual([id, true]);
    expect(resources.children.flatMap((group) => group.children).length).toBe(defined.size);
    for (const id of defined.keys()) {
      expect(id.length).toBeLessThanOrEqual(32);
      expect([id, used.includes(id)]).toEqual([id, true]);
    }
  });

  test("strings keep their lengths in every language", () => {
    const limits: Record<string, number> = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };
    let seen = 0;
    for (const { group, node } of defined.values()) {
      const limit = limits[group];
      if (limit === undefined) continue;
      for (const value of [node.attributes["DefaultValue"]!, ...node.children.map((child) => child.attributes["Value"]!)]) {
        seen++;
        expect(value.length).toBeGreaterThan(0);
        expect(value.length).toBeLessThanOrEqual(limit);
      }
    }
    expect(seen).toBeGreaterThan(30);
    expect(all(manifest, "DisplayName")[0]!.attributes["DefaultValue"]!.length).toBeLessThanOrEqual(125);
  });

  test("full language tags, both overrides, none for the default language", () => {
    expect(all(manifest, "DefaultLocale")[0]!.text).toBe("zh-cn");
    const overridden = [...defined.values()].filter(({ group }) => group.endsWith("Strings")).map(({ node }) => node);
    for (const node of [...overridden, all(manifest, "DisplayName")[0]!, all(manifest, "Description")[0]!]) {
      const tags = node.children.map((child) => child.attributes["Locale"]);
      expect(tags).toEqual(["zh-tw", "en-us"]);
    }
  });

  test("every address is https, and every icon exists in its size", () => {
    const addresses = [...text.matchAll(/DefaultValue="([a-z]+:\/\/[^"]+)"/g)].map((match) => match[1]!);
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(address).toMatch(/^https:\/\//);
    const icons = addresses.filter((address) => address.endsWith(".png"));
    for (const icon of icons) {
      const file = path.join(root, new URL(icon).pathname);
      expect([icon, existsSync(file)]).toEqual([icon, true]);
      const size = Number(/-(\d+)\.png$/.exec(icon)![1]);
      const header = readFileSync(file);
      expect([icon, header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([icon, size, size]);
    }
    for (const image of all(manifest, "bt:Image").filter((node) => node.attributes["resid"])) {
      const target = defined.get(image.attributes["resid"]!)!.node.attributes["DefaultValue"]!;
      expect(target).toContain(`-${image.attributes["size"]}.png`);
    }
  });

  test("elements stand in the order the schema demands", () => {
    const order = [
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ];
    expect(manifest.children.map((child) => child.name)).toEqual(order);
    expect(resources.children.map((child) => child.name)).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
    for (const control of all(manifest, "Control"))
      expect(control.children.map((child) => child.name)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    expect(all(manifest, "Control")).toHaveLength(5);
    expect(
      all(manifest, "Group")[0]!
        .children.map((child) => child.name)
        .slice(0, 2),
    ).toEqual(["Label", "Icon"]);
  });

  test("asks for ExcelApi 1.14 and for nothing beyond the document", () => {
    expect(all(manifest, "Set")[0]!.attributes).toEqual({ Name: "ExcelApi", MinVersion: "1.14" });
    expect(all(manifest, "Permissions")[0]!.text).toBe("ReadWriteDocument");
  });
});
