import type { ReactNode } from 'react';
import { Link } from '@iza/ui/parts';
import { AppShell, useNotices } from '@iza/ui/shell';
import { useTexts } from '@iza/ui/texts';
import { useSession } from '../session/session-context.tsx';
import { useRoleWords } from './role-words.ts';
import { frameTexts } from './texts.ts';
import { useSwitchRole } from './use-switch-role.ts';

const sameOf = (a: { party: string; role: string }) => `${a.party} ${a.role}`;

/** Ends the session and goes to the start page; stays here when the server does not answer. */
function useLogOut(): () => void {
  const texts = useTexts(frameTexts);
  const { toast } = useNotices();
  return () => {
    const leave = async () => {
      try {
        const answer = await fetch('/logout', { method: 'POST' });
        if (answer.ok) window.location.assign('/');
        else toast(texts.logOutFailed);
      } catch {
        toast(texts.logOutFailed);
      }
    };
    void leave();
  };
}

export type MonitorFrameProps = {
  /** Without sections for who may not see them. */
  sections: boolean;
  /** The server did not answer the last time. */
  away: boolean;
  children: ReactNode;
};

/** The frame of the monitor: its sections, and who is looking. */
export function MonitorFrame({ sections, away, children }: MonitorFrameProps) {
  const texts = useTexts(frameTexts);
  const roleWords = useRoleWords();
  const { person, acting, capacities, demonstration, today } = useSession();
  const switchRole = useSwitchRole();
  const logOut = useLogOut();
  const others = capacities.filter((capacity) => sameOf(capacity) !== sameOf(acting));
  const items = [
    { href: '/', label: texts.today },
    { href: '/regios', label: texts.regions },
    { href: '/plannen', label: texts.plans },
  ];
  return (
    <AppShell
      app='monitor'
      sections={sections ? [{ items }] : []}
      serverAway={away}
      person={{
        name: person.name,
        role: texts.roleFor(roleWords(acting.role), acting.partyName),
        otherRoles: others.map((other) => ({
          id: sameOf(other),
          label: texts.roleFor(roleWords(other.role), other.partyName),
        })),
        onSwitchRole: (id) => {
          const chosen = others.find((other) => sameOf(other) === id);
          if (chosen) switchRole(chosen);
        },
        onLogOut: logOut,
      }}
      {...(demonstration && {
        demonstration: {
          today,
          more: (
            <Link href='/' outside>
              {texts.otherPerson}
            </Link>
          ),
        },
      })}
      keys={[
        { keys: texts.arrows, what: texts.keyArrows },
        { keys: 'Enter', what: texts.keyEnter },
      ]}
    >
      {children}
    </AppShell>
  );
}
