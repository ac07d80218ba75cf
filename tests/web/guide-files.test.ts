import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { importReport, type ImportReport } from '../../server/contract/guide-files.js';
import { moveGuide } from '../../server/actions/guides/write-guide.js';
import { readWorkbook, type ReadCell } from '../support/workbook.js';
import { approver, editor } from '../support/guides.js';
import { staffBrowser, webDesk, type Browser, type WebDesk } from './support/web-desk.js';

const code = 'unemployment-registration';
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
let desk: WebDesk;
let who: Browser;
interface Exported {
  guides: { itemCode: string; guide: Record<string, unknown> }[];
}

beforeEach(async () => {
  desk = await webDesk();
  who = await staffBrowser(desk, 'editor-1');
});
afterEach(() => desk.close());

const exported = async (query = '') => (await who.get(`/api/staff/guide-files/guides.json${query}`)).text;
const send = async (file: unknown, act: 'check' | 'apply' = 'check', by = who): Promise<ImportReport> => importReport.parse((await by.post(`/api/staff/guide-files/json/import?act=${act}&why=${encodeURIComponent('市里下发')}`, file)).body);
const edited = (text: string, change: (guides: Exported['guides']) => unknown): Exported => {
  const file = JSON.parse(text) as Exported;
  change(file.guides);
  return file;
};
const drafts = async () => (await desk.ports.guides.all()).filter(({ draft }) => draft !== null).map(({ itemCode }) => itemCode);

