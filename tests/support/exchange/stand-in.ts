import twilio from 'twilio';

/** A request as the real client sends it. */
interface Asked {
  method: string;
  path: string;
  form: Record<string, string>;
}
interface Participant {
  callSid: string;
  label: string;
  to: string;
  muted: boolean;
  hold: boolean;
  coached: string | null;
}
interface Conference {
  sid: string;
  name: string;
  participants: Participant[];
}
export interface InRoom {
  label: string;
  muted: boolean;
  hold: boolean;
  coaching: string | null;
}
type Reply = { status: number; body: unknown };
const ok = (body: unknown): Reply => ({ status: 200, body });
const missing: Reply = { status: 404, body: { code: 20404, message: 'not found', status: 404 } };

/** A stand-in for the part of Twilio's REST interface that conferences need. It keeps rooms as the documentation tells; it carries no sound. */
export class ExchangeStandIn {
  readonly asked: Asked[] = [];
  /** Nobody answers while true. */
  down = false;
  private rooms: Conference[] = [];
  private legs = 0;

  /** The real client with the network taken out from under it. */
  httpClient(): twilio.RequestClient {
    const client = new twilio.RequestClient();
    client.axios.defaults.adapter = async (config) => {
      if (this.down) throw new Error('connect ECONNREFUSED');
      const { pathname, searchParams } = new URL(config.url ?? '');
      const given = Object.fromEntries([...searchParams, ...Object.entries((config.params as Record<string, string> | undefined) ?? {}), ...new URLSearchParams(String(config.data ?? ''))]);
      const asked = { method: (config.method ?? 'get').toUpperCase(), path: pathname.replace(/^.*\/Accounts\/[^/]+/, '').replace(/\.json$/, ''), form: given };
      this.asked.push(asked);
      const { status, body } = this.answer(asked);
      return { status, statusText: '', data: body === null ? '' : JSON.stringify(body), headers: {}, config };
    };
    return client;
  }

  /** Who is in a room that goes on, by label. */
  room(name: string): InRoom[] {
    const people = this.rooms.find((room) => room.name === name)?.participants ?? [];
    const labelOf = (callSid: string | null) => people.find((one) => one.callSid === callSid)?.label ?? null;
    return people.map(({ label, muted, hold, coached }) => ({ label, muted, hold, coaching: labelOf(coached) })).sort((a, b) => a.label.localeCompare(b.label));
  }

  private answer(asked: Asked): Reply {
    const [kind, id = '', part, who = ''] = asked.path.split('/').slice(1);
    if (kind === 'Calls') return id === '' ? this.dial(asked.form) : this.redirect(id, asked.form);
    return kind === 'Conferences' ? this.conferences(asked, { id, part, who }) : missing;
  }

  private conferences(asked: Asked, { id, part, who }: { id: string; part: string | undefined; who: string }): Reply {
    if (id === '') return this.named(asked.form['FriendlyName']);
    if (part !== 'Participants') return this.finish(id);
    return who === '' ? this.ring(id, asked.form) : this.participant(asked, id, who);
  }

  private named(name: string | undefined): Reply {
    const found = this.rooms.filter((room) => room.name === name);
    return ok({ conferences: found.map(({ sid }) => ({ sid, friendly_name: name, status: 'in-progress' })), page: 0, page_size: 1 });
  }

  /** Somebody is rung and, once they answer, hears the document. */
  private dial(form: Record<string, string>): Reply {
    this.legs += 1;
    return { ...this.redirect(`CA-leg-${this.legs}`, form), status: 201 };
  }

  /** A call that gets a new document joins the room the document names, or leaves every room for a queue. */
  private redirect(callSid: string, { Twiml = '' }: Record<string, string>): Reply {
    this.rooms = this.rooms.map((room) => ({ ...room, participants: room.participants.filter((one) => one.callSid !== callSid) }));
    const room = /<Conference[^>]*participantLabel="([^"]+)"[^>]*>([^<]+)<\/Conference>/.exec(Twiml);
    if (room) this.opened(room[2] ?? '').participants.push({ callSid, label: room[1] ?? '', to: '', muted: false, hold: false, coached: null });
    return ok({ sid: callSid, status: 'in-progress' });
  }

  private ring(name: string, form: Record<string, string>): Reply {
    const room = this.opened(name);
    if (room.participants.some(({ label }) => label === form['Label'])) return { status: 400, body: { code: 16025, message: 'label in use', status: 400 } };
    this.legs += 1;
    const participant = { callSid: `CA-leg-${this.legs}`, label: form['Label'] ?? '', to: form['To'] ?? '', muted: form['Muted'] === 'true', hold: false, coached: form['Coaching'] === 'true' ? (form['CallSidToCoach'] ?? null) : null };
    room.participants.push(participant);
    return { status: 201, body: shown(participant, room) };
  }

  private participant({ method, form }: Asked, sid: string, who: string): Reply {
    const room = this.rooms.find((one) => one.sid === sid);
    const found = room?.participants.find(({ label, callSid }) => label === decodeURIComponent(who) || callSid === who);
    if (!room || !found) return missing;
    if (method === 'DELETE') {
      room.participants = room.participants.filter((one) => one !== found);
      return { status: 204, body: null };
    }
    Object.assign(found, changesOf(form));
    return ok(shown(found, room));
  }

  private finish(sid: string): Reply {
    const room = this.rooms.find((one) => one.sid === sid);
    if (!room) return missing;
    this.rooms = this.rooms.filter((one) => one !== room);
    return ok({ sid, status: 'completed' });
  }

  private opened(name: string): Conference {
    const known = this.rooms.find((room) => room.name === name || room.sid === name);
    if (known) return known;
    const room = { sid: `CF${this.rooms.length + 1}-${name}`, name, participants: [] };
    this.rooms.push(room);
    return room;
  }
}

/** What a form says of a participant; what it does not name stays. */
function changesOf({ Muted, Hold, Coaching, CallSidToCoach }: Record<string, string>): Partial<Participant> {
  return {
    ...(Muted !== undefined && { muted: Muted === 'true' }),
    ...(Hold !== undefined && { hold: Hold === 'true' }),
    ...(Coaching !== undefined && { coached: Coaching === 'true' ? (CallSidToCoach ?? null) : null }),
  };
}

function shown({ callSid, label, muted, hold }: Participant, { sid }: Conference): object {
  return { call_sid: callSid, conference_sid: sid, label, muted, hold, status: 'connected' };
}
