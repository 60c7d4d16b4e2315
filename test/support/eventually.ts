/** Waits until a reading is what it should be, as a person does; fails with the last reading. */
export async function eventually<T>(read: () => T, wanted: T): Promise<void> {
  const end = Date.now() + 5000;
  while (JSON.stringify(read()) !== JSON.stringify(wanted) && Date.now() < end) {
    await new Promise((resume) => setTimeout(resume, 20));
  }
  expect(read()).toEqual(wanted);
}
