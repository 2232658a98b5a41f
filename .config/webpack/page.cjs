const HtmlPlugin = require("html-webpack-plugin");
const { contentSecurityPolicy } = require("./content-security-policy.cjs");

/** The text of a page: `icon` is its address, `head` and `body` are the scripts before and after the root element. */
function pageText({ title, policy, icon, head = "", body = "" }) {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" type="image/png" href="${icon}">
${head}</head>
<body>
<div id="root"></div>
<noscript>请在浏览器中允许运行脚本，然后重新打开本页。</noscript>
${body}</body>
</html>
`;
}

/** A page of the build that loads `chunk`, after `script` where one is named. */
function page({ filename, chunk, title, script, ...allowed }) {
  return new HtmlPlugin({
    filename,
    chunks: [chunk],
    inject: "body",
    scriptLoading: "blocking",
    minify: false,
    templateContent: pageText({
      title,
      policy: contentSecurityPolicy(allowed),
      icon: "assets/icons/icon-32.png",
      head: script === undefined ? "" : `<script src="${script}"></script>\n`,
    }),
  });
}

module.exports = { page, pageText };
