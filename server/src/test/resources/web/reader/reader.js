const shared = JSON.parse(document.getElementById('parley-case').textContent);
document.getElementById('app').textContent = shared.title + '<!-- </script>';