describe('guides as a JSON file', () => {
  it('come back exactly as they went out, and change nothing', async () => {
    const text = await exported();
    const report = await send(JSON.parse(text));
    expect(report.counts).toEqual({ new: 0, changed: 0, unchanged: report.rows.length, refused: 0 });
    await send(JSON.parse(text), 'apply');
    expect(await exported()).toBe(text);
    expect(await drafts()).toEqual([]);
  });

  it('set up another desk and say the same there, letter for letter', async () => {
    const text = edited(await exported('?category=employment'), (guides) => guides.splice(1));
    const [one] = text.guides;
    if (!one) throw new Error('nothing exported');
    const renamed = { ...text, guides: [{ ...one, itemCode: 'brought-along', version: 1, effectiveFrom: '2026-11-23' }] };
    expect(await send(renamed, 'apply')).toMatchObject({ applied: true, rows: [{ outcome: 'new', gaps: 0 }] });
    const over = async () => ({ itemCode: 'brought-along', revision: (await desk.ports.guides.get('brought-along'))?.version ?? 0 });
    await moveGuide(desk.ports, editor, { ...(await over()), command: { action: 'submit', note: null } });
    const publisher = { ...approver, id: 'approver-9' };
    await moveGuide(desk.ports, publisher, { ...(await over()), command: { action: 'publish', reason: '市里下发', effectiveFrom: null } });
    const there = edited(await exported(), (guides) => guides.splice(0, guides.length - 1));
    expect(JSON.stringify(there, null, 2)).toBe(JSON.stringify(renamed, null, 2));
  });

  it('are checked first: nothing is written, and each guide is told apart', async () => {
    const file = edited(await exported(), (guides) => {
      const [first] = guides;
      if (first) guides.splice(0, 1, { ...first, guide: { ...first.guide, place: { zh: '二楼', en: 'Upstairs' } } }, { ...first, itemCode: 'brand-new-one' });
    });
    const report = await send(file);
    expect(report).toMatchObject({ applied: false, counts: { new: 1, changed: 1, refused: 0 } });
    expect(report.rows.slice(0, 2)).toMatchObject([{ row: 1, outcome: 'changed', changes: 1 }, { row: 2, itemCode: 'brand-new-one', outcome: 'new' }]);
    expect(await drafts()).toEqual([]);
  });

  it('become drafts, with who brought them in and why', async () => {
    const file = edited(await exported(), (guides) => Object.assign(guides.find((one) => one.itemCode === code)?.guide ?? {}, { place: { zh: '二楼', en: 'Upstairs' } }));
    expect(await send(file, 'apply')).toMatchObject({ applied: true, counts: { changed: 1 } });
    expect(await drafts()).toEqual([code]);
    expect(await desk.ports.guides.get(code)).toMatchObject({ draft: { why: '市里下发', authors: [{ name: '韩梅' }] }, history: [{ act: 'imported', by: { name: '韩梅' } }] });
  });

  it('are taken whole or not at all, and every fault is named with its guide and field', async () => {
    const file = edited(await exported(), (guides) => {
      const [first, second] = guides;
      if (!first || !second) throw new Error('too few guides');
      Object.assign(first.guide, { place: { zh: '二楼', en: 'Upstairs' } });
      second.guide['materials'] = [{ name: { zh: '照片', en: 'Photo' }, copies: 'two' }];
      guides.push({ ...first }, { itemCode: 'BAD CODE', guide: first.guide });
    });
    const report = await send(file, 'apply');
    expect(report).toMatchObject({ applied: false, counts: { changed: 1, refused: 3 } });
    expect(report.rows[1]?.faults).toContainEqual({ at: 'materials[0].copies', label: { zh: '申请材料第 1 项的份数', en: 'Documents, no. 1, copies' }, reason: 'bad_value', why: { zh: '这里的值不对', en: 'This value is not allowed' } });
    expect(report.rows[1]?.faults).toContainEqual(expect.objectContaining({ at: 'materials[0].form', reason: 'missing_value', why: { zh: '没有写', en: 'Not there' } }));
    expect(report.rows[1]?.name).toEqual((await desk.ports.guides.get(report.rows[1]?.itemCode ?? ''))?.versions.at(-1)?.content.name);
    expect(report.rows.slice(-2)).toMatchObject([{ outcome: 'refused', faults: [{ reason: 'twice' }] }, { itemCode: 'BAD CODE', faults: [{ reason: 'bad_code' }] }]);
    expect(await drafts()).toEqual([]);
  });

  it('leave a guide alone that somebody is working on', async () => {
    const { revision } = (await who.get(`/api/staff/guides/${code}`)).body as { revision: number };
    await who.post(`/api/staff/guides/${code}/draft`, { revision, why: '正在改' });
    const file = edited(await exported(), (guides) => Object.assign(guides.find((one) => one.itemCode === code)?.guide ?? {}, { proxy: false, place: { zh: '二楼', en: 'Upstairs' } }));
    expect((await send(file, 'apply')).rows.find(({ itemCode }) => itemCode === code)).toMatchObject({ outcome: 'refused', faults: [{ reason: 'draft_in_work' }] });
  });

  it('are brought in by editors only, and a file of something else is refused as a whole', async () => {
    const supervisor = await staffBrowser(desk, 'supervisor-1');
    expect((await supervisor.post('/api/staff/guide-files/json/import?act=apply', { guides: [] })).status).toBe(403);
    expect(await send({ a: 1 })).toMatchObject({ counts: { refused: 1 }, rows: [{ faults: [{ reason: 'unreadable' }] }] });
    expect((await who.get('/api/staff/guide-files/guides.exe')).status).toBe(400);
  });
});

