/** A shape of styles/icons.css, in the colour of the text around it. It has no name: the control that shows it has one. */
export function Icon({ shape }: { shape: 'link' | 'done' | 'close' | 'share' }) {
  return <span className="icon" data-icon={shape} aria-hidden="true" />;
}
