import { Button, Modal, SegmentedControl } from '@mantine/core'
import { useId, useState } from 'react'
import { type Language, languageNames, languages } from '../../../../shared/i18n/language'
import type { ReportSummary } from '../../../../shared/report'
import { templateNames } from '../../../../shared/templates/names'
import { templateFileEnding, type UserTemplate } from '../../../../shared/templates/user-template'
import type { Go } from '../../../app/route'
import { useApi } from '../../../lib/api-context'
import { useText } from '../../../lib/text-context'
import { useAction } from '../../../lib/use-action'
import { useFileDrop } from '../../../lib/use-file-drop'
import { useReturnFocus } from '../../../lib/use-return-focus'
import { DropHint } from '../../../ui/drop-hint'
import { DescribeDialog } from '../../templates/describe-dialog'
import { type Choice, keyOf } from './choice'
import { ChosenTemplate } from './chosen-template'
import { FollowChoice } from './follow-choice'
import classes from './gallery.module.css'
import { TemplateGroups } from './template-groups'
import { useFollow } from './use-follow'
import { useTemplateActions } from './use-template-actions'
import { useUserTemplates } from './use-user-templates'

interface Props {
  /** The reports on this device: some templates go on from earlier ones. */
  reports: readonly ReportSummary[]
  go: Go
  onClose: () => void
  onCreated: (report: ReportSummary) => void
}

/** Asks which template and in which language, showing the first page of each, and makes the report. */
export function Gallery({ reports, go, onClose, onCreated }: Props) {
  const api = useApi()
  const { t, language: interfaceLanguage } = useText()
  const { busy, run } = useAction()
  useReturnFocus()
  const { templates: own, version } = useUserTemplates()
  const [picked, setPicked] = useState<string>(templateNames[0])
  const [language, setLanguage] = useState<Language>(interfaceLanguage)
  const [describing, setDescribing] = useState<UserTemplate | null>(null)
  const actions = useTemplateActions(go, setDescribing)
  const drop = useFileDrop(templateFileEnding, actions.import)
  const languageLabel = useId()

  const ownPicked = own.find(({ id }) => id === picked)
  // A template that was just deleted is chosen no longer.
  const choice: Choice = ownPicked
    ? { kind: 'own', own: ownPicked }
    : { kind: 'built-in', template: templateNames.find((name) => name === picked) ?? templateNames[0] }
  const follow = useFollow(choice, reports)
  const written = choice.kind === 'own' ? choice.own.language : language
  const isReady =
    (choice.kind !== 'own' || choice.own.problem === null) && (follow.mode === 'none' || follow.chosen.length > 0)

  async function create(taken: Choice) {
    const report = await run(() => {
      if (taken.kind === 'own') return api.template.create({ id: taken.own.id })
      const { template } = taken
      if (follow.mode === 'none') return api.report.create({ template, language })
      return api.template.follow({ template, language, mode: follow.mode, reports: [...follow.chosen] })
    })
    if (report) onCreated(report)
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('reports.new.title')}
      size={1120}
      // Escape closes the dialog above, not both.
      closeOnEscape={describing === null}
      padding={0}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      classNames={{ header: classes.header, body: classes.body, content: classes.content }}
    >
      <form
        className={classes.gallery}
        data-over={drop.over || undefined}
        {...drop.handlers}
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady && !busy) void create(choice)
        }}
      >
        <div className={classes.shelf}>
          <TemplateGroups
            own={own}
            chosen={keyOf(choice)}
            language={language}
            version={version}
            actions={actions}
            onChoose={(chosen) => setPicked(keyOf(chosen))}
            onTake={(taken) => void create(taken)}
          />
        </div>
        <section className={classes.aside} aria-label={t('reports.new.template')}>
          <ChosenTemplate choice={choice} language={written} version={version} />
          {follow.earlier.length > 0 ? <FollowChoice follow={follow} /> : null}
          <div className={classes.language}>
            <span id={languageLabel}>{t('reports.new.language')}</span>
            <SegmentedControl
              fullWidth
              aria-labelledby={languageLabel}
              value={written}
              disabled={choice.kind === 'own'}
              onChange={setLanguage}
              data={languages.map((value) => ({ value, label: languageNames[value] }))}
            />
            <p>{t('reports.new.languageHint')}</p>
          </div>
          <div className={classes.buttons}>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={!isReady}>
              {t('reports.new.create')}
            </Button>
          </div>
        </section>
        {drop.over ? <DropHint className={classes.drop} text={t('gallery.drop')} /> : null}
      </form>
      {describing ? <DescribeDialog own={describing} onClose={() => setDescribing(null)} /> : null}
    </Modal>
  )
}
