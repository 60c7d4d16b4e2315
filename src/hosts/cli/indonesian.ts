import type { Command, CommanderError, HelpConfiguration } from 'commander';

/** Commander's own titles, by which it asks for a style. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['Usage:', 'Cara pakai:'],
  ['Arguments:', 'Argumen:'],
  ['Options:', 'Opsi:'],
  ['Commands:', 'Perintah:'],
]);

/** Commander's help in Bahasa Indonesia; the descriptions come from the commands themselves. */
export const HELP: HelpConfiguration = {
  styleTitle: (title) => TITLES.get(title) ?? title,
  subcommandTerm: (command) => `${command.name()} ${command.usage()}`.trim(),
  optionDescription: (option) => option.description,
  argumentDescription: (argument) => argument.description,
};

/** Adds `--help` in Bahasa Indonesia; commands that are added later inherit it. */
export function inIndonesian(program: Command): Command {
  return program
    .configureHelp(HELP)
    .helpOption('-h, --help', 'tampilkan bantuan ini')
    .helpCommand('help [perintah]', 'tampilkan bantuan sebuah perintah')
    .showSuggestionAfterError(false);
}

/** What is wrong with a call, in Bahasa Indonesia. Commander speaks English only, but each error has a code. */
export function callErrorSentence(error: CommanderError): string {
  const name = /'(.*?)'/s.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand':
      return `Perintah "${name}" tidak dikenal.`;
    case 'commander.unknownOption':
      return `Opsi "${name}" tidak dikenal.`;
    case 'commander.missingArgument':
      return `${name} belum disebutkan. Tulis sedikitnya satu berkas, folder, atau pola nama.`;
    case 'commander.optionMissingArgument':
      return `Opsi "${name}" memerlukan nilai.`;
    case 'commander.missingMandatoryOptionValue':
      return `Opsi "${name}" belum disebutkan.`;
    case 'commander.excessArguments':
      return 'Terlalu banyak argumen.';
    case 'commander.invalidArgument':
      // The option's own parser wrote the sentence; Commander puts English words before it.
      return error.message.slice(error.message.lastIndexOf(REFUSED) + REFUSED.length);
    default:
      return 'Perintah ini tidak dapat dijalankan.';
  }
}

const REFUSED = 'is invalid. ';
