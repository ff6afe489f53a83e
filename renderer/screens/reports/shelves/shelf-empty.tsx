import { IconArchive, IconFileText, IconTrash } from '@tabler/icons-react'
import type { Shelf } from '../../../../shared/report'
import { useText } from '../../../lib/text-context'
import classes from '../reports.module.css'

const icons = { active: IconFileText, archived: IconArchive, trash: IconTrash }

/** What stands where there are no reports of this kind, while there are others. */
export function ShelfEmpty({ shelf }: { shelf: Shelf }) {
  const { t } = useText()
  const Icon = icons[shelf]
  return (
    <div className={classes.empty}>
      <Icon size={44} stroke={1.2} aria-hidden />
      <h2>{t(`shelves.none.${shelf}.title`)}</h2>
      <p>{t(`shelves.none.${shelf}.message`)}</p>
    </div>
  )
}
