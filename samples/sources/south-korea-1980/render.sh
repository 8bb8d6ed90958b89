#!/bin/sh
# Renders the two binary documents of ../../south-korea-1980. Needs pandoc, chromium, python3.
set -eu
cd "$(dirname "$0")"
out=../../south-korea-1980

# SOURCE_DATE_EPOCH is what pandoc writes into the file properties: 27 February 1989, 09:00 in Seoul.
SOURCE_DATE_EPOCH=604540800 pandoc -s 06-documentation-commission.md -o "$out/06-documentation-commission.docx"

chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf-no-header \
  --print-to-pdf="$out/07-parishes-report.pdf" "file://$PWD/07-parishes-report.html" 2>/dev/null
python3 set_pdf_properties.py "$out/07-parishes-report.pdf" \
  "What the Parishes Wrote Down: Report No. 4" \
  "Southern Parishes Justice Committee; Agatha Ro" 19800715090000
