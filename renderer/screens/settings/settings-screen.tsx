import { Tabs } from '@mantine/core'
import type { Go } from '../../app/route'
import { useText } from '../../lib/text-context'
import { type SettingsSection, settingsSections } from './section-names'
import { sections } from './sections'
import classes from './settings.module.css'

const isSection = (name: string | null): name is SettingsSection => settingsSections.some((known) => known === name)

/** The list of sections on the left, the one that the route names beside it. */
export function SettingsScreen({ section = 'general', go }: { section?: SettingsSection | undefined; go: Go }) {
  const { t } = useText()
  const listed = settingsSections.flatMap((name) => {
    const found = sections[name]
    return found ? [{ name, ...found }] : []
  })
  return (
    <Tabs
      className={classes.page}
      orientation="vertical"
      variant="none"
      keepMounted={false}
      value={section}
      onChange={(name) => isSection(name) && go({ screen: 'settings', section: name })}
    >
      <div className={classes.side}>
        <h1 className={classes.title}>{t('settings.title')}</h1>
        <Tabs.List className={classes.list} aria-label={t('settings.title')}>
          {listed.map(({ name, Icon }) => (
            <Tabs.Tab
              key={name}
              value={name}
              className={classes.name}
              leftSection={<Icon size={17} stroke={1.7} aria-hidden />}
            >
              {t(`settings.sections.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </div>
      {listed.map(({ name, Content }) => (
        <Tabs.Panel key={name} value={name} className={classes.panel}>
          <div className={classes.content}>
            <Content />
          </div>
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
