import { IconFileOff } from '@tabler/icons-react'
import type { PreviewOf } from '../../../../shared/ipc/template'
import { useText } from '../../../lib/text-context'
import classes from './gallery.module.css'
import { usePreview } from './use-preview'

/** The first page as it would be exported; a quiet empty sheet until it is drawn. */
export function PagePreview({ of, version, alt }: { of: PreviewOf; version: number | string; alt: string }) {
  const { t } = useText()
  const { state, url } = usePreview(of, version)
  return (
    <div className={classes.sheet} data-state={state}>
      {url ? <img src={url} alt={alt} draggable={false} /> : null}
      {state === 'failed' ? (
        <p className={classes.noPreview}>
          <IconFileOff size={22} stroke={1.4} aria-hidden />
          <span>{t('gallery.noPreview')}</span>
        </p>
      ) : null}
    </div>
  )
}
