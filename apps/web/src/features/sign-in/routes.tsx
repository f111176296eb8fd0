import { type RouteObject } from 'react-router';
import { SignInPage } from './sign-in-page';

/** The door comes with the first file: there is nothing lighter to show before it. */
export const routes: RouteObject[] = [{ path: '/sign-in', element: <SignInPage /> }];
