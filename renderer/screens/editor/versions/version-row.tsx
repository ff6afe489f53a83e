import { ActionIcon, Menu, UnstyledButton } from '@mantine/core'
import { IconBookmark, IconDots, IconHistory, IconPencil, IconTrash } from '@tabler/icons-react'
import type { VersionSummary } from '../../../../shared/versions/version'
import { formatTime } from '../../../lib/format'
import { useText } from '../../../lib/text-context'
import { useVersionName } from './use-versions'
import classes from './versions.module.css'

interface Props {
  version: VersionSummary
  /** Words of the report now. */
  wordsNow: number
  isChosen: boolean
  onChoose: () => void
  onRename: () => void
  onDelete: () => void
}

/** One version of the list: what it is called, when it was kept, how long it is. */
export function VersionRow({ version, wordsNow, isChosen, onChoose, onRename, onDelete }: Props) {
  const { t, language } = useText()
  const name = useVersionName()(version)
  const isNamed = version.reason === 'named'
  const more = version.words - wordsNow
  const Icon = isNamed ? IconBookmark : IconHistory
  return (
    <li className={classes.row} data-chosen={isChosen || undefined}>
      <UnstyledButton className={classes.choose} aria-current={isChosen} onClick={onChoose}>
        <Icon size={16} stroke={1.8} aria-hidden />
        <span className={classes.about}>
          <span className={classes.name} data-named={isNamed || undefined}>
            {name}
          </span>
          <small>
            {formatTime(version.at, language)} · {t('versions.wordCount', { count: version.words })}
          </small>
          {more === 0 ? null : (
            <small>{t(more > 0 ? 'versions.more' : 'versions.fewer', { count: Math.abs(more) })}</small>
          )}
        </span>
      </UnstyledButton>
      {isNamed ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon size={26} aria-label={t('versions.actions', { name })}>
              <IconDots size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onRename}>
              {t('versions.rename')}
            </Menu.Item>
            <Menu.Item color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={onDelete}>
              {t('common.delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : null}
    </li>
  )
}
