import { useEffect, useState } from 'preact/hooks';
import { PageDataChanged } from './operations/pageDataChanged';
import type { PageDataChangedResult } from './operations/pageDataChanged';
import { PageInboxChanged } from './operations/pageInboxChanged';
import type { PageInboxChangedResult } from './operations/pageInboxChanged';

/**
 * The data's newest version, and how the inbox stands. One tab of a browser, the leader, holds the socket and tells the others: a server takes
 * only so many sockets of one person. Who leads writes a lease into the browser's storage; when it is not renewed,
 * another tab takes over.
 */
const LEASE = 'lianzhao:leader';
const LEASE_MILLIS = 8000;
const CHECK_MILLIS = 3000;
const LONGEST_WAIT = 60_000;
const me = `${Date.now()}-${Math.random()}`;
const SUBSCRIPTIONS = { data: PageDataChanged.id, inbox: PageInboxChanged.id };
const data = topic<string>('lianzhao:data');
const inbox = topic<number>('lianzhao:inbox');

let socket: WebSocket | null = null;
let waiting = 0;
let failures = 0;

/** What all tabs of a browser hear of. */
function topic<T>(name: string) {
  const listeners = new Set<(news: T) => void>();
  const channel = new BroadcastChannel(name);
  const here = (news: T) => listeners.forEach((listener) => listener(news));
  channel.onmessage = (event: MessageEvent<T>) => here(event.data);
  const tell = (news: T) => {
    here(news);
    channel.postMessage(news);
  };
  return { listeners, tell };
}

function leads() {
  const [holder, until] = (localStorage.getItem(LEASE) ?? '').split(' ');
  return holder === me || Number(until ?? 0) < Date.now();
}

function check() {
  if (data.listeners.size + inbox.listeners.size > 0 && leads()) {
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

interface Message {
  type: string;
  payload?: { data?: Partial<PageDataChangedResult & PageInboxChangedResult> };
}

function answer(opened: WebSocket, text: string) {
  const message = JSON.parse(text) as Message;
  if (message.type === 'connection_ack') {
    for (const [id, documentId] of Object.entries(SUBSCRIPTIONS)) {
      opened.send(JSON.stringify({ id, type: 'subscribe', payload: { documentId } }));
    }
  } else if (message.type === 'ping') {
    opened.send(JSON.stringify({ type: 'pong' }));
  } else if (message.type === 'next' && message.payload?.data) {
    failures = 0;
    const { dataChanged, inboxChanged } = message.payload.data;
    if (dataChanged) {
      data.tell(dataChanged.dataVersion);
    }
    if (inboxChanged) {
      inbox.tell(inboxChanged.unread);
    }
  }
}

setInterval(check, CHECK_MILLIS);
window.addEventListener('pagehide', () => {
  if ((localStorage.getItem(LEASE) ?? '').startsWith(me)) {
    localStorage.removeItem(LEASE);
  }
});

/** Hears of a topic while it is shown; the last to leave closes the socket, which is somebody's. */
function useTopic<T>({ listeners }: { listeners: Set<(news: T) => void> }) {
  const [newest, setNewest] = useState<T | null>(null);
  useEffect(() => {
    listeners.add(setNewest);
    check();
    return () => {
      listeners.delete(setNewest);
      check();
    };
  }, []);
  return newest;
}

/** Whether the data has a newer version than the one shown. */
export function useDataChanges(shown: string | null) {
  const newest = useTopic(data);
  return shown !== null && newest !== null && newest !== shown;
}

/** How many notices are unread, once that is heard of. */
export function useUnread() {
  return useTopic(inbox);
}

/** Tells all tabs how many notices are unread, without waiting for the server to. */
export function tellUnread(unread: number) {
  inbox.tell(unread);
}
