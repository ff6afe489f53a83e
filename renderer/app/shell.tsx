import { UnstyledButton } from '@mantine/core'
import { IconBooks, IconFileText, IconSettings } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useText } from '../lib/text-context'
import { StatusBar } from '../ui/status-bar'
import { StatusLight } from '../ui/status-light'
import { LockButton } from './lock-button'
import { ProtectionNotice } from './protection-notice'
import type { Go, Route } from './route'
import classes from './shell.module.css'

const places = [
  { screen: 'reports', label: 'nav.reports', Icon: IconFileText },
  { screen: 'library', label: 'library.nav', Icon: IconBooks },
  { screen: 'settings', label: 'nav.settings', Icon: IconSettings },
] as const

/** Navigation on the left, the status bar below: around every screen but the editor. */
export function Shell({ route, go, children }: { route: Route; go: Go; children: ReactNode }) {
  const { t } = useText()
  return (
    <div className={classes.window}>
      <div className={classes.columns}>
        <nav className={classes.navigation} aria-label={t('nav.label')}>
          <div className={classes.brand}>
            {t('common.appName')}
            <LockButton />
          </div>
          {places.map(({ screen, label, Icon }) => (
            <UnstyledButton
              key={screen}
              className={classes.place}
              aria-current={route.screen === screen ? 'page' : undefined}
              onClick={() => go({ screen })}
            >
              <Icon size={17} stroke={1.7} aria-hidden />
              {t(label)}
            </UnstyledButton>
          ))}
        </nav>
        <main className={classes.main}>{children}</main>
      </div>
      <StatusBar>
        <StatusLight tone="done">{t('status.onThisDevice')}</StatusLight>
        <ProtectionNotice go={go} />
      </StatusBar>
    </div>
  )
}
