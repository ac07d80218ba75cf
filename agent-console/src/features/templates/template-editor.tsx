import { Button, Checkbox, Input } from 'antd';
import { useRef } from 'react';
import { forCitizens, templateUse, type Template } from '../../../../server/contract/templates.js';
import { fillTemplate, templateFields, type TemplateField } from '../../../../server/contract/words/template-text.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Lang } from '../../shared/i18n/words.js';
import { Field, Group } from '../../shared/ui/field.js';
import { Problem } from '../../shared/ui/panels.js';
import { Filled } from './filled.js';
import { sampleTicket } from './sample-ticket.js';
import { TextSize } from './text-size.js';
import { useTemplateForm, type TemplateForm } from './use-template-form.js';
import { Versions } from './versions.js';
import { words, useWords } from './words.js';

const bodies = { zh: { field: 'bodyZh', label: words.bodyZh }, en: { field: 'bodyEn', label: words.bodyEn } } as const;

function useFault(form: TemplateForm) {
  const say = useSay();
  return (name: keyof TemplateForm['faults']) => {
    const found = form.faults[name];
    return found && say(found.words, found.facts);
  };
}

/** One body with the names it may hold and what becomes of them. */
function Body({ form, lang }: { form: TemplateForm; lang: Lang }) {
  const say = useSay();
  const fault = useFault(form);
  const box = useRef<HTMLDivElement>(null);
  const { field, label } = bodies[lang];
  const text = form.draft[field];
  const filled = fillTemplate(text, sampleTicket[lang], lang);
  const put = (piece: string) => {
    const area = box.current?.querySelector('textarea');
    const at = area?.selectionStart ?? text.length;
    form.change({ [field]: text.slice(0, at) + piece + text.slice(area?.selectionEnd ?? at) });
    area?.focus();
  };
  return (
    <div className="stack" ref={box}>
      <Field label={say(label)} fault={fault(field)}>
        {(id) => <Input.TextArea id={id} lang={lang === 'zh' ? 'zh-CN' : 'en'} autoSize={{ minRows: 4, maxRows: 12 }} maxLength={2000} value={text} onChange={(event) => form.change({ [field]: event.target.value })} />}
      </Field>
      <div className="row template-fields" role="group" aria-label={say(words.fields)}>
        <span className="meta">{say(words.fields)}</span>
        {(Object.keys(templateFields) as TemplateField[]).map((name) => (
          <Button key={name} size="small" onClick={() => put(`{${templateFields[name][lang]}}`)}>
            {templateFields[name][lang]}
          </Button>
        ))}
        <Button size="small" onClick={() => put(`[[${words.blank[lang]}]]`)}>
          [[{words.blank[lang]}]]
        </Button>
      </div>
      {text.trim() !== '' && (
        <div className="template-preview" role="group" aria-label={say(words.preview)}>
          <p className="meta">{say(words.preview)}</p>
          <p className="long" lang={lang === 'zh' ? 'zh-CN' : 'en'}>
            <Filled text={filled} />
          </p>
          <p className="meta">{say(words.previewHint)}</p>
          {form.draft.uses.some((use) => forCitizens.includes(use)) && <TextSize text={filled} lang={lang} />}
        </div>
      )}
    </div>
  );
}

function Uses({ form }: { form: TemplateForm }) {
  const say = useSay();
  const fault = useFault(form)('uses');
  return (
    <Group label={say(words.uses)}>
      <p className="meta">{say(words.usesHint)}</p>
      <Checkbox.Group value={[...form.draft.uses]} options={templateUse.options.map((use) => ({ value: use, label: say(useWords[use]) }))} onChange={(uses) => form.change({ uses })} />
      {fault !== undefined && <p className="fault">! {fault}</p>}
    </Group>
  );
}

interface EditorProps {
  template: Template | null;
  saved: (template: Template) => void;
  remove: (template: Template) => void;
}

/** One template: its names, where it is used, what it says, and every version it had. */
export function TemplateEditor({ template, saved, remove }: EditorProps) {
  const say = useSay();
  const form = useTemplateForm(template, saved);
  const fault = useFault(form);
  const { draft, change } = form;
  return (
    <div className="panel stack">
      {form.refusal !== null && <Problem refusal={form.refusal} />}
      <div className="template-pair">
        <Field label={say(words.nameZh)} fault={fault('nameZh')}>{(id) => <Input id={id} maxLength={40} value={draft.nameZh} onChange={(event) => change({ nameZh: event.target.value })} />}</Field>
        <Field label={say(words.nameEn)} fault={fault('nameEn')}>{(id) => <Input id={id} maxLength={40} value={draft.nameEn} onChange={(event) => change({ nameEn: event.target.value })} />}</Field>
      </div>
      <Uses form={form} />
      <Body form={form} lang="zh" />
      <Body form={form} lang="en" />
      <div className="row">
        <Button type="primary" loading={form.pending} disabled={!form.changed} onClick={form.submit}>
          {say(words.save)}
        </Button>
        <Button disabled={!form.changed} onClick={form.discard}>
          {say(words.cancel)}
        </Button>
        {template !== null && (
          <Button danger onClick={() => remove(template)}>
            {say(words.remove)}
          </Button>
        )}
      </div>
      {template !== null && <Versions template={template} />}
    </div>
  );
}
