#!/bin/sh
# Rebuilds the .pdf, .docx and .eml documents of the sample corpus from the sources in this folder.
# Needs: chromium, pandoc, pdftotext (poppler-utils), python3. Usage: sh render.sh
set -eu
cd "$(dirname "$0")"
out=../../bolivia-2019-2026
tmp=$(mktemp -d); trap 'rm -rf "$tmp"' EXIT

pdf() { # html pdf
  chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="$2" "file://$1" >/dev/null 2>&1
}
stamp() { # file YYYY-MM-DD: creation date of the document instead of the day it was rendered
  python3 - "$1" "$2" <<'P'
import re, sys, zipfile
f, d = sys.argv[1:]
if f.endswith('.pdf'):
    b = open(f, 'rb').read()
    new = re.sub(rb'\(D:\d{8}', b'(D:' + d.replace('-', '').encode(), b)
    assert len(new) == len(b) and new != b
    open(f, 'wb').write(new)
else:
    t = tuple(map(int, d.split('-'))) + (9, 0, 0)
    with zipfile.ZipFile(f) as z: parts = [(i.filename, z.read(i)) for i in z.infolist()]
    with zipfile.ZipFile(f, 'w', zipfile.ZIP_DEFLATED) as z:
        for n, b in parts:
            if n == 'docProps/core.xml':
                b = re.sub(rb'\d{4}-\d\d-\d\dT[\d:]+Z', d.encode() + b'T09:00:00Z', b)
            z.writestr(zipfile.ZipInfo(n, t), b, zipfile.ZIP_DEFLATED)
P
}

# the party bulletin: rendered twice, the second time with the page numbers of the contents list
b=2026-06-28_october-workers-bulletin
sed 's/PG[1-6]/0/' $b.html > "$tmp/b.html"; pdf "$tmp/b.html" "$tmp/b.pdf"
python3 - "$tmp/b.pdf" $b.html "$tmp/b2.html" <<'P'
import re, subprocess, sys
pages = subprocess.run(['pdftotext', '-raw', sys.argv[1], '-'], capture_output=True, text=True).stdout.split('\f')
cue = ['On the night of 19 June', 'Every November', 'We were ten thousand', 'Between the killing', 'The insurrection of 9', '1. Supreme Decree']
h = open(sys.argv[2], encoding='utf-8').read()
for n, c in enumerate(cue, 1):
    p = next(i for i, t in enumerate(pages, 1) if c in re.sub(r'\s+', ' ', t))
    h = h.replace(f'PG{n}', str(p))
open(sys.argv[3], 'w', encoding='utf-8').write(h)
P
pdf "$tmp/b2.html" "$out/$b.pdf"; stamp "$out/$b.pdf" 2026-06-28

r=2026-06-10_northgate-risk-brief
pdf "$PWD/$r.html" "$out/$r.pdf"; stamp "$out/$r.pdf" 2026-06-10

for d in 2020-11-18_huellas-legal-observatory 2026-06-12_altiplano-rights-monitor; do
  pandoc -o "$out/$d.docx" $d.md; stamp "$out/$d.docx" "${d%%_*}"
done

python3 - communique.txt "$out/2026-05-19_el-alto-communique.eml" <<'P'
import quopri, sys
body = quopri.encodestring(open(sys.argv[1], 'rb').read()).decode('ascii')
head = '''Return-Path: <prensa@mesadistritos-elalto.example>
Received: from mail.mesadistritos-elalto.example (mail.mesadistritos-elalto.example [192.0.2.41])
\tby mx.newsdesk.example with ESMTPS id 7Qk2t19; Tue, 19 May 2026 06:41:12 +0000
Date: Tue, 19 May 2026 02:38:55 -0400
From: =?UTF-8?Q?Mesa_de_Distritos_El_Alto_=C2=B7_Prensa?= <prensa@mesadistritos-elalto.example>
To: undisclosed-recipients:;
Reply-To: prensa@mesadistritos-elalto.example
Subject: =?UTF-8?Q?Communiqu=C3=A9_No=2E_12=3A_four_comrades_murdered=2C_we_stay?=
 =?UTF-8?Q?_on_the_roads?=
Message-ID: <20260519063855.12.mesa@mesadistritos-elalto.example>
MIME-Version: 1.0
Content-Language: en
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable
X-Mailer: Roundcube Webmail

'''
open(sys.argv[2], 'w', newline='').write((head + body).replace('\n', '\r\n'))
P
ls -l "$out"
