import { examples } from '../core/examples.ts';

// Worked examples that others published, each with its source; a product is written out where the source states its factors only.

const serial = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
const straightLine = (monthly: number, months: number) =>
  Array.from({ length: months }, (_, i) => [new Date(Date.UTC(2026, i + 1, 0, 11)), monthly, monthly * (months - 1 - i)]);

const oracleSteps = [[0, 0.01], [1000, 0.02], [3000, 0.03], [8000, 0.05]];
const oracleSplit = [[0, 0.01], [10_000, 0.02], [50_000, 0.03], [100_000, 0.04]];
const oracleEqual = [[0, 0.01], [25_000, 0.02], [50_000, 0.03], [75_000, 0.04]];
const oracleEdge = [[0, 0.0175], [1_500_000, 0.025], [3_000_000, 0.0325], [4_500_000, 0.0425]];
const prowiAttainment = [[0, 0], [125_000, 0.08], [250_000, 0.12], [312_500, 0.15]];
const sparrow = [[0, 0.03], [300_000, 0.05], [500_000, 0.07]];
const card = [[0, 0.005], [1000, 0.01], [3000, 0.015], [6000, 0.02]];
const graduated = [[0, 0.1], [5000, 0.15], [10_000, 0.25], [50_000, 0.3]];
const weekly = [[0, 0.05], [5000, 0.1], [10_000, 0.2]];
const aptify = [[0, 0.05], [5000, 0.1], [10_000, 0.15]];
const collectors = [[0, 0.01], [16_000, 0.0375], [20_000, 0.045], [25_000, 0.055]];
const running = [[0, 0.14], [196_000, 0.25], [392_000, 0.4]];
const insurance = [[0, 0.5], [100_000, 0.6]];

examples('COMMISSION', [
  ['flat: both sides of an overlap at 10% (Source: Prowi, Split Commission)', [[[60_000], [40_000]], 0.1], [[6000], [4000]]],
  ['flat: 12% and 10% (Source: AreaCalculators, Commission Draw Calculator)', [[[5000], [8000]], [[0.12], [0.1]]], [[600], [800]]],
]);

examples('COMMISSION', [
  ['marginal: six transactions, each by itself (Source: Oracle Sales, Examples of Calculating Earnings Using Step Rates)', [[[200], [300], [1500], [1200], [2000], [4500]], oracleSteps], [[2], [3], [20], [14], [30], [95]]],
  ['marginal: 2,500 at a blended 1.6% (Source: Oracle Sales 24B, Report Split Rates in Calculation)', [2500, [[0, 0.01], [1000, 0.02], [5000, 0.03], [10_000, 0]]], 2500 * 0.016],
  ['marginal: 60,000 split at 1%, 2% and 3% (Source: Oracle Sales, Options for Splitting Attainment Numbers Across Rate Tiers)', [60_000, oracleSplit], 10_000 * 0.01 + 40_000 * 0.02 + 10_000 * 0.03],
  ['marginal: 130% of quota, nothing for the first half (Source: Prowi, Quota Attainment)', [325_000, prowiAttainment], 19_375],
  ['marginal: 600,000 a quarter (Source: SparrowGenie, Non-Retroactive Commission)', [600_000, sparrow], 26_000],
  ['marginal: 180,000 (Source: Earnbase, Retroactive Tier Jumping)', [180_000, insurance], 98_000],
  ['marginal: 11,000 graduated (Source: Aptify Knowledge Base, Commission Agreement Details)', [11_000, aptify], 900],
  ['marginal: quota at 5%, the rest at 8% (Source: Hyperbots, Accelerator Commission)', [260_000, [[0, 0.05], [200_000, 0.08]]], 14_800],
  ['marginal: 150,000 on a quota of 100,000, parts as stated (Source: ExcelForum, thread 861932)', [150_000, [[0, 0.05], [100_000, 0.06], [125_000, 0.07]]], 5000 + 1500 + 1750],
  ['marginal: 15,000 a week (Source: ExcelForum, thread 581766)', [15_000, weekly], 1750],
  ['marginal: a cardholder bonus on 10,000 (Source: Manhattan Prep forum, GMAT Prep question)', [10_000, card], 150],
  ['marginal: 80,000 (Source: Qammunity, Graduated commission calculation)', [80_000, graduated], 20_250],
  ['marginal: 22,000 (Source: Math.bot, Graduated Commission on $22,000)', [22_000, [[0, 0.1], [5000, 0.15]]], 3050],
  ['marginal: the first 5,500 without commission (Source: MrExcel, Formula for Calculating Cumulative Commission)', [[[8500], [11_000]], [[0, 0], [5500, 0.1], [9000, 0.12]]], [[300], [590]]],
  ['marginal: pay cycles of 400, 100 and 5,000 (Source: MyTime, Tiered Commission by Revenue: Amount Above Earned Breakdown)', [[[400], [100], [5000]], [[0, 0.25], [500, 0.3], [3000, 0.4]]], [[100], [25], [1675]]],
  ['marginal: a falling rate, inside the first tier (Source: CodePal, Excel Commission Formula)', [800_000, [[0, 0.045], [1_000_000, 0.04]]], 36_000],
  ['marginal: 300 to 900, with one exactly on an edge (Source: ExcelForum, Tiered Fee Formula Help)', [[[300], [400], [500], [600], [700], [800], [900]], [[0, 0.03], [500, 0.05], [750, 0.075]]], [[9], [12], [15], [20], [25], [31.25], [38.75]]],
]);

