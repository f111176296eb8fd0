import { useSearchParams } from 'react-router';

/** Filters that stand in the address, so that a view can be kept, sent and gone back to; '' where one is not set. */
export function useAddressFilters<Name extends string>(names: readonly Name[]) {
  const [params, setParams] = useSearchParams();
  const values = Object.fromEntries(
    names.map((name) => [name, (params.get(name) ?? '').slice(0, 120)]),
  ) as Record<Name, string>;
  return {
    values,
    /** What is set, for the API. */
    query: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as Partial<
      Record<Name, string>
    >,
    set: (name: Name, value: string) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (value.trim() === '') after.delete(name);
          else after.set(name, value);
          return after;
        },
        { replace: true },
      ),
    clear: () =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const name of names) after.delete(name);
          return after;
        },
        { replace: true },
      ),
  };
}
