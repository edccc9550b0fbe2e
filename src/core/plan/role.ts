/** The roles of the department, by the name that Team and Pay plan hold. */
export const roles = {
  leadGenerator: 'Lead generator',
  leadgenHead: 'Head of lead generation',
  seller: 'Sales manager',
  salesHead: 'Head of Sales',
  accountManager: 'Account manager',
} as const;

export type RoleName = (typeof roles)[keyof typeof roles];
