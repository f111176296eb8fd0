import { formRules } from '@tiwizi/api-client';
import { suggestPassword } from './password-suggestion';

it('is easy to say, long enough for the contract, and another one each time', () => {
  const drawn = Array.from({ length: 50 }, suggestPassword);
  for (const password of drawn) {
    expect(password).toMatch(/^(?:[b-z][aiou][b-z][aiou]-){4}[b-z][aiou][b-z][aiou]$/);
    expect(password.length).toBeGreaterThanOrEqual(formRules.CreateAccountDto.password.minLength);
  }
  expect(new Set(drawn).size).toBe(drawn.length);
});
