import type { StaffActor } from '../desk/access/actor.js';
import type { Staff } from '../ports/people-store.js';

/** Invented people who try out the desk; the password is printed at start and meant for trial use only. */
export const samplePassword = 'bianmin-2026';

type Person = Omit<Staff, 'passwordHash' | 'capacity'>;
const person = (username: string, name: string, rest: Pick<Person, 'roles'> & { unitId?: string }): Person => ({ id: username, username, name, roles: rest.roles, unitId: rest.unitId ?? null });

export const samplePeople: readonly Person[] = [
  person('wangmin', '王敏', { roles: ['operator'] }),
  person('chenjing', '陈静', { roles: ['operator'] }),
  person('zhaolei', '赵磊', { roles: ['dispatcher'] }),
  person('sunli', '孙丽', { roles: ['unit_contact'], unitId: 'urban-management' }),
  person('zhoutao', '周涛', { roles: ['unit_contact'], unitId: 'housing' }),
  person('wuyan', '吴燕', { roles: ['reviewer', 'callback'] }),
  person('liqiang', '李强', { roles: ['supervisor'] }),
  person('heyu', '何宇', { roles: ['appointment_clerk'] }),
  person('luqing', '陆青', { roles: ['appointment_clerk'] }),
  person('hanmei', '韩梅', { roles: ['kb_editor'] }),
  person('dingning', '丁宁', { roles: ['kb_approver'] }),
  person('admin', '管理员', { roles: ['sys_admin'] }),
  person('jiangan', '蒋安', { roles: ['security_admin'] }),
  person('shenhe', '沈核', { roles: ['auditor'] }),
];
export const sampleCapacity = 3;

/** Somebody of the sample, at work; RangeError for an id nobody has. */
export function sampleActor(id: string): StaffActor {
  const known = samplePeople.find((one) => one.id === id);
  if (!known) throw new RangeError(`no sample person ${id}`);
  return { kind: 'staff', id, name: known.name, roles: known.roles, unitId: known.unitId };
}
