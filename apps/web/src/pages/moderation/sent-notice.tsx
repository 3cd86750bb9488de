import { Notice } from '../../ui/notice.js';

type Props = {
  /** The hidden “id” of the form that was sent. */
  form: string;
  children: string;
};

/** What was typed has arrived: where script kept a draft of it on the device, that goes now. */
export function SentNotice({ form, children }: Props) {
  return (
    <div id={`post-${form}`}>
      <Notice>
        <p>{children}</p>
      </Notice>
    </div>
  );
}
