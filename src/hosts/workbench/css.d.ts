/** Style sheets and samples come with the page (tools/webpack/workbench.js). */
declare module '*.css';
declare module '*.xlsx' {
  /** The file as a `data:` address. */
  const address: string;
  export default address;
}
