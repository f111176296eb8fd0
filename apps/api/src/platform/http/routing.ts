import { type INestApplication, VersioningType } from '@nestjs/common';

/** Where the routes stand: /api/v1/…; health, which is of no version, at /api/health. */
export function placeRoutes(app: INestApplication): void {
  app.setGlobalPrefix('api');
  app.enableVersioning({ type: VersioningType.URI, defaultVersion: '1' });
}
