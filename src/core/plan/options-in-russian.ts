/** Names and words of rules' options in Russian. */
export const optionsInRussian: Readonly<Record<string, string>> = {
  most: 'не больше',
  most_a_year: 'не больше в год',
  true_up: 'нарастающим итогом',
  until_end: 'до конца периода',
  below_zero: 'ниже нуля',
  prorate: 'пропорционально',
  ramp: 'разгон',
  guaranteed: 'гарантия',
  guaranteed_days: 'дней гарантии',
  mode: 'режим',
  boundary: 'граница',
  below_threshold: 'порог открывает',
  above_last: 'выше последней',
  pays: 'платится',
  kpi_cap: 'потолок KPI',
  kpi_gate: 'порог KPI',
  divided: 'делится',
  achieved: 'выполнение',
  of: 'с частей',
  cut: 'урезание',
  months: 'месяцев',
  kind: 'вид',
  recovery: 'возврат',
  recovery_from: 'возврат с месяца',
  none: 'нет',
  'half-year': 'полугодие',
  year: 'год',
  'take back': 'удержать',
  carry: 'перенести',
  marginal: 'по частям',
  whole: 'целиком',
  interpolated: 'по прямой',
  reached: 'достигнутая',
  upper: 'верхняя',
  lower: 'нижняя',
  'first dollar': 'всё',
  'excess only': 'только сверх',
  flat: 'не растёт',
  continue: 'растёт дальше',
  'by result': 'по результату',
  'in full': 'полностью',
  'by measure': 'по показателю',
  equally: 'поровну',
  'pro rata': 'пропорционально всем',
  'last first': 'с последней',
  recoverable: 'возвратный',
  'non-recoverable': 'невозвратный',
  additional: 'сверх заработка',
  'recoverable additional': 'возвратный сверх заработка',
  forgiven: 'прощаемый',
};

/** An options cell with its names and words in Russian; measures by the names given. */
export function inRussianOptions(text: string, measures: Readonly<Record<string, string>>): string {
  const own = (piece: string) => optionsInRussian[piece.trim()] ?? piece.trim().replace(/[a-z]\w*/g, (name) => measures[name] ?? name);
  return text
    .split(';')
    .map((part) => part.split('=').map(own).join(' = '))
    .join('; ');
}
