#!/usr/bin/env python3
"""Give a PDF its title, author and dates by an incremental update (standard library only).

usage: set_pdf_properties.py FILE.pdf TITLE AUTHOR YYYYMMDDHHMMSS
"""
import re
import sys


def text(value):
    return b"<" + (b"\xfe\xff" + value.encode("utf-16-be")).hex().encode() + b">"


def main(path, title, author, stamp):
    data = open(path, "rb").read()
    start = int(re.findall(rb"startxref\s+(\d+)", data)[-1])
    trailer = data[data.rindex(b"trailer"):]
    size = int(re.search(rb"/Size (\d+)", trailer).group(1))
    root = re.search(rb"/Root (\d+ \d+ R)", trailer).group(1)
    date = ("(D:%s+09'00')" % stamp).encode()
    # The date of printing inside the original information dictionary is overwritten too, length kept.
    data = re.sub(rb"D:\d{14}\+00'00'", b"D:%s+09'00'" % stamp.encode(), data)
    if not data.endswith(b"\n"):
        data += b"\n"
    offset = len(data)
    data += b"%d 0 obj\n<</Title %s\n/Author %s\n/CreationDate %s\n/ModDate %s\n/Producer (Committee mimeograph)>>\nendobj\n" % (
        size, text(title), text(author), date, date)
    xref = len(data)
    data += b"xref\n%d 1\n%010d 00000 n \n" % (size, offset)
    data += b"trailer\n<</Size %d\n/Root %s\n/Info %d 0 R\n/Prev %d>>\nstartxref\n%d\n%%%%EOF\n" % (
        size + 1, root, size, start, xref)
    open(path, "wb").write(data)


main(*sys.argv[1:5])
