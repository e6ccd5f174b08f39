/** What an intrinsic function is given: a template in one scenario. */
import type { Json, JsonMap } from '../../model/tree.ts';

/** What resolution may ask of the template. A value of `undefined` is absent (`AWS::NoValue`). */
export interface Scope {
  /** The value of a parameter or pseudo parameter; a token where it is not known. */
  parameter(name: string): Json | undefined;
  /** The truth of a condition. */
  condition(name: string): boolean;
  /** The unresolved resource of this logical id. */
  resource(id: string): JsonMap | undefined;
  mappings: JsonMap;
  /** Whether strings may already hold tokens: those that the Serverless Framework's expansion wrote. */
  holdsTokens: boolean;
}

export interface Resolver extends Scope {
  resolve(value: Json): Json | undefined;
}

/** Gives `undefined` for a value that is absent (`AWS::NoValue`), a token for one that is not known. */
export type Intrinsic = (argument: Json, resolver: Resolver) => Json | undefined;