examples('COMMISSION', [
  ['prior: a deal across an edge (Source: Salesforce Trailhead, Use Marginal Payout Rule Functions)', [20_000, [[0, 0.04], [150_000, 0.06], [250_000, 0.08]], '', 145_000], 1100],
  ['prior: March takes the total to 5,007,000 (Source: MrExcel, Need Help Creating Tiered Commission Formula; rounded to the cent there)', [1_500_000, [[0, 0.001], [4_166_667, 0.002], [8_333_333, 0.003], [12_500_000, 0.004]], '', 3_507_000], 2340.33],
]);

examples('COMMISSION', [
  ['retroactive: all at the rate reached (Source: Oracle Sales, Options for Splitting Attainment Numbers Across Rate Tiers)', [[[5000], [15_000], [60_000]], oracleSplit, 'retroactive'], [[5000 * 0.01], [15_000 * 0.02], [60_000 * 0.03]]],
  ['retroactive: 180,000 (Source: Earnbase, Retroactive Tier Jumping)', [180_000, insurance, 'retroactive'], 108_000],
  ['retroactive: highest tier achieved (Source: Aptify Knowledge Base, Commission Agreement Details)', [11_000, aptify, 'retroactive'], 1650],
  ['retroactive: 125 at 12% (Source: Spiff, How to Create an Accelerator)', [125, [[0, 0.1], [100, 0.12], [150, 0.14], [200, 0.16]], 'retroactive'], 125 * 0.12],
  ['retroactive: a year of 25,000 drops to 5% (Source: Convious, Tiered Commission Explanation)', [25_000, [[0, 0.1], [10_000, 0.07], [20_000, 0.05]], 'retroactive'], 25_000 * 0.05],
  ['retroactive: three customers (Source: Pastebin, affiliate commission tiers by sale total)', [[[25], [75], [200]], [[0, 0.1], [50, 0.15], [100, 0.2]], 'retroactive'], [[2.5], [11.25], [40]]],
  ['retroactive, upper: exactly 50,000 at 3% (Source: Oracle Sales, Equal Tier Values)', [50_000, oracleEqual, 'retroactive'], 50_000 * 0.03],
  ['retroactive, upper: 999 and exactly 1,000 (Source: ABestWeb forum, Performance Incentives)', [[[999], [1000]], [[0, 0.05], [1000, 0.06]], 'retroactive'], [[49.95], [60]]],
  ['retroactive, upper: on and just below every edge (Source: MrExcel, Calculating Tiered Commission with an IF Statement)', [[[15_999], [16_000], [20_000], [25_000]], collectors, 'retroactive'], [[159.99], [600], [900], [1375]]],
  ['retroactive, upper: fractions of a cent are rounded (Source: the same; 749.9625 and 1,124.955 there)', [[[19_999], [24_999]], collectors, 'retroactive'], [[749.96], [1124.96]]],
  ['retroactive, upper: exactly 1,500,000 at 2.5% as Oracle applies it (Source: Oracle Support, Doc ID 2582565.1)', [1_500_000, oracleEdge, 'retroactive', '', 'upper'], 1_500_000 * 0.025],
  ['retroactive, lower: the same at 1.75% as the business wants it (Source: Oracle Support, Doc ID 2582565.1)', [1_500_000, oracleEdge, 'retroactive', '', 'lower'], (1_500_000 * 1.75) / 100],
  ['retroactive, lower: two of six exactly on an edge (Source: CodePal, Excel Formula: Bonus Amount Based on Sales)', [[[100_000], [150_000], [200_000], [250_000], [300_000], [350_000]], [[0, 0], [100_000, 0.08], [200_000, 0.12]], 'retroactive', '', 'lower'], [[0], [12_000], [16_000], [30_000], [36_000], [42_000]]],
]);

