import { afterAll } from 'vitest';
import { appointmentStoreContract } from '../ports/appointment-store.contract.js';
import { auditLogContract } from '../ports/audit-log.contract.js';
import { conversationStoreContract } from '../ports/conversation-store.contract.js';
import { noticeBoardContract } from '../ports/notice-board.contract.js';
import { outboxStoreContract } from '../ports/outbox-store.contract.js';
import { seatStoreContract } from '../ports/seat-store.contract.js';
import { callStoreContract, smallStoresContract } from '../ports/small-stores.contract.js';
import { boardStoreContract } from '../ports/board-store.contract.js';
import { supervisionStoreContract } from '../ports/supervision-store.contract.js';
import { templateStoreContract } from '../ports/template-store.contract.js';
import { ticketStoreContract } from '../ports/ticket-store.contract.js';
import { closeTestStore, hashPhone, openMongo } from './mongo-bench.js';

const name = 'mongoose';
afterAll(closeTestStore);

conversationStoreContract(name, openMongo);
ticketStoreContract(name, openMongo, hashPhone);
appointmentStoreContract(name, openMongo);
seatStoreContract(name, openMongo);
outboxStoreContract(name, openMongo);
noticeBoardContract(name, openMongo);
supervisionStoreContract(name, openMongo);
boardStoreContract(name, openMongo);
smallStoresContract(name, openMongo);
templateStoreContract(name, openMongo);
auditLogContract(name, openMongo);
callStoreContract(name, openMongo);
