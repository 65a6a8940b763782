const PATHS = {
  overview: 'M3 11l9-7 9 7v9h-6v-6H9v6H3z',
  leads: 'M21 12a9 9 0 1 1-9-9M17 12a5 5 0 1 1-5-5M12 12l8-8M17 3v4h4',
  chain: 'M9 4h6v5H9zM3 15h6v5H3zM15 15h6v5h-6zM12 9v3M6 15v-3h12v3',
  enterprise: 'M4 21V5h9v16M13 10h7v11M2 21h20M7 9h3M7 13h3M7 17h3M16 14h1M16 17h1',
  admin: 'M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2',
  chamber: 'M3 21h18M4 10h16L12 4zM6 10v8M10 10v8M14 10v8M18 10v8',
  referral: 'M4 12h12M12 6l6 6-6 6M20 4v16',
  members: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 20c0-4 3-6 6-6s6 2 6 6M16 5a3 3 0 1 1 0 6M17 14c3 0 5 2 5 6',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l5 5',
  moon: 'M20 14A8 8 0 1 1 10 4a7 7 0 0 0 10 10z',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5L19 19M5 19l1.5-1.5M17.5 6.5L19 5',
  star: 'M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z',
  bell: 'M6 16V11a6 6 0 1 1 12 0v5l2 2H4zM10 21h4',
  upload: 'M12 16V5M7 9l5-5 5 5M4 20h16',
  close: 'M5 5l14 14M19 5L5 19',
  weights: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  down: 'M6 9l6 6 6-6',
  right: 'M9 6l6 6-6 6',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z',
  external: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  help: 'M9 9a3 3 0 1 1 4 2.8c-.8.4-1 1-1 2.2M12 17.5v.5M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
  key: 'M14 10a4 4 0 1 0-4 4 4 4 0 0 0 4-4zM13 13l8 8M18 18l2-2',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside a word; it says nothing to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