examples('COMMISSION_BY_DEAL', [
  ['each tier filled by a deal (Source: Qammunity, Graduated commission calculation)', [[[5000], [5000], [40_000], [30_000]], graduated], [[500], [750], [10_000], [9000]]],
  ['each tier filled by a deal (Source: SparrowGenie, Non-Retroactive Commission)', [[[300_000], [200_000], [100_000]], sparrow], [[9000], [10_000], [7000]]],
  ['each tier filled by a deal (Source: Prowi, Quota Attainment)', [[[125_000], [125_000], [62_500], [12_500]], prowiAttainment], [[0], [10_000], [7500], [1875]]],
  ['each tier filled by a deal (Source: Manhattan Prep forum, GMAT Prep question)', [[[1000], [2000], [3000], [4000]], card], [[5], [20], [45], [80]]],
  ['each tier filled by a deal (Source: ExcelForum, thread 581766)', [[[5000], [5000], [5000]], weekly], [[250], [500], [1000]]],
  ['February crosses an edge (Source: MrExcel, Interesting Commission Tier Calculator Wrinkle)', [[[190_000], [100_000]], running], [[(190_000 * 14) / 100], [(6000 * 14) / 100 + (94_000 * 25) / 100]]],
]);

examples('SPLIT_CREDIT', [
  ['60/40 of 10,000 (Source: Prowi, Split Commission, territory overlap)', [10_000, [[0.6], [0.4]]], [[6000], [4000]]],
  ['60/40 of 8,000 (Source: Prowi, Split Commission, handoff)', [8000, [[0.6], [0.4]]], [[4800], [3200]]],
  ['50/25/25 of 2.00 (Source: currency.js, issue 410)', [2, [[0.5], [0.25], [0.25]]], [[1], [0.5], [0.5]]],
  ['10.03 by 49 and 51, as the reporter expects (Source: Dinero.js, issue 144)', [10.03, [[0.49], [0.51]]], [[4.91], [5.12]]],
  ['0.05 by 100, 101, 100 and 100 (Source: Dinero.js, issue 776)', [0.05, [[100 / 401], [101 / 401], [100 / 401], [100 / 401]]], [[0.01], [0.02], [0.01], [0.01]]],
  ['99.99 by 75 and 25, as the reporter expects (Source: Money for PHP, pull request 492)', [99.99, [[0.75], [0.25]]], [[74.99], [25]]],
  ['0.03 by 75 and 25, largest remainder (Source: Brick\\Money, pull request 62)', [0.03, [[0.75], [0.25]]], [[0.02], [0.01]]],
  ['220 by 445455, 9091 and 545455, largest remainder (Source: Brick\\Money, issue 111)', [220, [[445_455 / 1_000_001], [9091 / 1_000_001], [545_455 / 1_000_001]]], [[98], [2], [120]]],
  ['10 by 45, 20 and 34 (Source: Brick\\Money, issue 45)', [10, [[45 / 99], [20 / 99], [34 / 99]]], [[4.55], [2.02], [3.43]]],
  ['10 in thirds (Source: Dintero Money, issue 222)', [10, [[1 / 3], [1 / 3], [1 / 3]]], [[3.34], [3.33], [3.33]]],
]);

