import { act, renderHook } from '@testing-library/react';
import { forgetText, keepText, useNoRoom } from './room';

it('throws nothing where there is no room, and says so until what is typed fits or is gone', () => {
  const { result: none } = renderHook(() => useNoRoom());
  const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  act(() => keepText('roll', 'a'));
  act(() => keepText('note', 'b'));
  expect(none.current).toBe(true);
  act(() => forgetText('note'));
  expect(none.current).toBe(true);
  full.mockRestore();
  act(() => keepText('roll', 'ab'));
  expect(none.current).toBe(false);
  expect(localStorage.getItem('roll')).toBe('ab');
});
