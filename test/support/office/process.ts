import { answerQuery } from './answer-query';
import { type HostObject, isHostObject } from './host-object';
import { Refusal } from './refusal';

interface Arguments {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<number, ObjectPath>>;
}

export interface Answer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
  };
}

interface References {
  referenced(id: string): HostObject;
  service(name: string): HostObject;
}

/** The kinds of actions and of object paths, as the client numbers them. */
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 };
const PATH = { global: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6 };

/** Carries out a request's actions in their order; the first that fails ends it, and what was done stays done. */
export function process(body: RequestBody, root: HostObject, references: References): Answer {
  const answer: Answer = { Results: [], TraceIds: [] };
  const objects = new Map<number, HostObject | null>();

  const argumentsOf = (info: Arguments | undefined): never[] =>
    (info?.Arguments ?? []).map((value, i) => {
      const path = info?.ReferencedObjectPathIds?.[i];
      return path ? object(path) : value;
    }) as never[];

  const made = (value: unknown): HostObject | null => {
    if (value === null || isHostObject(value)) return value;
    throw new Refusal('GeneralException', `the test host made no object: ${String(value)}`);
  };

  const call = (target: HostObject, name: string, info: Arguments | undefined): unknown =>
    known(target.call?.[name], target, `${name}()`)(...argumentsOf(info));

  const resolve = ({ ObjectPathType, Name, ParentObjectPathId, ArgumentInfo }: ObjectPath) => {
    if (ObjectPathType === PATH.global) return root;
    if (ObjectPathType === PATH.reference) return references.referenced(Name);
    if (ObjectPathType === PATH.service) return references.service(Name);
    const parent = object(ParentObjectPathId ?? 0);
    // What hangs on an object that does not exist does not exist either.
    if (parent === null) return null;
    if (ObjectPathType === PATH.method) return made(call(parent, Name, ArgumentInfo));
    if (ObjectPathType === PATH.property) return made(known(parent.get?.[Name], parent, Name)());
    if (ObjectPathType === PATH.indexer) {
      return known(parent.item, parent, 'indexer')(argumentsOf(ArgumentInfo)[0]);
    }
    throw new Refusal('ApiNotFound', `object path type ${ObjectPathType} is unknown to the test host`);
  };

  const object = (id: number): HostObject | null => {
    let found = objects.get(id);
    if (found === undefined) {
      const path = body.ObjectPaths[id];
      if (!path) throw new Refusal('InvalidObjectPath', `path ${id}`);
      found = resolve(path);
      objects.set(id, found);
    }
    return found;
  };

  const perform = ({ ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo }: Action): unknown => {
    if (ActionType === ACTION.trace) return null;
    const target = object(ObjectPathId);
    if (target === null) return null;
    if (ActionType === ACTION.instantiate) return target.identity;
    if (ActionType === ACTION.query) {
      return answerQuery(target, [...(QueryInfo?.Select ?? []), ...(QueryInfo?.Expand ?? [])]);
    }
    if (ActionType === ACTION.set) {
      known(target.set?.[Name], target, `${Name} =`)(argumentsOf(ArgumentInfo)[0]);
      return null;
    }
    if (ActionType !== ACTION.method) {
      throw new Refusal('ApiNotFound', `action type ${ActionType} is unknown to the test host`);
    }
    if (Name === '_KeepReference') return null;
    const value = call(target, Name, ArgumentInfo);
    return isHostObject(value) ? value.identity : (value ?? null);
  };

  body.Actions.forEach((action, index) => {
    if (answer.Error) return;
    try {
      answer.Results.push({ ActionId: action.Id, Value: perform(action) });
      if (action.ActionType === ACTION.trace) answer.TraceIds.push(action.Id);
    } catch (error) {
      const { code, message } =
        error instanceof Refusal ? error : new Refusal('GeneralException', String((error as Error).stack));
      answer.Error = {
        Code: code,
        Message: message,
        Location: action.Name,
        HttpStatusCode: 400,
        ActionIndex: index,
      };
    }
  });
  return answer;
}

/** Fails loudly where code uses what this host was never taught. */
function known<T>(member: T | undefined, target: HostObject, name: string): T {
  if (member === undefined) {
    throw new Refusal('ApiNotFound', `the test host knows no ${target.type}.${name}`);
  }
  return member;
}
