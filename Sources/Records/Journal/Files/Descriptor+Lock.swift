import Foundation

extension Descriptor {
  /// Keeps everybody else out, waiting for them until `deadline` at most.
  ///
  /// The lock belongs to the open file, so two journals in one process exclude each other too.
  func lock(until deadline: ContinuousClock.Instant) throws {
    try Descriptor.lock(number, until: deadline)
  }

  /// The same of a file or a folder that is open as `number`.
  static func lock(_ number: Int32, until deadline: ContinuousClock.Instant) throws {
    var pause: UInt32 = 200
    while flock(number, LOCK_EX | LOCK_NB) != 0 {
      let failure = SystemFailure.latest
      guard failure.errno == EWOULDBLOCK || failure.errno == EINTR else { throw failure }
      guard ContinuousClock.now < deadline else { throw JournalError.locked }
      // Uneven pauses, so that several tills do not keep meeting at the same moment.
      usleep(UInt32.random(in: pause / 2...pause))
      pause = min(pause * 2, 10_000)
    }
  }

  func unlock() {
    flock(number, LOCK_UN)
  }
}
