import { useEffect, useRef, useState } from 'react';
import type Pad from 'signature_pad';
import { Button } from '../actions/button';
import { FieldGroup, type FieldWords } from './field';
import { TextField } from './text-fields';
import { drawName, pictureOf, signatureInk } from './signature-picture';
import styles from './signature-pad.module.css';

export type SignaturePadProps = FieldWords & {
  words: {
    /** Names the place to draw in, for who cannot see it: "Signature, drawn with a finger". */
    draw: string;
    clear: string;
    /** The way without a finger or a mouse: "Or type the name". */
    type: string;
  };
  /** A PNG on see-through ground, or null when there is none. */
  onChange: (picture: Blob | null) => void;
};

/** A signature drawn with a finger, or a name typed instead, as a picture. */
export function SignaturePad({ words, onChange, ...field }: SignaturePadProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<Pad | null>(null);
  const told = useRef(onChange);
  const [typed, setTyped] = useState('');
  const [drawn, setDrawn] = useState(false);

  useEffect(() => {
    told.current = onChange;
  }, [onChange]);

  useEffect(() => {
    const place = canvas.current;
    if (place === null) return;
    let gone = false;
    const resize = new ResizeObserver(() => fit(place, pad.current));
    void import('signature_pad').then(({ default: SignatureDrawing }) => {
      if (gone) return;
      const drawing = new SignatureDrawing(place, { penColor: signatureInk });
      pad.current = drawing;
      drawing.addEventListener('endStroke', () => {
        setTyped('');
        setDrawn(true);
        void pictureOf(place).then((picture) => told.current(picture));
      });
      resize.observe(place);
    });
    return () => {
      gone = true;
      resize.disconnect();
      pad.current?.off();
    };
  }, []);

  const clear = () => {
    pad.current?.clear();
    setTyped('');
    setDrawn(false);
    onChange(null);
  };
  const type = (name: string) => {
    setTyped(name);
    setDrawn(false);
    pad.current?.clear();
    if (name.trim() === '') onChange(null);
    else void drawName(name.trim()).then(onChange);
  };

  return (
    <FieldGroup {...field}>
      <div className={styles['pad']}>
        <canvas ref={canvas} className={styles['canvas']} role="img" aria-label={words.draw} />
        <span className={styles['line']} aria-hidden="true" />
        {(drawn || typed) && (
          <Button look="quiet" icon="undo" className={styles['clear']} onClick={clear}>
            {words.clear}
          </Button>
        )}
      </div>
      <TextField
        label={words.type}
        value={typed}
        autoComplete="off"
        onChange={(event) => type(event.target.value)}
      />
    </FieldGroup>
  );
}

/** As many points as the screen has, without losing what is drawn. */
function fit(canvas: HTMLCanvasElement, pad: Pad | null): void {
  const ratio = Math.max(window.devicePixelRatio, 1);
  canvas.width = canvas.offsetWidth * ratio;
  canvas.height = canvas.offsetHeight * ratio;
  canvas.getContext('2d')?.scale(ratio, ratio);
  pad?.redraw();
}
