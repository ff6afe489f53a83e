import { Button } from '@mantine/core'
import { IconFileImport, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { houseStyleFileEnding } from '../../../../shared/profiles/house-style'
import { useText } from '../../../lib/text-context'
import { useFileDrop } from '../../../lib/use-file-drop'
import { DropHint } from '../../../ui/drop-hint'
import settingsClasses from '../settings.module.css'
import { HouseStyleDialog } from './house-style-dialog'
import { InForce } from './in-force'
import classes from './organisation.module.css'
import { useHouseStyle } from './use-house-style'

/** Which house style is in force, and the ways to another one. */
export function OrganisationSettings() {
  const { t } = useText()
  const { style, isOfficial, ...actions } = useHouseStyle()
  const drop = useFileDrop(houseStyleFileEnding, actions.import)
  const [editing, setEditing] = useState(false)
  return (
    <section className={classes.section} aria-label={t('houseStyle.title')} {...drop.handlers}>
      <h2 className={settingsClasses.label}>{t('houseStyle.title')}</h2>
      <p className={classes.intro}>{t('houseStyle.hint')}</p>
      <InForce style={style} isOfficial={isOfficial} />
      <div className={classes.actions}>
        <Button
          variant="default"
          leftSection={<IconPencil size={16} stroke={1.7} aria-hidden />}
          onClick={() => setEditing(true)}
        >
          {t('houseStyle.edit')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileImport size={16} stroke={1.7} aria-hidden />}
          onClick={() => actions.import()}
        >
          {t('houseStyle.import')}
        </Button>
        {isOfficial ? null : (
          <>
            <Button variant="default" onClick={actions.save}>
              {t('houseStyle.save')}
            </Button>
            <Button variant="subtle" color="gray" onClick={actions.reset}>
              {t('houseStyle.reset')}
            </Button>
          </>
        )}
      </div>
      {editing ? <HouseStyleDialog style={style} edit={actions.edit} onClose={() => setEditing(false)} /> : null}
      {drop.over ? <DropHint className={classes.drop} text={t('houseStyle.drop')} /> : null}
    </section>
  )
}
