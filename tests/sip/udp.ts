import { createSocket } from 'node:dgram';
import { once } from 'node:events';

export interface Place {
  address: string;
  port: number;
}
export interface Udp {
  port: number;
  send(data: string | Buffer, to: Place): void;
  close(): void;
}

/** A port of its own on the loopback interface. Once closed, nothing is sent any more. */
export async function openUdp(onDatagram: (data: Buffer, from: Place) => void): Promise<Udp> {
  const socket = createSocket('udp4', onDatagram);
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  let open = true;
  return {
    port,
    send: (data, to) => {
      if (open) socket.send(data, to.port, to.address);
    },
    close: () => {
      if (open) socket.close();
      open = false;
    },
  };
}
