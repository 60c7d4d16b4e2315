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
  ILayoutService,
  IRenderManagerService,
  SetTriggerFormulaCalculationStartMutation,
  SheetSkeletonService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import idID from '@univerjs/preset-sheets-core/locales/id-ID';
import { defaultTheme } from '@univerjs/themes';
import { type Language, pageWords } from '../page/words';
import { fitNumbers } from './fit-numbers';
import { fitRows } from './fit-rows';
import { describeFunctions, type OwnRow, registerFunctions } from './functions';
import { type GuardEvents, guard } from './guard';
import { Marks } from './marks';
import { nameControls } from './name-controls';
import { setNumberLanguage, showNumbers } from './numbers-shown';
import { readTyping } from './typing';

/** The opened grid, with what the adapters need of it. */
export interface OpenGrid {
  readonly injector: Injector;
  readonly api: FUniver;
  /** What the grid calls the workbook. */
  readonly unit: string;
  readonly marks: Marks;
  /** Comes when the grid takes keys and commands: before, its library lacks the services that they ask for. */
  readonly ready: Promise<void>;
  /** Does some work of ours that the guard does not refuse. */
  trusted<T>(work: () => T): T;
  /** Lets the grid take the keys. */
  focus(): void;
  /** Draws anew what changed without a command. */
  redraw(): void;
  setLanguage(language: Language): void;
  setDark(dark: boolean): void;
  close(): void;
}

export interface GridOptions extends GuardEvents {
  readonly language: Language;
  readonly dark: boolean;
  readonly ownRow: OwnRow;
}

const LOCALES: Readonly<Record<Language, LocaleType>> = { id: LocaleType.ID_ID, en: LocaleType.EN_US };

/** Opens a workbook in the grid library, in an element of the page. */
export function openGrid(container: HTMLElement, data: IWorkbookData, options: GridOptions): OpenGrid {
  let language = options.language;
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
  // The library's services start with the first workbook.
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const api = FUniver.newAPI(univer);
  const marks = new Marks(injector);
  const isIndonesian = () => language === 'id';
  readTyping(injector, isIndonesian);
  showNumbers(injector, isIndonesian);
  fitNumbers(injector);
  registerFunctions(injector, options.ownRow);
  describeFunctions(injector, language);
  setNumberLanguage(injector, language);
  const trusted = guard(injector, options);
  const endNaming = nameControls(container, () => pageWords[language].controls);

  const redraw = () => {
    const render = injector.get(IRenderManagerService).getRenderById(data.id);
    // A sheet that was drawn keeps the grounds and letters that its cells had.
    for (const sheet of workbook.getSheets())
      injector.get(SheetSkeletonService).getSkeleton(data.id, sheet.getSheetId())?.resetCache();
    render?.mainComponent?.makeForceDirty();
  };
  const ready = injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  let endFitting = () => {};
  let closed = false;
  void ready.then(() => {
    if (!closed) endFitting = fitRows(injector, workbook);
  });
  return {
    injector,
    api,
    unit: data.id,
    marks,
    ready,
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
    close() {
      closed = true;
      endFitting();
      endNaming();
      univer.dispose();
    },
  };
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
