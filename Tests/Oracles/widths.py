"""Display widths of all Unicode scalars, by PyPI's wcwidth: `table`, `swift`, or `check FILE`."""

import sys
from importlib.metadata import version

import wcwidth


def width(code):
    # wcwidth says -1 for control characters; they take no column on our screens.
    return max(0, wcwidth.wcwidth(chr(code)))


def ranges():
    """Runs of scalars of one width other than 1, in order."""
    start, current = 0, width(0)
    for code in range(1, 0x110000 + 1):
        if 0xD800 <= code <= 0xDFFF:
            this = None
        else:
            this = width(code) if code < 0x110000 else None
        if this != current:
            if current not in (1, None):
                yield start, code - 1, current
            start, current = code, this


def table():
    lines = [f"# wcwidth {version('wcwidth')}: first..last width; all others are 1"]
    lines += [f"{a:X}..{b:X} {w}" for a, b, w in ranges()]
    return "\n".join(lines) + "\n"


def swift():
    def rows(wanted):
        entries = [f"(0x{a:X}, 0x{b:X})," for a, b, w in ranges() if w == wanted]
        lines, line = [], ""
        for entry in entries:
            if len(line) + len(entry) + 1 > 94:
                lines.append(line)
                line = ""
            line += (" " if line else "    ") + entry
        return "\n".join(lines + [line])

    return f"""/// Unicode scalars that take no column or two, as PyPI's wcwidth {version('wcwidth')} has them.
///
/// Made by `Tests/Oracles/widths.py swift`.
enum WidthTable {{
  // swift-format-ignore
  static let zero: [(UInt32, UInt32)] = [
{rows(0)}
  ]

  // swift-format-ignore
  static let two: [(UInt32, UInt32)] = [
{rows(2)}
  ]
}}
"""


def check(path):
    with open(path, encoding="utf-8") as file:
        committed = file.read()
    made = table()
    if committed == made:
        return 0
    for number, (a, b) in enumerate(zip(committed.splitlines(), made.splitlines()), 1):
        if a != b:
            print(f"{path}:{number}: committed ‘{a}’, wcwidth says ‘{b}’")
            return 1
    print(f"{path}: the lengths differ")
    return 1


if __name__ == "__main__":
    if sys.argv[1:] == ["table"]:
        sys.stdout.write(table())
    elif sys.argv[1:] == ["swift"]:
        sys.stdout.write(swift())
    elif len(sys.argv) == 3 and sys.argv[1] == "check":
        sys.exit(check(sys.argv[2]))
    else:
        sys.exit(__doc__)
