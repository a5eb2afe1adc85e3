import type { ConsultationView, ResponseView } from '@iza/api/consultation';
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { HandleForm } from './handle-form.tsx';
import { HandlingWords } from './handling-words.tsx';
import { ResponseWords } from './response-words.tsx';
import { isLatest, responseLines } from './rounds.ts';
import { consultationTexts } from './texts.ts';

type OneProps = {
  response: ResponseView;
  several: boolean;
  readsHandling: boolean;
  mayHandle: boolean;
};

function OneResponse({ response, several, readsHandling, mayHandle }: OneProps) {
  const texts = useTexts(consultationTexts);
  const format = useFormat();
  const [handling, setHandling] = useState(false);
  const { partyName, round, sentAt, content } = response;
  return (
    <li className='iza-response'>
      <h3>{partyName}</h3>
      <p className='iza-small iza-quiet'>
        {several && `${texts.round(round)}, `}
        {texts.sentOn(format.moment(sentAt))}
      </p>
      <ResponseWords content={content} />
      <div className='iza-response__handling iza-stack iza-stack--tight'>
        {readsHandling && <HandlingWords handling={response.handling} />}
        {handling && <HandleForm response={response} onDone={() => setHandling(false)} />}
        {mayHandle && !handling && (
          <div className='iza-no-print'>
            <Button
              small
              purpose={response.handling ? 'subtle' : 'secondary'}
              onClick={() => setHandling(true)}
            >
              {response.handling ? texts.rehandle : texts.handle}
              <span className='iza-hidden'>: {partyName}</span>
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

/** The responses that were sent, each with what was done with it. */
export function Responses({ view }: { view: ConsultationView }) {
  const texts = useTexts(consultationTexts);
  const { responses, readsHandling, mayHandle, rounds } = view;
  return (
    <section id='reacties' className='iza-stack iza-stack--tight' aria-labelledby='reacties-kop'>
      <h2 id='reacties-kop' tabIndex={-1}>
        {readsHandling ? texts.responses : texts.responsesOnly}
      </h2>
      {responses.length === 0 ? (
        <p className='iza-quiet'>{texts.noResponses}</p>
      ) : (
        <ul className='iza-responses'>
          {responseLines(responses).map((response) => (
            <OneResponse
              key={`${response.round} ${response.party}`}
              response={response}
              several={rounds.length > 1}
              readsHandling={readsHandling}
              mayHandle={mayHandle && isLatest(response, responses)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
