/** The currencies in use, by their codes (ISO 4217). */
const codes = new Set(
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD
  GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR
  NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF
  XPF YER ZAR ZMW ZWG`.split(/\s+/),
);

/** Currencies by their signs; one that several share is the department's where that is among them. */
const signs: Readonly<Record<string, readonly string[]>> = {
  'US$': ['USD'],
  'C$': ['CAD'],
  'CA$': ['CAD'],
  'A$': ['AUD'],
  'NZ$': ['NZD'],
  'HK$': ['HKD'],
  'S$': ['SGD'],
  'R$': ['BRL'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'MXN', 'ARS', 'CLP', 'COP', 'TWD', 'UYU'],
  '€': ['EUR'],
  '£': ['GBP', 'EGP'],
  '¥': ['JPY', 'CNY'],
  '₽': ['RUB'],
  руб: ['RUB'],
  Руб: ['RUB'],
  РУБ: ['RUB'],
  р: ['RUB'],
  '₴': ['UAH'],
  грн: ['UAH'],
  '₸': ['KZT'],
  'zł': ['PLN'],
  'Kč': ['CZK'],
  Ft: ['HUF'],
  лв: ['BGN'],
  Fr: ['CHF'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  '₺': ['TRY'],
  '₪': ['ILS'],
  '₹': ['INR'],
  '₩': ['KRW'],
  '₾': ['GEL'],
  '֏': ['AMD'],
  '₼': ['AZN'],
  '₫': ['VND'],
  '₱': ['PHP'],
  '฿': ['THB'],
  '₦': ['NGN'],
  сум: ['UZS'],
};

const named = [...Object.keys(signs)].sort((a, b) => b.length - a.length).map((sign) => sign.replace(/\$/g, '\\$')).join('|');
const before = new RegExp(`^(?:([A-Z]{3})(?=[\\s\\d.,+-])|(${named})\\.?(?=[\\s\\d.,+-]))\\s*`, 'u');
const behind = new RegExp(`\\s*(?:(?<=[\\d\\s.,])([A-Z]{3})|(?<=[\\d\\s.,])(${named})\\.?)$`, 'u');

/** An amount without the currency that stands before or behind it, and which that may be: none where nothing says it. */
export function withoutCurrency(text: string): { readonly rest: string; readonly currencies: readonly string[] } {
  for (const place of [before, behind]) {
    const [found, code = '', sign = ''] = place.exec(text) ?? [];
    const currencies = currencyCalled(code) ?? signs[sign];
    if (found !== undefined && currencies) return { rest: text.replace(place, ''), currencies };
  }
  return { rest: text, currencies: [] };
}

/** The currencies that a code or a sign alone may be; undefined where it's neither. */
export function currencyCalled(text: string): readonly string[] | undefined {
  return codes.has(text) ? [text] : signs[text];
}
