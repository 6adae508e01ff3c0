import Foundation

/// Interrupts that came while no line was being read.
nonisolated(unsafe) var interruptsSeen: sig_atomic_t = 0

private nonisolated(unsafe) var originalSettings: termios?

/// Keeps the terminal uncooked between lines, and gives it back when the program ends, however it
/// ends (but for `kill -9`).
func keepTerminal() {
  var settings = termios()
  guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return }
  originalSettings = settings
  settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
  // Return must stay what it is typed as, or readline would not see it.
  settings.c_iflag &= ~tcflag_t(ICRNL | INLCR)
  tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
  atexit { returnTerminal() }
  unblockSignals()
  handle(SIGINT) { _ in interruptsSeen = 1 }
  for ending in [SIGTERM, SIGHUP] {
    handle(ending) { signalNumber in
      returnTerminal()
      signal(signalNumber, SIG_DFL)
      raise(signalNumber)
    }
  }
}

/// Switches the terminal's own echo of typed keys on or off.
func setEcho(_ isOn: Bool) {
  var settings = termios()
  guard originalSettings != nil, tcgetattr(STDIN_FILENO, &settings) == 0 else { return }
  settings.c_lflag = isOn ? settings.c_lflag | tcflag_t(ECHO) : settings.c_lflag & ~tcflag_t(ECHO)
  tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
}

/// Does `work` while Ctrl-C and its like are keys.
func withoutSignals<Result>(_ work: () -> Result) -> Result {
  var settings = termios()
  guard originalSettings != nil, tcgetattr(STDIN_FILENO, &settings) == 0 else { return work() }
  var plain = settings
  plain.c_lflag &= ~tcflag_t(ISIG)
  tcsetattr(STDIN_FILENO, TCSADRAIN, &plain)
  defer { tcsetattr(STDIN_FILENO, TCSADRAIN, &settings) }
  return work()
}

/// Restores the terminal's settings; safe in a signal handler.
func returnTerminal() {
  guard var settings = originalSettings else { return }
  tcsetattr(STDIN_FILENO, TCSANOW, &settings)
}

/// A program started by a thread that blocks signals inherits that, and could not be ended.
func unblockSignals() {
  var ours = sigset_t()
  sigemptyset(&ours)
  for signalNumber in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH] {
    sigaddset(&ours, signalNumber)
  }
  pthread_sigmask(SIG_UNBLOCK, &ours, nil)
}

private func handle(_ signalNumber: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
  var action = sigaction()
  action.__sigaction_handler.sa_handler = handler
  action.sa_flags = SA_RESTART
  sigaction(signalNumber, &action, nil)
}
