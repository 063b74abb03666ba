import { useRef, useState } from 'react';

interface FilePickProps {
  label: string;
  /** Beside the button, where files can be dropped too. */
  hint?: string;
  accept: string;
  multiple?: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** A button that lets files be chosen; with a hint also a place to drop them. */
export function FilePick({ label, hint, accept, multiple = false, onFiles }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const give = (files: FileList | null) => {
    if (files && files.length > 0) onFiles([...files]);
    // The same file may be chosen again.
    if (input.current) input.current.value = '';
  };
  const drop = hint
    ? {
        onDragOver: (event: React.DragEvent) => {
          event.preventDefault();
          setOver(true);
        },
        onDragLeave: () => setOver(false),
        onDrop: (event: React.DragEvent) => {
          event.preventDefault();
          setOver(false);
          give(event.dataTransfer.files);
        },
      }
    : {};
  return (
    <div className={hint ? 'file-pick drop' : 'file-pick'} data-over={over} {...drop}>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={({ target }) => give(target.files)}
      />
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      {hint && <span className="quiet">{hint}</span>}
    </div>
  );
}
