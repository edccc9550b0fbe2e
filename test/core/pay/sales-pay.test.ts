import { examples } from '../examples.ts';

const noMeetings = [0, 8, 0, 10] as const;

examples('SALES_PAY', [
  ['1: in mid-quarter', [1000, 8, 8, 10, 10, 0], 2300],
  ['2: at quarter end, 105% of plan', [1945, 8, 8, 10, 10, 1, 210_000, 1.05, 0.97], 5950],
  ['3: at quarter end, 70% of plan', [1000, 5, 8, 9, 10, 0, 140_000, 0.7, 1.02], 3065],
  ['4: at quarter end, 130% of plan', [3050, 8, 8, 10, 10, 2, 320_000, 1.3, 1.1], 8300],
  ['5: a free rider gets no department bonus', [0, 8, 8, 8, 10, 0, 90_000, 0.45, 1.05], 1270],
]);

examples('SALES_PAY', [
  ['nothing done is the fix', [0, ...noMeetings], 1000],
  ['a refund of commission comes off the fix', [-250.5, ...noMeetings], 749.5],
  ['a refund may outweigh everything', [-2000, ...noMeetings], -1000],
  ['the commission is rounded, half away from zero', [0.005, ...noMeetings], 1000.01],
  ['the refund is rounded, half away from zero', [-0.005, ...noMeetings], 999.99],
  ['first meetings exactly at 80%', [0, 8, 10, 0, 10], 1120],
  ['follow-ups over plan pay no more than all', [0, 0, 8, 15, 10], 1150],
  ['base products', [0, ...noMeetings, 3], 1600],
  ['the first volume step', [0, ...noMeetings, 0, 100_000], 1300],
  ['a cent below it', [0, ...noMeetings, 0, 99_999.99], 1000],
  ['a signed value of 0 pays no step', [0, ...noMeetings, 0, 0], 1000],
  ['more cancelled than signed pays no step', [0, ...noMeetings, 0, -50_000], 1000],
  ['a personal plan at 80%', [0, ...noMeetings, 0, '', 0.8], 1600],
  ['the gate is open at exactly 50%', [0, ...noMeetings, 0, '', 0.5, 1], 1600],
  ['and shut just below', [0, ...noMeetings, 0, '', 0.4999, 1], 1000],
  ['a personal attainment of 0 is an attainment', [0, ...noMeetings, 0, '', 0, 1.2], 1000],
  ['a fix of its own', [0, ...noMeetings, '', '', '', '', 1500], 1500],
  ['half of the month: the fix and the plans shrink', [0, 4, 8, 5, 10, '', '', '', '', '', 0.5], 800],
  ['half of the month: the threshold moves along', [0, 3.2, 8, 3.99, 10, '', '', '', '', '', 0.5], 620],
  ['17 of 22 days', [0, ...noMeetings, '', '', '', '', '', 17 / 22], 772.73],
  ['absent all month pays no meeting bonuses', [100, 8, 8, 10, 10, 0, '', '', '', '', 0], 100],
]);

examples('SALES_PAY', [
  ['a column of sellers, blank below', [[[1000], [0], ['']], [[8], [8], ['']], 8, [[10], [8], ['']], 10], [[2300], [1270], ['']]],
  ['figures of the quarter for some', [[[0], [0]], 0, 8, 0, 10, 0, [[''], [210_000]], [[''], [1.05]], [[''], [0.97]]], [[1000], [1000 + 600 + 1350 + 555]]],
  ['optional parameters as blanks', [1000, 8, 8, 10, 10, '', null, undefined, '', null, undefined], 2300],
]);
