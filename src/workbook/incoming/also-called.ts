/** What other programs call a column, in English and Russian, by tab and column; a tab's own headings needn't be here. */
export const alsoCalled: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  deals: {
    deal_id: ['id', 'deal', 'deal number', 'номер сделки', 'id сделки'],
    company: ['account', 'account name', 'organization', 'client', 'customer', 'компания', 'клиент'],
    owner_id: ['owner', 'deal owner', 'sales agent', 'responsible', 'ответственный', 'менеджер'],
    currency: ['currency code', 'deal currency', 'код валюты'],
    value: ['amount', 'deal value', 'close value', 'бюджет', 'сумма'],
    opened: ['created', 'create date', 'created date', 'engage date', 'дата создания'],
    stage: ['status', 'deal stage', 'статус', 'этап', 'этап сделки'],
    closed: ['close date', 'closed date', 'closed on', 'дата закрытия'],
    type: ['deal type', 'тип сделки'],
    lost_reason: ['loss reason', 'closed lost reason', 'причина отказа'],
  },
  payments: {
    date: ['paid on', 'payment date', 'дата оплаты'],
    currency: ['currency code', 'код валюты'],
    amount: ['paid', 'sum', 'total', 'сумма', 'сумма оплаты'],
    company: ['client', 'customer', 'payer', 'клиент', 'плательщик'],
    owner_id: ['owner', 'seller', 'ответственный', 'менеджер'],
    deal_id: ['deal', 'сделка', 'номер сделки'],
  },
  team: { name: ['full name', 'фио', 'сотрудник'], role: ['position', 'должность'], from: ['start date', 'hired', 'дата приёма'], to: ['end date', 'дата увольнения'] },
  leads: { lead_id: ['id'], created: ['created on', 'create date', 'дата создания'], company: ['account', 'organization', 'компания'], lead_generator_id: ['owner', 'lead owner', 'ответственный'] },
  meetings: { meeting_id: ['id'], date: ['meeting date', 'held on', 'дата встречи'], company: ['account', 'organization', 'компания'] },
  clients: { client_id: ['id'], company: ['name', 'account name', 'название'], account_manager_id: ['account manager', 'owner', 'ответственный'] },
  quotas: { period: ['month', 'quarter', 'месяц', 'квартал'], value: ['quota', 'plan', 'план'] },
  holidays: { name: ['holiday', 'праздник'] },
};
