import { Menu, UnstyledButton } from '@mantine/core'
import { IconCheck, IconMinus, IconPlus } from '@tabler/icons-react'
import { type Zoom, zoomLimits } from '../../../../shared/settings'
import { useText } from '../../../lib/text-context'
import classes from './view.module.css'
import { stepFrom, zoomSteps } from './zoom'

interface Props {
  zoom: Zoom
  scale: number
  setZoom: (zoom: Zoom) => void
}

const icon = { size: 13, 'aria-hidden': true } as const
const choices: readonly Zoom[] = ['auto', 'width', ...zoomSteps]

/** The size of the sheet on screen. It leaves the cursor where it is in the text. */
export function ZoomControl({ zoom, scale, setZoom }: Props) {
  const { t } = useText()
  const shown = `${Math.round(scale * 100)}%`
  const labelOf = (choice: Zoom) => (typeof choice === 'number' ? `${choice}%` : t(`view.zoom.${choice}`))
  const keepCursor = (event: { preventDefault: () => void }) => event.preventDefault()
  const step = (direction: 1 | -1) => (
    <UnstyledButton
      className={classes.zoomStep}
      aria-label={t(direction === 1 ? 'menu.zoomIn' : 'menu.zoomOut')}
      title={direction === 1 ? 'Ctrl++' : 'Ctrl+-'}
      disabled={scale * 100 === (direction === 1 ? zoomLimits.max : zoomLimits.min)}
      onMouseDown={keepCursor}
      onClick={() => setZoom(stepFrom(scale, direction))}
    >
      {direction === 1 ? <IconPlus {...icon} /> : <IconMinus {...icon} />}
    </UnstyledButton>
  )
  return (
    <span className={classes.zoom}>
      {step(-1)}
      <Menu position="top-end">
        <Menu.Target>
          <UnstyledButton
            className={classes.statusButton}
            aria-label={`${t('view.zoom.label')}: ${shown}`}
            onMouseDown={keepCursor}
          >
            {shown}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('view.zoom.label')}</Menu.Label>
          {choices.map((choice) => (
            <Menu.Item
              key={choice}
              onClick={() => setZoom(choice)}
              rightSection={choice === zoom ? <IconCheck size={14} aria-hidden /> : null}
            >
              {labelOf(choice)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {step(1)}
    </span>
  )
}
