import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

export interface Served {
  /** e.g. `http://localhost:40123` */
  readonly origin: string;
  close(): void;
}

/** Serves folders as any static web server does, and nothing else; earlier ones win. */
export async function serve(...folders: readonly string[]): Promise<Served> {
  const server = createServer((request, response) => {
    const wanted = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = folders
      .map((folder) => ({ folder: path.resolve(folder), file: path.join(path.resolve(folder), wanted) }))
      .find((one) => one.file.startsWith(one.folder + path.sep) && isFile(one.file))?.file;
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}
