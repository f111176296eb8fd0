// Generated from apps/api/openapi.json. Never edited: see tools/client.

export const BeginInstallationDto = {
  setupCode: { required: true, maxLength: 200 },
  id: { required: true },
  email: { required: true, maxLength: 254 },
  displayName: { required: true, maxLength: 120 },
  password: { required: true, minLength: 10, maxLength: 200 },
  locale: { required: true },
} as const;

export const CreateAccountDto = {
  id: { required: true },
  email: { required: true, maxLength: 254 },
  displayName: { required: true, maxLength: 120 },
  role: { required: true },
  locale: { required: true },
  password: { required: true, minLength: 10, maxLength: 200 },
  cooperativeId: {  },
} as const;

export const SignInDto = {
  email: { required: true, maxLength: 254 },
  password: { required: true, maxLength: 200 },
} as const;

export const UpdateAccountDto = {
  displayName: { maxLength: 120 },
  active: {  },
  password: { minLength: 10, maxLength: 200 },
} as const;

export const UpdateProfileDto = {
  locale: { required: true },
} as const;
