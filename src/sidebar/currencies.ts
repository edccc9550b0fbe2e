const usual = ['USD', 'EUR', 'GBP', 'CHF', 'PLN', 'CZK', 'RON', 'UAH', 'KZT', 'GEL', 'AMD', 'RSD', 'TRY', 'ILS', 'AED', 'INR', 'CAD', 'AUD', 'RUB'];

/** Currencies to choose from by code, each with its name; one that Settings holds already is among them. */
export function currencies(chosen: string, language: string): readonly (readonly [code: string, text: string])[] {
  const names = new Intl.DisplayNames(language, { type: 'currency', fallback: 'none' });
  const nameOf = (code: string) => (/^[A-Z]{3}$/.test(code) ? names.of(code) : undefined);
  return [...new Set([...usual, chosen])].filter((code) => code !== '').map((code) => [code, [code, nameOf(code)].filter(Boolean).join(' · ')]);
}
