import { collection, type HostObject } from '../host-object';
import type { OfficeHost } from '../office-host';

/** What add-ins keep in the workbook. */
export function settingsObject(host: OfficeHost): HostObject {
  const { settings } = host.book;
  const setting = (key: string): HostObject => ({
    type: 'Setting',
    identity: { _Id: key },
    get: { Key: () => key, Value: () => settings[key] },
    call: {
      Delete: () => {
        host.beforeChange();
        delete settings[key];
      },
    },
  });
  return collection(
    'SettingCollection',
    () => Object.keys(settings).map(setting),
    (item) => [item.identity._Id],
    {
      call: {
        Add: (key: string, value: unknown) => {
          host.beforeChange();
          settings[key] = value;
          return setting(key);
        },
      },
    },
  );
}
