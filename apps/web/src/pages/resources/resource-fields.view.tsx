import { problemAt, type Form } from '../../forms/form.js';
import type { FileCardFragment } from '../../graphql/generated.js';
import { Checkbox } from '../../ui/checkbox.js';
import { Checkboxes } from '../../ui/checkboxes.js';
import { problemInWords } from '../../ui/error-words.js';
import { Choice, TextArea, TextField } from '../../ui/fields.js';
import { FileField } from '../../ui/file-field.js';
import { Fold, FoldedFields } from '../../ui/folded.js';
import { LanguageChoice } from '../../ui/language-choice.js';
import { Select } from '../../ui/select.js';
import { useSite } from '../../ui/site.js';
import { audiences, licences, resourceFormats, resourceKinds, resourceSettings } from './resource-choices.js';
import type { ResourceField } from './resource-form.js';

type FormOf = { form: Form<ResourceField> };
type Named = { id: string; name: string };

/** What it is and what it says. Files belong to versions: a small correction doesn’t change them. */
export function MainFields({ form, files }: FormOf & { files: readonly FileCardFragment[] | null }) {
  const { t } = useSite();
  return (
    <>
      <KindField form={form} />
      <WordsFields form={form} />
      {files && <FileField form={form} name="fileIds" label={t('sharing.files')} files={files} />}
      <LinksField form={form} />
      <BlankField form={form} />
    </>
  );
}

export function WordsFields({ form }: FormOf) {
  const { t } = useSite();
  return (
    <>
      <TextField form={form} name="title" label={t('sharing.titleLabel')} hint={t('sharing.titleHint')} />
      <TextArea
        form={form}
        name="summary"
        label={t('sharing.summary')}
        hint={t('sharing.summaryHint')}
        rows={4}
        limit={600}
      />
    </>
  );
}

export function LinksField({ form }: FormOf) {
  const { t } = useSite();
  return (
    <TextArea
      form={form}
      name="links"
      label={t('sharing.links')}
      hint={t('sharing.linksHint')}
      rows={2}
      limit={20_000}
    />
  );
}

/** Asked of whoever shares a template. */
export function BlankField({ form }: FormOf) {
  const { t } = useSite();
  return (
    <div className="ic-for-templates">
      <Checkbox form={form} name="blankConfirmed" label={t('sharing.blank')} hint={t('sharing.blankHint')} />
    </div>
  );
}

export function KindField({ form }: FormOf) {
  const { t } = useSite();
  const problem = problemAt(form.failure, 'kind');
  return (
    <Select
      name="kind"
      label={t('sharing.kind')}
      value={form.values.kind}
      error={problem && problemInWords(t, problem)}
      options={[
        ...(form.values.kind ? [] : [{ value: '', label: t('sharing.chooseKind') }]),
        ...resourceKinds.map((kind) => ({ value: kind, label: t(`resourceKind.${kind}`) })),
      ]}
    />
  );
}

export function LicenceField({ form }: FormOf) {
  const { t } = useSite();
  return (
    <Choice
      form={form}
      name="licence"
      label={t('sharing.licence')}
      options={licences.map((licence) => ({
        value: licence,
        label: t(`licence.${licence}`),
        hint: t(`licence.${licence}.means`),
      }))}
    />
  );
}

export function ReviewField({ form }: FormOf) {
  const { t } = useSite();
  return (
    <TextField
      form={form}
      name="reviewOn"
      type="date"
      label={t('sharing.reviewOn')}
      hint={t('sharing.reviewHint')}
    />
  );
}

export function BodyField({ form }: FormOf) {
  const { t } = useSite();
  return (
    <FoldedFields form={form} summary={t('sharing.bodyFold')} fields={['body']}>
      <TextArea
        form={form}
        name="body"
        label={t('sharing.body')}
        hint={t('sharing.bodyHint')}
        rows={10}
        limit={20_000}
      />
    </FoldedFields>
  );
}

/** Where others would look for it. */
export function PlaceFields({ form, themes }: FormOf & { themes: readonly Named[] }) {
  const { t } = useSite();
  return (
    <FoldedFields form={form} summary={t('sharing.placeFold')} fields={['themeIds', 'settings', 'audience']}>
      {themes.length > 0 && (
        <Checkboxes
          form={form}
          name="themeIds"
          label={t('sharing.themes')}
          hint={t('sharing.themesHint')}
          options={themes.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Checkboxes
        form={form}
        name="settings"
        label={t('sharing.settings')}
        hint={t('sharing.settingsHint')}
        options={resourceSettings.map((setting) => ({
          value: setting,
          label: t(`resourceSetting.${setting}`),
        }))}
      />
      <Checkboxes
        form={form}
        name="audience"
        label={t('sharing.audience')}
        hint={t('sharing.audienceHint')}
        options={audiences.map((one) => ({ value: one, label: t(`perspective.name.${one}`) }))}
      />
    </FoldedFields>
  );
}

export function MakersFields({ form }: FormOf) {
  const { t } = useSite();
  return (
    <FoldedFields form={form} summary={t('sharing.makersFold')} fields={['madeBy', 'involved', 'citation']}>
      <TextField form={form} name="madeBy" label={t('sharing.madeBy')} hint={t('sharing.madeByHint')} />
      <TextArea
        form={form}
        name="involved"
        label={t('sharing.involved')}
        hint={t('sharing.involvedHint')}
        rows={3}
        limit={1_000}
      />
      <TextField form={form} name="citation" label={t('sharing.citation')} hint={t('sharing.citationHint')} />
    </FoldedFields>
  );
}

export function PartsFields({ form }: FormOf) {
  const { t } = useSite();
  return (
    <FoldedFields form={form} summary={t('sharing.partsFold')} fields={['core', 'adaptable']}>
      <TextArea
        form={form}
        name="core"
        label={t('sharing.core')}
        hint={t('sharing.coreHint')}
        rows={3}
        limit={2_000}
      />
      <TextArea
        form={form}
        name="adaptable"
        label={t('sharing.adaptable')}
        hint={t('sharing.adaptableHint')}
        rows={3}
        limit={2_000}
      />
    </FoldedFields>
  );
}

/** In which language and format it is. Whoever adds a format to something sees it first. */
export function FormatFields({ form, open = false }: FormOf & { open?: boolean }) {
  const { t } = useSite();
  const choice = (
    <Choice
      form={form}
      name="format"
      label={t('sharing.format')}
      options={resourceFormats.map((format) => ({ value: format, label: t(`resourceFormat.${format}`) }))}
    />
  );
  return (
    <>
      <LanguageChoice form={form} />
      <input type="hidden" name="sameAsId" value={form.values.sameAsId} />
      {open ? (
        choice
      ) : (
        <Fold className="ic-fold" summary={t('sharing.formatFold')} open={form.values.format !== 'STANDARD'}>
          {choice}
        </Fold>
      )}
    </>
  );
}
