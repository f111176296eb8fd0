import type { ApiClient } from './client';

type Json<Content> = Content extends { 'application/json': infer Body } ? Body : never;

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Content extends { 'application/octet-stream': unknown }
    ? Blob
    : Json<Content>
  : never;

type Given<Name extends string, Value> = [Value] extends [never] ? object : { [Key in Name]: Value };

type ParametersOf<Operation, Place extends string> = Operation extends {
  parameters: { [Key in Place]?: infer Value };
}
  ? Exclude<Value, undefined>
  : never;

type QueryOf<Operation> = ParametersOf<Operation, 'query'>;
type Query<Operation> = [QueryOf<Operation>] extends [never]
  ? object
  : object extends QueryOf<Operation>
    ? { query?: QueryOf<Operation> }
    : { query: QueryOf<Operation> };

type IfMatch<Operation> = [ParametersOf<Operation, 'header'>] extends [never]
  ? object
  : 'If-Match' extends keyof ParametersOf<Operation, 'header'>
    ? { ifMatch: number }
    : object;

/** What a call needs: path parameters, query, body, and the version last seen where two people may edit. */
export type Input<Operation> = Given<'path', ParametersOf<Operation, 'path'>> &
  Query<Operation> &
  Given<'body', BodyOf<Operation>> &
  IfMatch<Operation> & {
    /** Makes a repeated POST harmless; the client makes one where none is given. */
    idempotencyKey?: string;
    signal?: AbortSignal;
  };

/** What a call answers; undefined where the API has nothing to say (204). */
export type Reply<Operation> = Operation extends { responses: infer Responses }
  ? Responses extends { 200: { content: infer Content } } | { 201: { content: infer Content } }
    ? Json<Content>
    : undefined
  : never;

export type Call<Operation> =
  object extends Omit<Input<Operation>, 'idempotencyKey' | 'signal'>
    ? (client: ApiClient, input?: Input<Operation>) => Promise<Reply<Operation>>
    : (client: ApiClient, input: Input<Operation>) => Promise<Reply<Operation>>;

/** One operation of the specification as a function. */
export function operation<Operation>(method: string, route: string): Call<Operation> {
  const call = (client: ApiClient, input = {}) => client.send({ method, route, ...input });
  return call as Call<Operation>;
}
