import Foundation

/// Lines longer than this are tiring to read, however wide the window.
package let widestProse = 100

/// Rows of the terminal on standard output; 24 where it does not say.
func terminalRows() -> Int {
  var size = winsize()
  let asked = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_row) : 0
  return asked > 0 ? asked : 24
}

/// Columns of the terminal on standard output, of `COLUMNS` where there is none, or 80; 20 to 100.
package func terminalColumns(environment: [String: String]) -> Int {
  var size = winsize()
  let asked = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
  let columns = asked > 0 ? asked : environment["COLUMNS"].flatMap { Int($0) } ?? 80
  return min(max(columns, 20), widestProse)
}
