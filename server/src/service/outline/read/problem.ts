import { t } from '../../catalogue/texts';
import { filled } from '../../escape/phrases';
import type { BuiltInLanguage } from '../../model/text';

const messages = {
  notUnderstood: t(
    'This line is not understood, and was left out: {text}',
    'Diese Zeile ist nicht zu verstehen und wurde weggelassen: {text}',
    'Denne linje kan ikke forstås og er udeladt: {text}',
  ),
  noScore: t(
    '“{text}” is no score from 1 to 5; the step has no sentiment.',
    '„{text}“ ist keine Bewertung von 1 bis 5; der Schritt hat keine Stimmung.',
    '»{text}« er ingen score fra 1 til 5; trinet har ingen stemning.',
  ),
  changedScore: t(
    'A sentiment is one of five; {text} became {value}.',
    'Eine Stimmung hat fünf Stufen; aus {text} wurde {value}.',
    'En stemning har fem trin; {text} blev til {value}.',
  ),
  unknownColumn: t(
    'No column of a journey is called “{text}”; it was left out.',
    'Keine Spalte einer Journey heißt „{text}“; sie wurde weggelassen.',
    'Ingen kolonne i en kunderejse hedder »{text}«; den er udeladt.',
  ),
  noStepColumn: t(
    'No column has the steps: one must be called “{text}”.',
    'Es gibt keine Spalte mit den Schritten: Eine muss „{text}“ heißen.',
    'Der er ingen kolonne med trinene: en skal hedde »{text}«.',
  ),
  badValue: t(
    '“{text}” is nothing for the column “{column}”; it was left out.',
    '„{text}“ passt nicht in die Spalte „{column}“ und wurde weggelassen.',
    '»{text}« passer ikke i kolonnen »{column}« og er udeladt.',
  ),
  otherValue: t(
    'An earlier row of the same step says something else than “{text}” under “{column}”; that holds.',
    'Eine frühere Zeile desselben Schritts sagt unter „{column}“ etwas anderes als „{text}“; die frühere gilt.',
    'En tidligere række for samme trin siger noget andet end »{text}« under »{column}«; den gælder.',
  ),
  noStep: t(
    'This row names no step, and was left out.',
    'Diese Zeile nennt keinen Schritt und wurde weggelassen.',
    'Denne række nævner intet trin og er udeladt.',
  ),
  tooLarge: t(
    'The file has more than {most} MB; that is too much for a journey, and nothing of it was read.',
    'Die Datei hat mehr als {most} MB; das ist zu viel für eine Journey, und nichts daraus wurde gelesen.',
    'Filen fylder mere end {most} MB; det er for meget til en kunderejse, og intet af den er læst.',
  ),
  nothing: t(
    'There is no step in this file.',
    'In dieser Datei steht kein Schritt.',
    'Der er intet trin i denne fil.',
  ),
} as const;

/** Something of a file that did not find its way into the journey. */
export interface ReadProblem {
  /** 1-based, in the file that was read. */
  readonly line: number;
  readonly message: string;
}

/** Collects what could not be read, in the reader's language. */
export class ReadProblems {
  readonly all: ReadProblem[] = [];

  constructor(private readonly language: BuiltInLanguage) {}

  add(line: number, message: keyof typeof messages, values: Readonly<Record<string, string>> = {}): void {
    this.all.push({ line, message: filled(messages[message][this.language], values) });
  }
}
