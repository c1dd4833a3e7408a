/** The wire form of the Office.js client: a request's object paths and actions, answered from objects of ours. */

/** A failure as Excel reports it. */
export class ExcelFailure extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}

type Member = (...args: never[]) => unknown;

/** One object of the simulated API. Members it lacks fail loudly. */
export interface ApiObject {
  readonly type: string;
  /** Methods and navigation properties, by the wire's PascalCase name. */
  readonly calls?: Readonly<Record<string, Member>>;
  /** Scalar properties. */
  readonly gets?: Readonly<Record<string, () => unknown>>;
  readonly sets?: Readonly<Record<string, (value: never) => void>>;
  /** Collections: the items of a load with "items/…". */
  readonly items?: () => readonly ApiObject[];
  /** Id by which collections find the object again. */
  readonly id?: string;
  /** Indexer of a collection. */
  readonly item?: (key: never) => ApiObject;
  readonly isNull?: boolean;
  /** Ranges are kept by reference. */
  readonly isKept?: boolean;
}

/** The result of a method that gives plain data instead of an object. */
export class PlainResult {
  constructor(readonly value: unknown) {}
}

interface PathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[]; readonly ReferencedObjectPathIds?: readonly number[] | null };
  readonly T?: string;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: PathInfo["ArgumentInfo"];
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, PathInfo>>;
}

/** Reference ids are never used again, not even after their object was let go. */
let nextKept = 1;

/** Objects the client makes without a parent. */
function newObject(name: string): ApiObject {
  if (name === "Microsoft.InternalService.AddinInternalService")
    return { type: name, calls: { NotifyActionHandlerReady: () => undefined } };
  throw new ExcelFailure("ApiNotFound", `${name} is not simulated`);
}

const NULL_OBJECT: ApiObject = { type: "Null", isNull: true };

/** A failure of the action with this index. */
export interface ActionFault {
  readonly action: number;
  readonly code: string;
}

/** Indexes of the actions that may change something. */
export function changingActions({ Actions }: RequestBody): number[] {
  return Actions.flatMap(({ ActionType, Name }, index) => (ActionType === 4 || (ActionType === 3 && !/^_|^Get/.test(Name)) ? [index] : []));
}

/** Answers one request. `kept` lives as long as the document. What came before a failing action stays done. */
export function answer(
  body: RequestBody,
  root: ApiObject,
  kept: Map<string, ApiObject>,
  fault: ActionFault | null = null,
): Record<string, unknown> {
  const resolved = new Map<number, ApiObject>();
  const results: { ActionId: number; Value: unknown }[] = [];

  function args(info: PathInfo["ArgumentInfo"]): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references?.[index];
      return reference ? resolve(reference) : value;
    });
  }

  function call(target: ApiObject, name: string, values: readonly unknown[]): unknown {
    const member = target.calls?.[name];
    if (!member) throw new ExcelFailure("ApiNotFound", `${target.type}.${name} is not simulated`);
    return (member as (...list: unknown[]) => unknown)(...values);
  }

  function resolve(id: number): ApiObject {
    const known = resolved.get(id);
    if (known) return known;
    const info = body.ObjectPaths[String(id)];
    if (!info) throw new ExcelFailure("InvalidObjectPath");
    const object = resolveInfo(info);
    resolved.set(id, object);
    return object;
  }

  function resolveInfo(info: PathInfo): ApiObject {
    if (info.ObjectPathType === 1) return root;
    if (info.ObjectPathType === 7) return NULL_OBJECT;
    if (info.ObjectPathType === 2) return newObject(info.Name);
    if (info.ObjectPathType === 6) {
      const object = kept.get(info.Name);
      if (!object) throw new ExcelFailure("InvalidObjectPath", `no object kept as ${info.Name}`);
      return object;
    }
    const parent = resolve(info.ParentObjectPathId!);
    if (parent.isNull) return NULL_OBJECT;
    if (info.ObjectPathType === 5) {
      if (!parent.item) throw new ExcelFailure("ApiNotFound", `${parent.type} has no indexer here`);
      return (parent.item as (key: unknown) => ApiObject)(info.ArgumentInfo?.Arguments?.[0]);
    }
    const result = call(parent, info.Name, info.ObjectPathType === 3 ? args(info.ArgumentInfo) : []);
    return (result as ApiObject | null) ?? NULL_OBJECT;
  }

  function identity(object: ApiObject): Record<string, unknown> | null {
    if (object.isNull) return null;
    const value: Record<string, unknown> = {};
    if (object.id !== undefined) value["Id"] = object.id;
    return value;
  }

  function select(object: ApiObject, names: readonly string[]): Record<string, unknown> | null {
    if (object.isNull) return null;
    const value = identity(object)!;
    const ofItems: string[] = [];
    for (const raw of names) {
      const name = raw.replace(/^items\//, "");
      if (object.items) {
        ofItems.push(name);
        continue;
      }
      const key = name.charAt(0).toUpperCase() + name.slice(1);
      const get = object.gets?.[key];
      if (!get) throw new ExcelFailure("ApiNotFound", `${object.type}.${key} is not simulated`);
      value[key] = get();
    }
    if (object.items) value["_Items"] = object.items().map((item) => select(item, ofItems));
    return value;
  }

  function perform(action: Action): unknown {
    const object = action.ObjectPathId ? resolve(action.ObjectPathId) : NULL_OBJECT;
    switch (action.ActionType) {
      case 1:
        return identity(object);
      case 2:
        return select(object, action.QueryInfo?.Select ?? []);
      case 3: {
        if (action.Name === "_KeepReference") {
          if (object.isNull) return null;
          const id = `kept-${nextKept++}`;
          kept.set(id, object);
          return id;
        }
        if (action.Name === "_RemoveReference") {
          kept.delete(String(args(action.ArgumentInfo)[0]));
          return null;
        }
        if (object.isNull) throw new ExcelFailure("InvalidObjectPath", "a method of a null object");
        const result = call(object, action.Name, args(action.ArgumentInfo));
        return result instanceof PlainResult ? result.value : null;
      }
      case 4: {
        const set = object.sets?.[action.Name];
        if (!set) throw new ExcelFailure("ApiNotFound", `${object.type}.${action.Name} cannot be set here`);
        (set as (value: unknown) => void)(args(action.ArgumentInfo)[0]);
        return null;
      }
      case 5:
        return null;
      default:
        throw new ExcelFailure("ApiNotFound", `action type ${action.ActionType}`);
    }
  }

  const keptIds = new Map<number, string>();
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (fault?.action === index) throw new ExcelFailure(fault.code);
      let value = perform(action);
      if (action.ActionType === 3 && action.Name === "_KeepReference" && typeof value === "string") {
        keptIds.set(action.ObjectPathId, value);
        value = null;
      } else if (action.ActionType === 1 && value !== null && keptIds.has(action.ObjectPathId)) {
        (value as Record<string, unknown>)["_ReferenceId"] = keptIds.get(action.ObjectPathId);
      }
      results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      return { Results: results, Error: { ActionIndex: index, Code: error.code, Message: error.message, Location: action.Name } };
    }
  }
  return { Results: results };
}
