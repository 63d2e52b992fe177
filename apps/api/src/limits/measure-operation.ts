import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { DEFAULT_PAGE_SIZE } from "./limits.js";

/** What an operation may cost, told before it runs. */
export interface Measure {
  /** Fields within fields; a field of `Query` is at 1. */
  readonly depth: number;
  /** Fields with an alias, counted each time a fragment that holds them is spread. */
  readonly aliases: number;
  /**
   * One for each object it may return, more for what costs more (a field's `complexity`): a connection counts its page
   * size times what stands below it, a list argument its length.
   */
  readonly cost: number;
}

/** A measure of a part of an operation; of a connection's fields also what is to be paid for each item of the page. */
interface PartMeasure extends Measure {
  readonly perItem: number;
}

const NOTHING: PartMeasure = { depth: 0, aliases: 0, cost: 0, perItem: 0 };

/**
 * Measures a valid operation (its fragments make no cycles). Each fragment is measured once, so that
 * nested fragments cost linear time however large the query is that they unfold to. Introspection is free:
 * graphql-js limits it by itself.
 */
export function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, PartMeasure>();

  function ofSelections({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): PartMeasure {
    return selections.map((selection) => ofSelection(selection, type)).reduce(joined, NOTHING);
  }

  function ofSelection(selection: SelectionNode, type: GraphQLNamedType | undefined): PartMeasure {
    switch (selection.kind) {
      case Kind.FIELD:
        return ofField(selection, type);
      case Kind.INLINE_FRAGMENT: {
        const condition = selection.typeCondition?.name.value;
        return ofSelections(selection.selectionSet, condition ? schema.getType(condition) : type);
      }
      case Kind.FRAGMENT_SPREAD:
        return ofFragment(selection.name.value);
    }
  }

  function ofFragment(name: string): PartMeasure {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    measured.set(name, NOTHING);
    const measure = ofSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    measured.set(name, measure);
    return measure;
  }

  function ofField(field: FieldNode, parent: GraphQLNamedType | undefined): PartMeasure {
    const name = field.name.value;
    if (name.startsWith("__")) return NOTHING;
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const type = definition && getNamedType(definition.type);
    const below = field.selectionSet ? ofSelections(field.selectionSet, type) : NOTHING;
    const isPaged = definition?.args.some((argument) => argument.name === "first") ?? false;
    const isWrapper = parent !== undefined && /(?:Connection|Edge)$/.test(parent.name);
    const complexity = definition?.extensions.complexity as number | undefined;
    const own = complexity ?? (isCompositeType(type) && !isPaged && !isWrapper ? 1 : 0);
    const reach = { depth: below.depth + 1, aliases: below.aliases + (field.alias ? 1 : 0) };
    if (isPaged) {
      const [once, each] = /Connection$/.test(type?.name ?? "") ? [below.cost, below.perItem] : [0, below.cost];
      return { ...reach, cost: own + once + pageSize(field) * (1 + each), perItem: 0 };
    }
    const cost = listLength(field) * (own + below.cost);
    const isOfItems = name === "nodes" || name === "edges";
    return isWrapper && isOfItems ? { ...reach, cost: 0, perItem: cost } : { ...reach, cost, perItem: 0 };
  }

  function pageSize(field: FieldNode): number {
    for (const argument of field.arguments ?? []) {
      if (argument.name.value !== "first" && argument.name.value !== "last") continue;
      const size = argumentValue(argument.value);
      if (typeof size === "number") return Math.max(0, size);
    }
    return DEFAULT_PAGE_SIZE;
  }

  /** How many ids a field like `nodes(ids:)` is given; 1 for all others. */
  function listLength(field: FieldNode): number {
    const ids = field.arguments?.find((argument) => argument.name.value === "ids");
    const value = ids && argumentValue(ids.value);
    return Array.isArray(value) ? value.length : 1;
  }

  function argumentValue(value: ValueNode): unknown {
    if (value.kind === Kind.VARIABLE) {
      const name = value.name.value;
      if (variables[name] !== undefined) return variables[name];
      const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
      return definition?.defaultValue && argumentValue(definition.defaultValue);
    }
    if (value.kind === Kind.INT) return Number(value.value);
    return value.kind === Kind.LIST ? value.values : undefined;
  }

  return ofSelections(operation.selectionSet, schema.getQueryType() ?? undefined);
}

function joined(a: PartMeasure, b: PartMeasure): PartMeasure {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    cost: a.cost + b.cost,
    perItem: a.perItem + b.perItem,
  };
}
