import { exact, money, type OracleCells, type OracleTable, plain } from './cells.ts';

export function SOLO_PLAN(leadgenShare: OracleCells, salesShare: OracleCells, accountShare: OracleCells, hours?: OracleCells): OracleTable {
  const hoursOf = (share: OracleCells): number => plain(exact(hours, 40).times(exact(share)));
  const quotaOf = (share: OracleCells, quota: number): number => plain(exact(share).times(quota).times(0.9));
  const payOf = (share: OracleCells, pay: number): number => money(exact(share).times(pay));
  return [
    ['Lead generation', hoursOf(leadgenShare), 'meetings held', quotaOf(leadgenShare, 8), payOf(leadgenShare, 400)],
    ['Sales', hoursOf(salesShare), 'first meetings', quotaOf(salesShare, 8), payOf(salesShare, 1000)],
    ['Sales', '', 'follow-ups', quotaOf(salesShare, 10), ''],
    ['Account', hoursOf(accountShare), 'clients', quotaOf(accountShare, 10), payOf(accountShare, 1200)],
  ];
}
