import { scopeOf, type Verb } from '@tiwizi/access';
import { type RequestContext } from '../context/request-context';

/** Those of `verbs` that the caller's role may use at all, for the `may` of a reply. */
export function allowedOf(context: RequestContext, verbs: readonly Verb[]): Verb[] {
  return verbs.filter((verb) => scopeOf(context.role, verb) !== 'none');
}