examples('CLAWBACK', [
  ['half of a 12-month contract kept: 50% of the commission back (Source: Zepys, How to Handle Refunds and Clawbacks with Agents)', [1, 6, 12], 0.5],
  ['nine months advanced, four kept (Source: InsureLeads, Glossary: Chargeback)', [612, 4, 9], 340],
  ['all of it inside twelve months (Source: Earnbase, Glossary: Chargeback)', [4000, 3, 12, 'full'], 4000],
]);

examples('DRAW', [
  ['recoverable: period 1 (Source: Oracle Sales, Example of Incentive Compensation Draw and Recovery)', [500, 1000, 0], [[1000, 500]]],
  ['recoverable: period 2 (Source: Oracle Sales, Example of Incentive Compensation Draw and Recovery)', [700, 1000, 500], [[1000, 800]]],
  ['recoverable: period 3 (Source: Oracle Sales, Example of Incentive Compensation Draw and Recovery)', [400, 1000, 800], [[1000, 1400]]],
  ['recoverable: March, below the draw (Source: Siebel Incentive Compensation, Recoverable Draw Scenario)', [1500, 2000, 0], [[2000, 500]]],
  ['recoverable: April, repaid down to the draw (Source: Siebel Incentive Compensation, Recoverable Draw Scenario)', [2375, 2000, 500], [[2000, 125]]],
  ['recoverable: May, the rest repaid (Source: Siebel Incentive Compensation, Recoverable Draw Scenario)', [3000, 2000, 125], [[2875, 0]]],
  ['recoverable: June, nothing owed (Source: Siebel Incentive Compensation, Recoverable Draw Scenario)', [2750, 2000, 0], [[2750, 0]]],
  ['recoverable: August (Source: Xactly, The Non-Recoverable Draw Against Commission)', [500, 1500, 0], [[1500, 1000]]],
  ['recoverable: September (Source: Xactly, The Non-Recoverable Draw Against Commission)', [3000, 1500, 1000], [[2000, 0]]],
  ['recoverable: a shortfall of 1,000 (Source: Visdum, Recoverable and Non-Recoverable Draws Explained)', [2000, 3000], [[3000, 1000]]],
  ['non-recoverable: September in full (Source: Xactly, The Non-Recoverable Draw Against Commission)', [3000, 1500, 0, 'non-recoverable'], [[3000, 0]]],
  ['non-recoverable: below the draw (Source: QCommission, Recoverable vs Non-Recoverable Draw)', [1000, 2000, 0, 'non-recoverable'], [[2000, 0]]],
  ['non-recoverable: above the draw (Source: QCommission, Recoverable vs Non-Recoverable Draw)', [4000, 2000, 0, 'non-recoverable'], [[4000, 0]]],
]);

examples('COMMISSION_SCHEDULE', [
  ['6,000 over 24 months at 250, started in January here (Source: Journal Entries Hub, Contract Acquisition Cost: Monthly Amortization)', [6000, serial(2026, 1, 1), 24], straightLine(250, 24)],
  ['3,000 over five years at 50, started in January here (Source: Velocity by Numeric, How to Book Capitalization and Amortization for Costs to Obtain a Contract)', [3000, serial(2026, 1, 1), 60], straightLine(50, 60)],
]);

examples('ATTAINMENT', [
  ['exactly, below and above a quota of 250,000 (Source: Prowi, Quota Attainment)', [[[250_000], [200_000], [312_500]], 250_000], [[1], [0.8], [1.25]]],
  ['three months by themselves (Source: Prowi, Quota Attainment, monthly tracking)', [[[42_500], [55_000], [52_500]], 50_000], [[0.85], [1.1], [1.05]]],
  ['the quarter is total over total (Source: Prowi, Quota Attainment, YTD)', [150_000, 150_000], 1],
  ['94% (Source: Brainshark, How to Calculate Quota Attainment)', [235_000, 250_000], 0.94],
  ['80% of a quarter (Source: Climb the Ladder, How to Calculate Quota Attainment)', [120_000, 150_000], 0.8],
  ['profit of 45, 40 and 75 against 50 (Source: SAP Strategy Management, Achievement Scores)', [[[45], [40], [75]], 50], [[0.9], [0.8], [1.5]]],
]);

