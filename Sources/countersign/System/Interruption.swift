import Foundation
import Records

/// Lets a command that was told to end tidy up first: it looks between its steps.
enum Interruption {
  nonisolated(unsafe) private static var seen: sig_atomic_t = 0

  static func watch() {
    seen = 0
    // A program started by a thread that blocks signals inherits that, and could not be ended.
    var ours = sigset_t()
    sigemptyset(&ours)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { _ in Interruption.seen = 1 }
      sigaddset(&ours, number)
    }
    pthread_sigmask(SIG_UNBLOCK, &ours, nil)
  }

  static var hasCome: Bool { seen != 0 }

  static func check() throws(BackupProblem) {
    if hasCome { throw .interrupted }
  }
}
