import { displayCode } from '../../../actions/hall/display-code.js';
import type { Ports } from '../../../ports/index.js';
import { hallRoom } from './rooms.js';
import { readPass } from './said.js';
import type { HallSpace } from './socket-server.js';

/** Lets in displays that carry their centre's code; they only hear that something changed, and ask for it themselves. */
export function openHallDoor(halls: HallSpace, ports: Pick<Ports, 'secrets'>): void {
  halls.use((socket, next) => {
    const pass = readPass(socket.handshake.auth);
    if (!pass || pass.code !== displayCode(ports, pass.centreId)) next(new Error('not_allowed'));
    else Promise.resolve(socket.join(hallRoom(pass.centreId))).then(() => next(), () => next(new Error('server_error')));
  });
}
