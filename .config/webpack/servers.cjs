const HOST = "127.0.0.1";
const SAMPLE = "index.html?sample";

/** Our own output is what is said, not the server's. */
const quiet = { hot: false, static: false, client: { overlay: false } };

/** Serves the browser edition to this computer only, and opens it with the sample. */
function browserServer() {
  return {
    ...quiet,
    host: HOST,
    port: "auto",
    open: [SAMPLE],
    onListening: ({ server }) => {
      const address = `http://${HOST}:${server.address().port}/${SAMPLE}`;
      process.stdout.write(`浏览器版（已打开示例）：${address}\n没有自动打开时，请把这个地址复制到浏览器。按 Ctrl+C 结束。\n`);
    },
  };
}

/** Serves the pane to Excel on this computer, where the manifest says it is. */
async function excelServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    ...quiet,
    host: "localhost",
    port: 3000,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
  };
}

module.exports = { browserServer, excelServer };
