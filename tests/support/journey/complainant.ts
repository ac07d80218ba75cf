import type { Citizen } from './citizen.js';

export interface Matter {
  what: string;
  where: string;
  whom?: string;
  /** Nothing = no contact at all. */
  phone?: string;
  name?: string;
  photo?: Buffer;
}

export interface Receipt {
  no: string;
  code: string;
}

/** Somebody who reports a problem on the site. */
export class Complainant {
  constructor(readonly citizen: Citizen) {}

  /** Walks the five steps, looking at each, and files; what they get to keep. */
  async files(matter: Matter, lookAt: (step: string) => Promise<void> = async () => undefined): Promise<Receipt> {
    await this.tellsWhat(matter);
    await lookAt('what');
    await this.goesOn('在哪里发生的？');
    await this.citizen.fills('地点', matter.where);
    await lookAt('where');
    await this.goesOn('反映的是谁？');
    if (matter.whom !== undefined) await this.citizen.fills(/^单位、店或人/, matter.whom);
    await lookAt('who');
    await this.goesOn(/怎么告诉您结果？|举报，先说保密/);
    await this.readsAboutConfidentiality(lookAt);
    await this.leavesContact(matter);
    await lookAt('contact');
    await this.goesOn('看一遍，再提交');
    await lookAt('check');
    await this.citizen.presses('提交');
    await this.citizen.sees('已收到，谢谢您告诉我们');
    return this.receipt();
  }

  private async tellsWhat({ what, photo }: Matter): Promise<void> {
    await this.citizen.opens('/report');
    await this.citizen.fills('事情经过', what);
    if (photo === undefined) return;
    await this.citizen.page.locator('input[type=file]').setInputFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: photo });
    await this.citizen.sees('照片里的拍摄地点等信息已去掉。');
  }

  /** A report is told what confidentiality means before it asks for a number. */
  private async readsAboutConfidentiality(lookAt: (step: string) => Promise<void>): Promise<void> {
    const page = this.citizen.page.getByRole('heading', { name: '举报，先说保密' });
    if ((await page.count()) === 0) return;
    await lookAt('confidential');
    await this.citizen.presses('知道了，继续');
    await this.citizen.sees('怎么告诉您结果？');
  }

  private async leavesContact({ phone, name }: Matter): Promise<void> {
    await this.citizen.ticks(phone === undefined ? '不留联系方式' : '短信');
    if (phone !== undefined) await this.citizen.fills('手机或电话', phone);
    if (name !== undefined) await this.citizen.fills(/^怎么称呼您/, name);
  }

  private async goesOn(heading: string | RegExp): Promise<void> {
    await this.citizen.presses('下一步');
    await this.citizen.page.getByRole('heading', { name: heading }).waitFor();
  }

  private async receipt(): Promise<Receipt> {
    const [no = '', code = ''] = await this.citizen.page.locator('.receipt .digits').allTextContents();
    return { no, code };
  }

  /** Follows it with number and code; what the page says. */
  async follows({ no, code }: Receipt): Promise<string> {
    await this.citizen.opens('/progress');
    await this.citizen.fills(/^单号/, no);
    await this.citizen.fills(/^查询码/, code);
    await this.citizen.presses('查看');
    await this.citizen.page.locator('article.progress').waitFor();
    return this.citizen.page.locator('article.progress').innerText();
  }
}
