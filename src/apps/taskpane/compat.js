/* Plain ES5: the old webview of Office 2016 and 2019 gets a sentence instead of an empty pane. */
(function () {
  var isOld = typeof Promise === "undefined" || typeof Symbol === "undefined" || !("noModule" in document.createElement("script"));
  if (!isOld) return;
  function explain() {
    var root = document.getElementById("root");
    root.className = "explain";
    root.innerHTML =
      "<p>当前 Office 版本过旧，面板无法运行。请升级到 Office LTSC 2021 或 Microsoft 365；" +
      '不便升级的，请用浏览器打开 <a href="gonghui.html">gonghui.html</a>，功能相同。</p>' +
      "<p>This Office is too old for the pane. Upgrade to Office LTSC 2021 or Microsoft 365, " +
      'or open <a href="gonghui.html">gonghui.html</a> in a browser.</p>';
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", explain);
  else explain();
})();
