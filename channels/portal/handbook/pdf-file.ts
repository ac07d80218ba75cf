import { deflateSync } from 'node:zlib';

/** The objects of a PDF, numbered as they are asked for. Only what a book of text needs; no font is put in. */
export class PdfFile {
  private readonly objects: (Buffer | null)[] = [];

  /** A number to be filled later, for objects that point at each other. */
  reserve(): number {
    return this.objects.push(null);
  }

  fill(number: number, body: string): void {
    this.objects[number - 1] = Buffer.from(body, 'latin1');
  }

  add(body: string): number {
    const number = this.reserve();
    this.fill(number, body);
    return number;
  }

  /** A stream, deflated. */
  addStream(content: string): number {
    const packed = deflateSync(Buffer.from(content, 'latin1'));
    const number = this.reserve();
    this.objects[number - 1] = Buffer.concat([Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`), packed, Buffer.from('\nendstream')]);
    return number;
  }

  /** The whole file; throws when a reserved number was never filled. */
  bytes(root: number, info: number): Buffer {
    const parts = [Buffer.from('%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
    let at = parts[0]?.length ?? 0;
    const places = this.objects.map((body, index) => {
      if (!body) throw new Error(`object ${index + 1} of the file is empty`);
      const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
      const place = at;
      parts.push(part);
      at += part.length;
      return `${String(place).padStart(10, '0')} 00000 n \n`;
    });
    const size = this.objects.length + 1;
    parts.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root ${root} 0 R /Info ${info} 0 R >>\nstartxref\n${at}\n%%EOF\n`));
    return Buffer.concat(parts);
  }
}

/** A text for the file's own names and bookmarks. */
export const textString = (text: string): string => `<FEFF${utf16(text)}>`;

/** UTF-16, the high byte first, in hexadecimal. */
export function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('').toUpperCase();
}
