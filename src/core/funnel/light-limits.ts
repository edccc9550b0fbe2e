/** The attainment from which a light is green, and from which it is amber; red below. The limits are ours. */
export const lightLimits = { green: '0.95', amber: '0.8' } as const;
