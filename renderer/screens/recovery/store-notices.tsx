import { useState } from 'react'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import classes from './recovery.module.css'
import { RecoveryDialog } from './recovery-dialog'
import { StoreNotice } from './store-notice'
import { useStoreHealth } from './use-store-health'

/** What the user should know about the store, over every screen, each until it is put away or no longer true. */
export function StoreNotices() {
  const api = useApi()
  const { t } = useText()
  const { busy, run } = useAction()
  const health = useStoreHealth()
  const [shown, setShown] = useState(false)
  if (!health) return null

  const { recovered, damageFound, reserveUsed, clock } = health
  const count = recovered?.reports.length ?? 0
  const damaged = recovered?.reports.filter(({ state, missingPictures }) => state !== 'complete' || missingPictures > 0)
  const dismissClock = () => void run(() => api.recovery.dismiss({ notice: 'clock' }))
  return (
    <div className={classes.notices}>
      {reserveUsed ? (
        <StoreNotice tone="danger" title={t('recovery.reserveTitle')}>
          {t('recovery.reserve')}
        </StoreNotice>
      ) : null}
      {damageFound ? (
        <StoreNotice
          tone="danger"
          title={t('recovery.damageFoundTitle')}
          button={{ label: t('recovery.restart'), busy, onClick: () => void run(api.recovery.restart) }}
        >
          {t('recovery.damageFound')}
        </StoreNotice>
      ) : null}
      {recovered ? (
        <StoreNotice
          tone={damaged?.length === 0 ? 'mended' : 'danger'}
          title={t('recovery.recoveredTitle')}
          button={{ label: t('recovery.show'), onClick: () => setShown(true) }}
        >
          {damaged?.length === 0
            ? t('recovery.allComplete', { count })
            : t('recovery.recoveredNotice', { count, damaged: damaged?.length ?? 0 })}
        </StoreNotice>
      ) : null}
      {clock ? (
        <StoreNotice
          tone="quiet"
          title={t('recovery.clockTitle')}
          button={{ label: t('recovery.dismiss'), onClick: dismissClock }}
        >
          {t(clock === 'behind' ? 'recovery.clockBehind' : 'recovery.clockAhead')}
        </StoreNotice>
      ) : null}
      {recovered && shown ? <RecoveryDialog result={recovered} onClose={() => setShown(false)} /> : null}
    </div>
  )
}
