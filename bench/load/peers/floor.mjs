import { createServer } from 'node:http';
import { Redis } from 'ioredis';

// The floor: one durable write of what an answer writes, to the same Redis through the same client, and nothing else.
const { REDIS_URL, PORT, BYTES } = process.env;

const redis = new Redis(REDIS_URL);
const written = 'x'.repeat(Number(BYTES));
let count = 0;

const server = createServer(async (request, response) => {
  for await (const part of request) void part;
  count += 1;
  await redis.set(`floor:${count % 1000}`, written);
  response.end();
});
server.listen(Number(PORT), '127.0.0.1');