examples('PLAN_BONUS', [
  ['half way from a threshold of 70% (Source: BonusPayCalc, Bonus Payout Curve Explained; it says about)', [85_000, 100_000, 10_000, 0.7, 0, 1.5, 2], 5000],
  ['120% at twice the rate above plan (Source: BonusPayCalc, Bonus Payout Curve Explained; it says about)', [120_000, 100_000, 10_000, 0.7, 0, 1.5, 2], 14_000],
  ['the cap of 200%, however far above plan (Source: BonusPayCalc, Bonus Payout Curve Explained)', [300_000, 100_000, 10_000, 0.7, 0, 1.5, 2], 20_000],
  ['2% for every 1% above quota, at 105% and 115% (Source: MrExcel, Formula for Sales Rep Payout for Overachievement)', [[[1.05], [1.15]], 1, 21_000, 1, 1, 1.5, 2], [[21_000 + 2100], [21_000 + 6300]]],
  ["a CEO's percentage of base pay (Source: SEC filing of 2006, CIK 862831, exhibit 10.20)", [[[0.79], [1], [1.01], [1.2], [1.5]], 1, 50, 0.8, 0.8, 1.2, 1.6], [[0], [50], [51.5], [80], [80]]],
  ["an EVP's percentage of base pay (Source: SEC filing of 2006, CIK 862831, exhibit 10.20)", [[[0.79], [1], [1.01], [1.2], [1.5]], 1, 40, 0.8, 0.8, 1.2, 1.6], [[0], [40], [41.2], [64], [64]]],
]);

examples('ACTIVITY_BONUS', [
  ['achievement times 50% of base pay, nothing below 80% (Source: SEC filing of 2006, CIK 862831, exhibit 10.20)', [[[0.79], [0.9], [1]], 1, 50], [[0], [0.9 * 50], [50]]],
  ['no more than 30% of base pay (Source: SEC filing of 2006, CIK 862831, exhibit 10.20, senior revenue producers)', [[[0], [1], [1.2]], 1, 30], [[0], [30], [30]]],
  ['linear from the first (Source: Profit.co, Linear vs Range-Based Bonus Payouts)', [[[50], [90]], 100, 100, 0], [[50], [90]]],
]);

examples('STEP_BONUS', [
  ['second-quarter sales (Source: CodePal, Excel Formula for Calculating Bonus Based on Q2 Sales)', [[[350_000], [450_000], [650_000]], [[0, 4000], [400_000, 5000], [600_000, 6000]]], [[4000], [5000], [6000]]],
  ['below target, above it, and by exactly 10% (Source: MS Office Tuneup, Calculating Tiered Bonuses in Excel 2007)', [[[-0.01], [0.05], [0.1]], [[0, 1000], [0.1, 10_000]]], [[0], [1000], [10_000]]],
]);

examples('PAYOUT_CURVE', [
  ['40% pays 20%, 60% pays 35%, so 50% pays 27.5% (Source: ExcelDownloads, Tiered Commission Structure Table)', [[[0.4], [0.5], [0.6]], [[0, 0], [0.4, 0.2], [0.6, 0.35]]], [[0.2], [0.275], [0.35]]],
  ['five for one about target (Source: Justia Contracts, Agiliti Health, 2011 Executive Incentive Plan Targets)', [[[0.92], [0.93], [0.95], [0.98], [1], [1.05], [1.1], [1.2]], [[0.93, 0.65], [1, 1], [1.1, 1.5]]], [[0], [0.65], [0.75], [0.9], [1], [1.25], [1.5], [1.5]]],
  ['ten for one about target (Source: Justia Contracts, Agiliti Health, 2005 Executive Incentive Plan Targets)', [[[0.92], [0.93], [0.95], [0.98], [1], [1.05], [1.1]], [[0.93, 0.3], [1, 1], [1.1, 2]]], [[0], [0.3], [0.5], [0.8], [1], [1.5], [2]]],
  ['EBITDA (Source: SEC filing, CIK 931058, exhibit 10.34)', [[[0.8], [0.82], [0.84], [0.9], [0.98], [1], [1.04], [1.1]], [[0.82, 0.325], [1, 1], [1.1, 2]]], [[0], [0.325], [0.4], [0.625], [0.925], [1], [1.4], [2]]],
  ['net revenues (Source: SEC filing, CIK 931058, exhibit 10.34)', [[[0.85], [0.86], [0.9], [0.92], [0.98], [1.03], [1.05]], [[0.85, 0], [0.9, 0.5], [1, 1], [1.05, 1.5]]], [[0], [0.1], [0.5], [0.6], [0.9], [1.3], [1.5]]],
  ['steps (Source: Calqoo, Performance: Stepped Bonus Calculation)', [[[0.85], [0.89], [0.9], [1.09], [1.1], [1.2]], [[0.8, 0.5], [0.9, 0.8], [1, 1], [1.1, 1.2], [1.2, 1.5]], 'step'], [[0.5], [0.5], [0.8], [1], [1.2], [1.5]]],
]);

