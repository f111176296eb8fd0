import { configure } from '@testing-library/react';

// What comes a moment later comes later still on a busy machine; whatever never comes is told all the same.
configure({ asyncUtilTimeout: 5000 });
