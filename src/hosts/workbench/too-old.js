/*
 * Says in a sentence that the browser is too old, where the page would stay white. Written as JavaScript was in 2009, because
 * such a browser may understand none of the other scripts. What is asked for is what the page can't do without, and what
 * came last of it (docs/decisions/0022-oldest-browsers.md).
 */
(function () {
  var place = document.getElementById('meja');

  function say() {
    if (place.parentNode) place.parentNode.removeChild(place);
    document.getElementById('terlalu-lama').hidden = false;
  }

  var knowsWords = typeof Intl === 'object' && typeof Intl.Segmenter === 'function';
  var knowsArrays = typeof Array.prototype.findLast === 'function';
  if (!knowsWords || !knowsArrays) say();

  // A script that it can't read: newer syntax. Of a page from a folder some say no more than that there is an error.
  window.addEventListener('error', function (event) {
    if (!place.firstChild && /SyntaxError|Script error/.test(event.message)) say();
  });
})();
