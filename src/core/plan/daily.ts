/** The items of a lead generator's day: columns of Daily; their norms and weights are rows of Settings. */
export const dailyItems = ['new_contacts', 'invites', 'first_messages', 'follow_ups', 'warming', 'crm_clean'] as const;
