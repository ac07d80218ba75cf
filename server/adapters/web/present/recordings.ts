import type { ListedRecording as Listed } from '../../../actions/calls/list-recordings.js';
import type { ListedRecording, RecordingList, RecordingView } from '../../../contract/recordings.js';
import type { DeskCall } from '../../../desk/calls/call.js';
import type { Recording } from '../../../ports/recording-store.js';
import { maskPhone } from './mask.js';

export function presentRecording({ mime, seconds, bytes, sha256, at, deleteAfter, rule, hold }: Recording): RecordingView {
  return { mime, seconds, bytes, sha256, at, deleteAfter, rule, hold };
}

function presentListed({ id, kind, standing, recording, call, mayPlay, mayHold, heard }: Listed): ListedRecording {
  return {
    id,
    kind,
    standing,
    file: recording && presentRecording(recording),
    deletedAt: recording?.deletedAt ?? null,
    call: call && presentTalk(call),
    mayPlay,
    mayHold,
    heard: heard && heard.map(({ actorName, at, reason }) => ({ byName: actorName, at, reason })),
  };
}

function presentTalk({ id, openedAt, phone, agent }: DeskCall): ListedRecording['call'] {
  return { id, openedAt, phone: phone === null ? null : maskPhone(phone), agentName: agent?.name ?? null };
}

/** Recordings as one reader may see them. */
export function presentRecordings(listed: readonly Listed[], { sound }: { sound: boolean }): RecordingList {
  return { trial: !sound, recordings: listed.map(presentListed) };
}
