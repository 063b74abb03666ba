import type { ReactNode } from 'react';
import { Mark } from './icons/Mark';

interface EmptyStateProps {
  title: string;
  text?: string;
  hint?: string;
  children?: ReactNode;
}

/** A surface with nothing to list: what is the case, what to do, and at most one thing to press. */
export function EmptyState({ title, text, hint, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Mark size={40} />
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children}
      {hint && <p className="quiet">{hint}</p>}
    </div>
  );
}
