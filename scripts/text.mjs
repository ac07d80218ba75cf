/** `npm run call -- --text`: a telephone for texts. What the desk sends to a number is printed; a typed line is texted back, signed as the provider signs. */
import { createInterface } from 'node:readline/promises';
import { register } from 'tsx/esm/api';

const lookEveryMs = 1_500;

/** Runs until the terminal closes or somebody types bye. */
export async function texting({ url, from, token }) {
  register();
  const { Handset } = await import('../tests/support/texts/handset.ts');
  const handset = new Handset({ deskUrl: url, authToken: token, phone: from });
  process.stdout.write(`${from} 的短信；打字就是发短信，bye 结束。试试：候补码、不要＋候补码、来／改／不去＋预约号、退订、恢复。
Texts of ${from}. Type to text the desk; bye to end. Try a code, NO and a code, YES/CHANGE/NO and a booking number, TD, 恢复.\n`);
  const seen = new Set();
  const look = async () => {
    const received = await handset.received().catch(() => null);
    if (!Array.isArray(received)) return;
    for (const { id, text } of received.toReversed()) {
      if (!seen.has(id)) process.stdout.write(`✉ ${text}\n`);
      seen.add(id);
    }
  };
  await look();
  const looking = setInterval(() => void look(), lookEveryMs);
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  terminal.prompt();
  for await (const line of terminal) {
    if (/^(bye|结束)$/i.test(line.trim())) break;
    const { status } = line.trim() === '' ? { status: 200 } : await handset.texts(line.trim()).catch(() => ({ status: 0 }));
    if (status !== 200) process.stdout.write(`没发出去：服务台在 ${url} 运行吗，口令一致吗？ Not sent: is the desk running at ${url}, and is the token the same?\n`);
    await look();
    terminal.prompt();
  }
  clearInterval(looking);
  terminal.close();
}
