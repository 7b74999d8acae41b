export const companyPages = {};
