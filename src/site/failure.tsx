import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { Broken, Missing } from '#pages/missing/missing.tsx';
import { Frame } from './layout.tsx';
import { lostLanguage } from './lost-language.ts';

/** What stands in a page's place when it is not there, or could not be brought. */
export function Failure() {
  const error = useRouteError();
  const { revalidate } = useRevalidator();
  return isRouteErrorResponse(error) && error.status === 404 ? <Missing /> : <Broken retry={() => void revalidate()} />;
}

/** The same where not even the language of the interface is known. */
export function LostFrame() {
  return (
    <Frame language={lostLanguage()}>
      <Failure />
    </Frame>
  );
}
