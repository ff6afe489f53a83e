import { type AnyExtension, getSchema } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Code } from '@tiptap/extension-code'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Italic } from '@tiptap/extension-italic'
import { Strike } from '@tiptap/extension-strike'
import { Subscript } from '@tiptap/extension-subscript'
import { Superscript } from '@tiptap/extension-superscript'
import { Text } from '@tiptap/extension-text'
import { Underline } from '@tiptap/extension-underline'
import { Blockquote, Callout, HorizontalRule, PageBreak, TableOfContents } from './nodes/blocks'
import { Document } from './nodes/document'
import { Fact } from './nodes/fact'
import { Facts } from './nodes/facts'
import { Figure, FigureRow } from './nodes/figure'
import { Heading } from './nodes/heading'
import { Link } from './nodes/link'
import { BulletList, ListItem, OrderedList, TaskItem, TaskList } from './nodes/list'
import { Highlight, TextColour } from './nodes/marks'
import { Paragraph } from './nodes/paragraph'
import { Finding, Policy, Recommendation, RecordField } from './nodes/record'
import { CrossReference, Footnote } from './nodes/references'
import { Table, TableCaption, TableCell, TableHeader, TableRow } from './nodes/table'
import { Title } from './nodes/title'

/** Nodes that the screen draws in its own way; the editor extends these with views. */
export const viewableNodes = {
  Figure,
  FigureRow,
  Facts,
  Finding,
  Policy,
  Recommendation,
  RecordField,
  TableOfContents,
  Footnote,
  CrossReference,
  Fact,
}

/** Keys are the editor's affair; these marks' own would take Ctrl+E and Ctrl+, from the application's menu. */
const addKeyboardShortcuts = () => ({})

/** Everything else a report may hold. */
export const plainExtensions: AnyExtension[] = [
  Document,
  Title,
  Text,
  Paragraph,
  Heading,
  BulletList,
  OrderedList,
  ListItem,
  TaskList,
  TaskItem,
  Blockquote,
  Callout,
  HorizontalRule,
  PageBreak,
  Table,
  TableRow,
  TableHeader,
  TableCell,
  TableCaption,
  HardBreak,
  Bold,
  Italic,
  Underline,
  Strike,
  // Letters of code may be styled like all others: every mark must survive a merge with every other.
  Code.extend({ excludes: 'code', addKeyboardShortcuts }),
  Superscript.extend({ addKeyboardShortcuts }),
  Subscript.extend({ addKeyboardShortcuts }),
  Highlight,
  TextColour,
  Link,
]

/** The one list of nodes and marks that a report may hold. */
export const documentExtensions: AnyExtension[] = [...plainExtensions, ...Object.values(viewableNodes)]

/** The ProseMirror schema of a report. */
export const documentSchema = () => getSchema(documentExtensions)