examples('KPI_SCORE', [
  ['60/25/15 with one at 110%, not capped there (Source: BonusPayCalc, KPI Weighting: How to Set Weights)', [[[0.9], [1.1], [1]], [[1], [1], [1]], [[0.6], [0.25], [0.15]], 10], 0.965],
]);

examples('PRORATE', [
  ['a joiner on 1 July: 184 of 365 (Source: LumoCalculator, Prorated Bonus Calculator; rounded to the cent there)', [10_000, serial(2025, 7, 1), serial(2025, 12, 31), serial(2025, 1, 1), serial(2025, 12, 31)], 5041.1],
  ['a joiner on 1 September: 122 of 365 (Source: CostCalculator, Pro-Rated Bonus Calculator; rounded to the cent there)', [10_000, serial(2025, 9, 1), '', serial(2025, 1, 1), serial(2025, 12, 31)], 3342.47],
  ['a leaver on 31 March: 90 of 365 (Source: CostCalculator, Calculate Bonus Pro Rata; rounded to the cent there)', [10_000, serial(2025, 1, 1), serial(2025, 3, 31), serial(2025, 1, 1), serial(2025, 12, 31)], 2465.75],
]);

examples('RAMP_QUOTA', [
  ['0%, 25%, 50%, 75% of 50,000, then all (Source: Prowi, Ramp Period)', [50_000, [[1], [2], [3], [4], [5], [6]], [[0], [0.25], [0.5], [0.75]]], [[0], [12_500], [25_000], [37_500], [50_000], [50_000]]],
]);

examples('NRR', [
  ['losses made good by expansion (Source: MetricKit, NRR)', [100_000, 15_000, 5000, 10_000], 1],
  ['105% (Source: DNoise, Net Revenue Retention)', [200_000, 20_000, 4000, 6000], 1.05],
  ['30,000 of 27,000 (Source: ChurnZero, Net Revenue Retention; 111% there)', [27_000, 8000, 0, 5000], 30_000 / 27_000],
]);

examples('GRR', [
  ['90% (Source: MaximCalculator, Gross Revenue Retention)', [50_000, 2000, 3000], 0.9],
  ['86%, whatever the expansion (Source: Superleap, Gross Revenue Retention)', [100_000, 6000, 8000], 0.86],
]);

examples('CLIENT_LTV', [
  ['50 a month, 90%, 10% (Source: AbraCalc, Customer LTV: $50 ARPA, 90% Margin, 10% Churn)', [50, 0.9, 0.1], 450],
  ['100 a month, 80%, 5% (Source: AbraCalc, Customer LTV: $100 ARPA, 80% Margin, 5% Churn)', [100, 0.8, 0.05], 1600],
  ['500 a month, 70%, 2% (Source: AbraCalc, Customer LTV: $500 ARPA, 70% Margin, 2% Churn)', [500, 0.7, 0.02], 17_500],
  ['1,000 a month, 75%, 1%, a ceiling above its 100 months (Source: AbraCalc, Customer LTV: $1,000 ARPA, 75% Margin, 1% Churn)', [1000, 0.75, 0.01, 120], 75_000],
  ['30 a month, 80%, 4% (Source: IdeaFast, LTV Calculator)', [30, 0.8, 0.04], 600],
]);

examples('SALES_VELOCITY', [
  ['100 opportunities (Source: PipelineRoad, Sales Velocity)', [100, 30_000, 0.25, 60], 12_500],
  ['18 opportunities (Source: WinsAbove, Sales Velocity; shown as $2,326)', [18, 42_000, 0.24, 78], 181_440 / 78],
]);
