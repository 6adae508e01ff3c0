import Foundation

/// Reads a line of which nothing is shown, outside readline, so that it is in no history.
///
/// `descriptor` is a terminal without echo and without line editing of its own; a backspace takes
/// back a character and Ctrl-U all of them.
func readSecretLine(from descriptor: Int32) -> LineInput {
  var typed: [UInt8] = []
  while true {
    var byte: UInt8 = 0
    let count = read(descriptor, &byte, 1)
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return .endOfInput }
    switch byte {
    case 0x0D, 0x0A: return .line(String(decoding: typed, as: UTF8.self))
    case 0x03: return .interrupted
    case 0x04 where typed.isEmpty: return .endOfInput
    case 0x7F, 0x08: typed = Array(String(decoding: typed, as: UTF8.self).dropLast().utf8)
    case 0x15: typed = []
    case 0x20...: typed.append(byte)
    default: break
    }
    if typed.count > 1_024 { typed.removeLast() }
  }
}

/// Asks for a secret on the terminal the program was started from, whatever its input and output are;
/// nil when there is no terminal.
package func askSecretOnTerminal(_ prompt: String) -> LineInput? {
  let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
  guard terminal >= 0 else { return nil }
  defer { close(terminal) }
  var settings = termios()
  guard tcgetattr(terminal, &settings) == 0 else { return nil }
  var silent = settings
  silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
  tcsetattr(terminal, TCSAFLUSH, &silent)
  defer { tcsetattr(terminal, TCSANOW, &settings) }
  let restore = givingBack(terminal, settings)
  defer { restore() }
  writeFully(prompt, to: terminal)
  let input = readSecretLine(from: terminal)
  writeFully("\n", to: terminal)
  return input
}

private nonisolated(unsafe) var silenced: (terminal: Int32, settings: termios)?

/// A program that is ended while it waits leaves the terminal as it was; undone by what is returned.
private func givingBack(_ terminal: Int32, _ settings: termios) -> () -> Void {
  silenced = (terminal, settings)
  unblockSignals()
  let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  let before = signals.map { number in
    signal(number) { number in
      if var silenced { tcsetattr(silenced.terminal, TCSANOW, &silenced.settings) }
      signal(number, SIG_DFL)
      raise(number)
    }
  }
  return {
    for (number, handler) in zip(signals, before) { signal(number, handler) }
    silenced = nil
  }
}
