import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { openCase } from '../../src/case/sqlite/index.ts';
import { storeContract } from './contract.ts';
import { MemoryCase } from './memory.ts';

let folder: string;
let count = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-case-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a case in an SQLite file', () => {
  storeContract(() => openCase(join(folder, `${count++}.hearsay`), { create: true, by: 'test' }));
});

describe('a case in memory', () => {
  storeContract(() => new MemoryCase());
});