describe('guides as a workbook', () => {
  const workbook = async (): Promise<Buffer> => {
    const reply = await desk.app.inject({ method: 'GET', url: '/api/staff/guide-files/guides.xlsx', headers: { cookie: who.cookieHeader() } });
    return reply.rawPayload;
  };
  const sendBytes = async (bytes: Buffer, act = 'check') => {
    const reply = await desk.app.inject({ method: 'POST', url: `/api/staff/guide-files/xlsx/import?act=${act}`, headers: { cookie: who.cookieHeader(), 'x-csrf-token': who.csrf, 'content-type': xlsxType }, payload: bytes });
    return importReport.parse(reply.json());
  };
  /** The workbook as somebody would save it after editing. */
  const rewritten = async (change: (sheets: Map<string, ReadCell[][]>) => unknown): Promise<Buffer> => {
    const sheets = readWorkbook(await workbook());
    change(sheets);
    const parts = [...sheets].map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map((value) => (value === null ? null : typeof value === 'number' ? { value, type: Number } : { value, type: String }))) }));
    return writeXlsxFile(parts).toBuffer();
  };
  const cellOf = (sheets: Map<string, ReadCell[][]>, sheet: string, title: string): { row: ReadCell[]; column: number } => {
    const rows = sheets.get(sheet) ?? [];
    const row = rows.find((one) => one[0] === code);
    if (!row) throw new Error(`nothing of ${code} in ${sheet}`);
    return { row, column: (rows[0] ?? []).indexOf(title) };
  };
  const write = (sheets: Map<string, ReadCell[][]>, sheet: string, [title, value]: [string, ReadCell]) => {
    const { row, column } = cellOf(sheets, sheet, title);
    row[column] = value;
  };

  it('come back as they went out: every guide is the same', async () => {
    const report = await sendBytes(await workbook());
    expect(report.rows.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
    expect(report.rows.length).toBeGreaterThan(10);
  });

  it('edited in a spreadsheet program become drafts', async () => {
    const bytes = await rewritten((sheets) => {
      write(sheets, '事项', ['办理地点', '二楼']);
      write(sheets, '申请材料', ['份数', 2]);
      write(sheets, '申请材料', ['形式', '复印件']);
    });
    const report = await sendBytes(bytes, 'apply');
    expect(report.rows.find(({ itemCode }) => itemCode === code)).toMatchObject({ outcome: 'changed', changes: 3 });
    expect((await desk.ports.guides.get(code))?.draft?.content).toMatchObject({ place: { zh: '二楼' }, materials: [{ copies: 2, form: 'copy' }, {}, {}] });
  });

  it('name sheet, row and column of what cannot be', async () => {
    const bytes = await rewritten((sheets) => {
      write(sheets, '事项', ['可以预约', '也许']);
      write(sheets, '申请材料', ['依据编号', 99]);
    });
    const refused = (await sendBytes(bytes, 'apply')).rows.find(({ itemCode }) => itemCode === code);
    expect(refused?.outcome).toBe('refused');
    expect(refused?.faults.map(({ at, reason }) => `${reason} ${at.replace(/\d+/, 'n')}`)).toEqual(['bad_value 事项!n 可以预约', 'unknown_basis 申请材料!n 依据编号']);
    expect(await drafts()).toEqual([]);
  });

  it('a material without a document is brought in, and is missing its basis', async () => {
    const report = await sendBytes(await rewritten((sheets) => write(sheets, '申请材料', ['依据编号', null])));
    expect(report.rows.find(({ itemCode }) => itemCode === code)).toMatchObject({ outcome: 'changed', gaps: 1 });
  });

  it('without a column or without the sheet of matters are refused as a whole', async () => {
    expect(await sendBytes(await rewritten((sheets) => sheets.get('事项')?.[0]?.splice(3, 1, '别的')))).toMatchObject({ rows: [{ outcome: 'refused', faults: [{ reason: 'missing_column' }] }] });
    expect(await sendBytes(await rewritten((sheets) => sheets.delete('事项')))).toMatchObject({ rows: [{ faults: [{ reason: 'unreadable' }] }] });
    expect(await sendBytes(Buffer.from('no workbook'))).toMatchObject({ rows: [{ faults: [{ reason: 'unreadable' }] }] });
  });

  it('cut short on the way are refused, not half read', async () => {
    const whole = await workbook();
    for (const share of [0.2, 0.5, 0.9, 0.999]) expect((await sendBytes(whole.subarray(0, Math.floor(whole.length * share)))).counts).toMatchObject({ refused: 1, unchanged: 0 });
  });
});
