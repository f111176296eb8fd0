export const parametersKey = ['legal-parameters'];
