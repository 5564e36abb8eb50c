import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { placeOf } from '#model/address.ts';
import { parsePassage } from '#model/linked-passage.ts';

/** Opens the passage that the URL means, if it means one. Gives whether its words have been edited since the link was made. */
export function usePassage(): boolean {
  const { search, hash } = useLocation();
  const [edited, setEdited] = useState('');
  useEffect(() => {
    const passage = parsePassage(new URLSearchParams(search).get('words') ?? '');
    if (!passage) return undefined;
    let gone = false;
    let close = () => {};
    void import('./open-passage.ts').then(({ openPassage, closePassage }) => {
      if (gone) return;
      close = closePassage;
      if (!openPassage(passage, placeOf(hash))) setEdited(search);
    });
    return () => {
      gone = true;
      close();
    };
  }, [search, hash]);
  return edited !== '' && edited === search;
}
