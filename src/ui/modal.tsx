import { type DialogHTMLAttributes, useEffect, useRef } from 'react';

interface ModalProps extends Omit<DialogHTMLAttributes<HTMLDialogElement>, 'open' | 'onClose'> {
  close: () => void;
}

/** A dialog over the page, open as long as it is rendered: Escape and `<form method="dialog">` close it, and focus goes back to where it was. */
export function Modal({ close, className = '', ...rest }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return <dialog {...rest} ref={dialog} className={`dialog ${className}`} onClose={close} />;
}
