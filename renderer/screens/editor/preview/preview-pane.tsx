import { ActionIcon, Loader, Tooltip } from '@mantine/core'
import { IconCurrentLocation, IconX } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { type CSSProperties, useRef } from 'react'
import type { ReportId } from '../../../../shared/document/model'
import { useSettings } from '../../../lib/settings-context'
import { useText } from '../../../lib/text-context'
import { useNotify } from '../../../lib/use-notify'
import type { SheetContext } from '../nodes/node-views'
import { goToPoint } from './cursor-point'
import { PaneEdge } from './pane-edge'
import { bodyPoint } from './paper-place'
import classes from './preview.module.css'
import { PreviewFailure } from './preview-failure'
import { PreviewPage } from './preview-page'
import { useFollowing } from './use-following'
import { useLook, usePageList } from './use-page-list'
import { usePreviewStore } from './use-preview-store'

interface Props {
  editor: Editor
  report: ReportId
  context: SheetContext
  /** Whether it lies over the sheet: then its width is not the user's choice. */
  over: boolean
  onClose: () => void
}

const icon = { size: 17, stroke: 1.7, 'aria-hidden': true } as const

/** The report's pages as they will be printed, beside the sheet. They follow the typing; a click goes to the text. */
export function PreviewPane({ editor, report, context, over, onClose }: Props) {
  const { t } = useText()
  const { settings, change } = useSettings()
  const notify = useNotify()
  const place = useRef<HTMLDivElement>(null)
  const { shown, store } = usePreviewStore(report)
  const { pages, places, slow, failure } = shown
  const list = usePageList(place, pages)
  const { previewFollows: follows, previewWidth: width } = settings
  const { profile } = context
  useLook(list, store.look)
  useFollowing({ editor, follows, place, list, places, profile })

  const set = (choice: Partial<typeof settings>) => void change(choice).catch(notify.failure)
  const go = (page: number, y: number | null) => {
    const at = bodyPoint(places, profile, { page, y: y ?? 0 })
    goToPoint(editor, at ?? { block: 0, share: 0 })
  }
  return (
    <section
      className={classes.pane}
      data-pane
      data-over={over || undefined}
      aria-label={t('view.preview')}
      style={{ '--preview-width': `${width}px` } as CSSProperties}
    >
      {over ? null : <PaneEdge width={width} onWidth={(previewWidth) => set({ previewWidth })} />}
      <div className={classes.head}>
        <h2>{t('view.preview')}</h2>
        <span className={classes.busy} role="status">
          {slow ? (
            <>
              <Loader size={12} aria-hidden /> {t('preview.drawing')}
            </>
          ) : null}
        </span>
        <Tooltip label={t('preview.follow')}>
          <ActionIcon
            className={classes.follow}
            aria-label={t('preview.follow')}
            aria-pressed={follows}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => set({ previewFollows: !follows })}
          >
            <IconCurrentLocation {...icon} />
          </ActionIcon>
        </Tooltip>
        <ActionIcon aria-label={t('preview.close')} onClick={onClose}>
          <IconX {...icon} />
        </ActionIcon>
      </div>
      {failure ? (
        <PreviewFailure
          failure={failure}
          isOlder={pages.length > 0}
          onGo={(block) => goToPoint(editor, { block, share: 0 })}
          onAgain={store.drawAgain}
        />
      ) : null}
      <div ref={place} className={classes.pages} data-drawn={pages.length > 0 || undefined}>
        <div className={classes.all} style={{ height: list.height }}>
          {list.items.map(({ index, ...item }) => (
            <PreviewPage key={index} {...item} number={index + 1} of={pages.length} onGo={(y) => go(index + 1, y)} />
          ))}
        </div>
      </div>
    </section>
  )
}
