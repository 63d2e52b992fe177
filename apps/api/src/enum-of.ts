import { registerEnumType } from "type-graphql";

/** Declares an enum from its values and what each means, and returns the object that stands for it in `@Field(() => …)`. */
export function enumOf<V extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<V, string>>,
): Readonly<Record<V, V>> {
  const values = Object.keys(meanings) as V[];
  const enumObject = Object.fromEntries(values.map((value) => [value, value])) as Record<V, V>;
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: meanings[value] }]));
  registerEnumType(enumObject, { name, description, valuesConfig: valuesConfig as never });
  return enumObject;
}
