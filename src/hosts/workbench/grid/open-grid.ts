import './grid.css';
import {
  CanceledError,
  ICommandService,
  type Injector,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  LocaleService,
  LocaleType,
  LogLevel,
  ThemeService,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  CalculationMode,
  IEditorBridgeService,
  ILayoutService,
  IRenderManagerService,
  type ISetArrayFormulaDataMutationParams,
  SetArrayFormulaDataMutation,
  SetTriggerFormulaCalculationStartMutation,
  SheetSkeletonService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import idID from '@univerjs/preset-sheets-core/locales/id-ID';
import { defaultTheme } from '@univerjs/themes';
import { type Language, pageWords } from '../page/words';
import { Calculations } from './calculations';
import { fitNumbers } from './fit-numbers';
import { fitRows } from './fit-rows';
import { describeFunctions, type OwnRow, registerFunctions } from './functions';
import { type GuardEvents, guard } from './guard';
import { letOthersIn } from './let-others-in';
import { Marks } from './marks';
import { nameControls } from './name-controls';
import { setNumberLanguage, showNumbers } from './numbers-shown';
import { keepFormats } from './result-formats';
import type { Snapshot } from './snapshot';
import { spareGuesses, spareShades } from './spare-drawing';
import { ENGLISH, INDONESIAN, type Notation } from './typed';
import { readTyping } from './typing';

/** The opened grid, with what the adapters need of it. */
export interface OpenGrid {
  readonly injector: Injector;
  readonly api: FUniver;
  /** What the grid calls the workbook. */
  readonly unit: string;
  readonly marks: Marks;
  readonly calculations: Calculations;
  /** Does some work of ours that the guard does not refuse. */
  trusted<T>(work: () => T): T;
  /** Lets the grid take the keys. */
  focus(): void;
  /** Draws anew what changed without a command. */
  redraw(): void;
  setLanguage(language: Language): void;
  setDark(dark: boolean): void;
  /** How the language of the page writes figures. */
  notation(): Notation;
  /** Whether the user is typing in a cell. */
  isEditing(): boolean;
  /** Takes what the user is typing in a cell, as if Enter had been pressed. */
  finishEditing(): Promise<void>;
  close(): void;
}

export interface GridOptions extends GuardEvents {
  readonly language: Language;
  readonly dark: boolean;
  readonly ownRow: OwnRow;
  readonly arrays: ArrayFormulas;
}

/** What array formulas fill, as the snapshot has it. */
export type ArrayFormulas = Pick<Snapshot, 'arrays' | 'filled'>;

const LOCALES: Readonly<Record<Language, LocaleType>> = { id: LocaleType.ID_ID, en: LocaleType.EN_US };

/**
 * Opens a workbook in the grid library, in an element of the page. It takes keys and commands then; before, the library
 * lacks the services that they ask for.
 */
export async function openGrid(
  container: HTMLElement,
  data: IWorkbookData,
  options: GridOptions,
): Promise<OpenGrid> {
  let language = options.language;
  await pause();
  const univer = new Univer({
    locale: LOCALES[language],
    locales: { [LocaleType.ID_ID]: idID, [LocaleType.EN_US]: enUS },
    theme: defaultTheme,
    darkMode: options.dark,
    logLevel: LogLevel.ERROR,
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const plugin of preset.plugins)
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);

  const injector = univer.__getInjector();
  trustStoredResults(injector);
  await pause();
  // The library's services start with the first workbook.
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const api = FUniver.newAPI(univer);
  fillArrays(injector, data.id, options.arrays);
  const marks = new Marks(injector);
  const notation = () => (language === 'id' ? INDONESIAN : ENGLISH);
  readTyping(injector, notation);
  keepFormats(injector);
  showNumbers(injector, notation);
  fitNumbers(injector);
  spareGuesses(injector);
  registerFunctions(injector, options.ownRow);
  describeFunctions(injector, language);
  setNumberLanguage(injector, language);
  letOthersIn(injector);
  const isEditing = () => injector.get(IEditorBridgeService).isVisible().visible;
  const trusted = guard(injector, options);
  const endNaming = nameControls(container, () => pageWords[language].controls);

  const redraw = () => {
    // How cells look was kept when they were first drawn, on each sheet.
    for (const skeleton of injector.get(SheetSkeletonService).getSkeletonsByUnitId(data.id))
      skeleton.resetCache();
    injector.get(IRenderManagerService).getRenderById(data.id)?.mainComponent?.makeForceDirty();
  };
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  spareShades(injector, data.id);
  const endFitting = fitRows(injector, workbook);
  return {
    injector,
    api,
    unit: data.id,
    marks,
    calculations: new Calculations(injector),
    trusted,
    focus: () => injector.get(ILayoutService).focus(),
    redraw,
    setLanguage(wanted) {
      language = wanted;
      injector.get(LocaleService).setLocale(LOCALES[wanted]);
      setNumberLanguage(injector, wanted);
      describeFunctions(injector, wanted);
      redraw();
    },
    setDark(dark) {
      injector.get(ThemeService).setDarkMode(dark);
    },
    notation,
    isEditing,
    async finishEditing() {
      if (isEditing()) await api.getActiveWorkbook()?.endEditingAsync(true);
    },
    close() {
      endFitting();
      endNaming();
      univer.dispose();
    },
  };
}

/** Lets the page live between two steps of some tens of milliseconds each. */
function pause(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}

/** Gives the cells that array formulas fill what the file stores of them; they hold nothing themselves. */
function fillArrays(injector: Injector, unit: string, { arrays, filled }: ArrayFormulas): void {
  if (Object.keys(arrays).length === 0) return;
  const params: ISetArrayFormulaDataMutationParams = {
    arrayFormulaRange: { [unit]: arrays },
    arrayFormulaCellData: { [unit]: filled },
    arrayFormulaEmbedded: {},
  };
  injector.get(ICommandService).syncExecuteCommand(SetArrayFormulaDataMutation.id, params);
}

/**
 * Keeps the library from looking through all formulas of a workbook that is opened: what the file says they give is
 * shown until something they rest on changes.
 */
function trustStoredResults(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (id === SetTriggerFormulaCalculationStartMutation.id) throw new CanceledError();
  });
}
