/** Says how many of the tests ran in a real browser, where any did. */
module.exports = class CountReporter {
  onRunComplete(_contexts, { testResults }) {
    const inBrowser = testResults.filter(({ testFilePath }) => /[\\/]test[\\/]e2e[\\/]/.test(testFilePath));
    if (inBrowser.length === 0) return;
    const sum = (key) => inBrowser.reduce((total, result) => total + result[key], 0);
    const broken = inBrowser.filter(({ testExecError }) => testExecError).length;
    process.stderr.write(`End-to-end tests in a browser: ${sum("numPassingTests")} passed, ${sum("numFailingTests")} failed${broken === 0 ? "" : `, ${broken} files could not run`}\n`);
  }
};
