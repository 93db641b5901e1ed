const sentences = [
  'De medewerkers van de wijkteams vragen wat het voorstel voor hun rooster betekent.',
  'Met de scanauto zien we meer overtredingen, maar het gesprek op straat verdwijnt.',
  'Wie beslist er als de leiding en de ondernemingsraad het niet eens worden?',
  'Een proef met twee varianten laat zien wat in de praktijk werkt en wat niet.',
  'De handhavers willen de criteria kennen voordat de proef begint.',
  'Bewoners melden dat de drempel om iets te zeggen hoog is; anoniem inspreken helpt.',
  'De ervaring leert dat een maand te kort is om iedereen te horen.',
  'Het budget laat ruimte voor scholing van alle betrokken teams.',
];

/** Dutch text of about so many characters, another one for each number, the same for the same number. */
export function prose(number: number, characters: number): string {
  let text = `${number}.`;
  for (let index = number; text.length < characters; index += 1) {
    text += ` ${sentences[index % sentences.length] ?? ''}`;
  }
  return text;
}
