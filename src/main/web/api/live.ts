import { useEffect, useState } from 'preact/hooks';
import { PageDataChanged } from './operations/pageDataChanged';
import type { PageDataChangedResult } from './operations/pageDataChanged';

/**
 * The data's newest version. One tab of a browser, the leader, holds the socket and tells the others: a server takes
 * only so many sockets of one person. Who leads writes a lease into the browser's storage; when it is not renewed,
 * another tab takes over.
 */
const LEASE = 'lianzhao:leader';
const LEASE_MILLIS = 8000;
const CHECK_MILLIS = 3000;
const LONGEST_WAIT = 60_000;
const me = `${Date.now()}-${Math.random()}`;
const channel = new BroadcastChannel('lianzhao:data');
const listeners = new Set<(version: string) => void>();

let socket: WebSocket | null = null;
let waiting = 0;
let failures = 0;

function tell(version: string) {
  listeners.forEach((listener) => listener(version));
}

channel.onmessage = (event: MessageEvent<string>) => tell(event.data);

function leads() {
  const [holder, until] = (localStorage.getItem(LEASE) ?? '').split(' ');
  return holder === me || Number(until ?? 0) < Date.now();
}

function check() {
  if (listeners.size > 0 && leads()) {
    localStorage.setItem(LEASE, `${me} ${Date.now() + LEASE_MILLIS}`);
    if (!socket && Date.now() >= waiting) {
      connect();
    }
  } else if (socket) {
    socket.close();
  }
}

function connect() {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  const opened = new WebSocket(`${scheme}://${location.host}/graphql`, 'graphql-transport-ws');
  socket = opened;
  opened.onopen = () => opened.send(JSON.stringify({ type: 'connection_init' }));
  opened.onmessage = (event: MessageEvent<string>) => answer(opened, event.data);
  opened.onclose = () => {
    socket = null;
    failures++;
    // Later each time, and not all browsers at once.
    waiting = Date.now() + Math.min(LONGEST_WAIT, 1000 * 2 ** failures) * (0.5 + Math.random() / 2);
  };
}

function answer(opened: WebSocket, data: string) {
  const message = JSON.parse(data) as { type: string; payload?: { data?: PageDataChangedResult } };
  if (message.type === 'connection_ack') {
    opened.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { documentId: PageDataChanged.id } }));
  } else if (message.type === 'ping') {
    opened.send(JSON.stringify({ type: 'pong' }));
  } else if (message.type === 'next' && message.payload?.data) {
    failures = 0;
    const version = message.payload.data.dataChanged.dataVersion;
    tell(version);
    channel.postMessage(version);
  }
}

setInterval(check, CHECK_MILLIS);
window.addEventListener('pagehide', () => {
  if ((localStorage.getItem(LEASE) ?? '').startsWith(me)) {
    localStorage.removeItem(LEASE);
  }
});

/** Whether the data has a newer version than the one shown. */
export function useDataChanges(shown: string | null) {
  const [newest, setNewest] = useState<string | null>(null);
  useEffect(() => {
    listeners.add(setNewest);
    check();
    return () => {
      listeners.delete(setNewest);
    };
  }, []);
  return shown !== null && newest !== null && newest !== shown;
}
