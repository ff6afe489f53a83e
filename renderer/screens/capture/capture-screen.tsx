import { Button, Textarea, TextInput } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { isEmptyDraft } from '../../../shared/capture/draft'
import { useApi } from '../../lib/api-context'
import { isForInputMethod } from '../../lib/composition-guard'
import { useText } from '../../lib/text-context'
import { ErrorNotice } from '../../ui/error-notice'
import classes from './capture.module.css'
import { PhotoRow } from './photo-row'
import { ReportField } from './report-field'
import { SavedNotice } from './saved-notice'
import { useCapture } from './use-capture'
import { useCapturePictures } from './use-capture-pictures'
import { WhereField } from './where-field'

const filesOf = (data: DataTransfer): File[] => [...data.files]

/** The window for quick notes: a title, what, where and photos, into the inbox of a report. */
export function CaptureScreen() {
  const { t } = useText()
  const api = useApi()
  const title = useRef<HTMLInputElement>(null)
  const what = useRef<HTMLTextAreaElement>(null)
  const capture = useCapture()
  const { draft, reports, report, saving, saved, problem, change } = capture
  const photos = useCapturePictures(capture)
  const ready = draft !== null && reports !== null

  // biome-ignore lint/correctness/useExhaustiveDependencies: a note begins with its title
  useEffect(() => {
    if (ready) title.current?.focus()
  }, [ready, capture.turn])

  function onKeyDown(event: KeyboardEvent): void {
    if (isForInputMethod(event.nativeEvent)) return
    if (event.key === 'Escape') void api.capture.hide()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void capture.save()
    else if (event.key === 'Enter' && event.target === title.current) what.current?.focus()
    else return
    event.preventDefault()
  }

  if (!draft || !reports) return problem ? <ErrorNotice error={problem} /> : null
  return (
    <main
      className={classes.window}
      onKeyDown={onKeyDown}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        photos.add(filesOf(event.dataTransfer))
      }}
      onPaste={(event) => {
        const files = filesOf(event.clipboardData)
        if (files.length === 0) return
        event.preventDefault()
        photos.add(files)
      }}
    >
      <h1 className={classes.heading}>{t('capture.title')}</h1>
      <div className={classes.form}>
        <ReportField
          reports={reports}
          report={report}
          onChoose={(id) => change({ report: id })}
          onCreated={({ id }) => {
            change({ report: id })
            void capture.reload()
          }}
        />
        <TextInput
          ref={title}
          label={t('capture.noteTitle')}
          value={draft.title}
          readOnly={saving}
          onChange={({ currentTarget }) => change({ title: currentTarget.value })}
        />
        <Textarea
          ref={what}
          className={classes.what}
          label={t('capture.what')}
          value={draft.what}
          readOnly={saving}
          onChange={({ currentTarget }) => change({ what: currentTarget.value })}
        />
        <WhereField
          value={draft.where}
          places={capture.places}
          readOnly={saving}
          onChange={(where) => change({ where })}
        />
        <PhotoRow pictures={draft.pictures} photos={photos} />
        {problem ? <ErrorNotice error={problem} /> : null}
      </div>
      <footer className={classes.footer}>
        <div role="status" className={classes.status}>
          {saved ? (
            <SavedNotice saved={saved} />
          ) : (
            <span>{isEmptyDraft(draft) ? t('capture.hint') : t('capture.kept')}</span>
          )}
        </div>
        <Button
          loading={saving}
          disabled={report === null || isEmptyDraft(draft)}
          aria-keyshortcuts="Control+Enter"
          onClick={() => void capture.save()}
        >
          {t('capture.save')}
        </Button>
      </footer>
    </main>
  )
}
