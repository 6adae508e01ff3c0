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
///
/// From then on nothing that is typed is shown, until `endSilence` or the end of the program: what
/// takes seconds after a passphrase is when people type the next one ahead.
package func askSecretOnTerminal(_ prompt: String) -> LineInput? {
  guard let terminal = silencedTerminal() else { return nil }
  var reading = terminal.settings
  reading.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
  tcsetattr(terminal.descriptor, TCSAFLUSH, &reading)
  let columns = terminalColumns(environment: ProcessInfo.processInfo.environment)
  writeFully(wrappedPrompt(prompt, to: columns), to: terminal.descriptor)
  let input = readSecretLine(from: terminal.descriptor)
  writeFully("\n", to: terminal.descriptor)
  var waiting = terminal.settings
  waiting.c_lflag &= ~tcflag_t(ECHO)
  tcsetattr(terminal.descriptor, TCSANOW, &waiting)
  return input
}

/// Shows again what is typed; what was typed unseen since the last secret is thrown away.
package func endSilence() {
  guard var terminal = silenced else { return }
  tcsetattr(terminal.descriptor, TCSAFLUSH, &terminal.settings)
  close(terminal.descriptor)
  for number in terminal.caught { signal(number, SIG_DFL) }
  silenced = nil
}

private struct SilencedTerminal {
  let descriptor: Int32
  /// As it was before.
  var settings: termios
  /// The signals that are caught for its sake.
  var caught: [Int32] = []
}

private nonisolated(unsafe) var silenced: SilencedTerminal?

/// The terminal that nothing is shown on; a program that is ended leaves it as it was.
private func silencedTerminal() -> SilencedTerminal? {
  if let silenced { return silenced }
  let descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
  guard descriptor >= 0 else { return nil }
  var terminal = SilencedTerminal(descriptor: descriptor, settings: termios())
  guard tcgetattr(descriptor, &terminal.settings) == 0 else {
    close(descriptor)
    return nil
  }
  silenced = terminal
  atexit { endSilence() }
  unblockSignals()
  for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] {
    let before = signal(number) { number in
      if var silenced { tcsetattr(silenced.descriptor, TCSANOW, &silenced.settings) }
      signal(number, SIG_DFL)
      raise(number)
    }
    // Whoever caught it before gives the terminal back by ending in the ordinary way.
    if let before {
      signal(number, before)
    } else {
      terminal.caught.append(number)
    }
  }
  silenced = terminal
  return terminal
}
