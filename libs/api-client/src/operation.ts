import type { ApiClient } from './client';

type Json<Content> = Content extends { 'application/json': infer Body } ? Body : never;

/** Called with the share that has left, 0 to 1, while a file is on its way. */
type Watched<Operation> = [BodyOf<Operation>] extends [never]
  ? object
  : BodyOf<Operation> extends Blob
    ? { onProgress?: (share: number) => void }
    : object;

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
  IfMatch<Operation> &
  Watched<Operation> & {
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

type Address<Operation> = Given<'path', ParametersOf<Operation, 'path'>> & Query<Operation>;

export type Call<Operation> = (object extends Omit<
  Input<Operation>,
  'idempotencyKey' | 'signal' | 'onProgress'
>
  ? (client: ApiClient, input?: Input<Operation>) => Promise<Reply<Operation>>
  : (client: ApiClient, input: Input<Operation>) => Promise<Reply<Operation>>) & {
  /** Where a browser finds the reply by itself: for pictures, and for documents that open in a tab of their own. */
  address: (input: Address<Operation>) => string;
};

/** One operation of the specification as a function. */
export function operation<Operation>(method: string, route: string): Call<Operation> {
  const call = (client: ApiClient, input = {}) => client.send({ method, route, ...input });
  const address = (input: object) => addressOf(route, input);
  return Object.assign(call, { address }) as Call<Operation>;
}

function addressOf(
  route: string,
  { path = {}, query = {} }: { path?: Record<string, unknown>; query?: Record<string, unknown> },
): string {
  const place = route.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]));
  return search.size === 0 ? place : `${place}?${search}`;
}
