import Foundation
import Integrity
import Training

/// Keeps one person's PIN as a hash in a file of its own, and counts wrong tries across restarts.
package struct PINKeeper {
  private let employee: EmployeeID
  private let home: Home
  private let disk: Disk
  private let lockWait: Duration

  package init(
    _ employee: EmployeeID, in home: Home, lockWait: Duration = .seconds(5), disk: Disk = .system
  ) {
    (self.employee, self.home, self.lockWait, self.disk) = (employee, home, lockWait, disk)
  }

  package enum Outcome: Hashable, Sendable {
    /// So many wrong tries came before.
    case right(after: Int)
    /// And so many seconds to wait now.
    case wrong(pause: Int)
    /// Nothing was tried: a pause is not over.
    case paused(left: Int)
    /// There is no file to check against.
    case unknown
  }

  private struct Secret: Codable {
    private(set) var format = 1
    var pin: PINHash
    var failures = 0
    var latestFailure: Date?

    /// By more than rounding: the clock went back since.
    func isAhead(of now: Date) -> Bool {
      latestFailure.map { $0.timeIntervalSince(now) > 1 } ?? false
    }
  }

  /// Whether there is a PIN to check against.
  package var isKept: Bool { kept() != nil }

  package func set(_ pin: String) throws {
    guard let hash = PINHash(of: bound(pin)) else { throw RecordProblem.noMemory }
    try locked { try write(Secret(pin: hash)) }
  }

  package func forget() throws {
    var status = stat()
    guard lstat(home.secret(of: employee).path, &status) == 0 else { return }
    try locked {
      guard unlink(home.secret(of: employee).path) == 0 || errno == ENOENT else {
        throw FileError.notWritten(path: home.secret(of: employee).path, errno: errno)
      }
    }
  }

  /// Seconds of the pause that are left.
  package func pause(at now: Date) -> Int {
    guard let secret = kept() else { return 0 }
    guard secret.isAhead(of: now) else { return pause(secret, now) }
    return pause((try? locked { try dated(at: now) }) ?? secret, now)
  }

  /// Checks a typed PIN. The try is on the disk as a failure before it is checked, so that ending
  /// the program in between wins nothing.
  package func check(_ pin: String, at now: Date) throws -> Outcome {
    guard isKept else { return .unknown }
    return try locked {
      guard var secret = try dated(at: now) else { return .unknown }
      let left = pause(secret, now)
      guard left == 0 else { return .paused(left: left) }
      let before = secret.failures
      (secret.failures, secret.latestFailure) = (min(before, 1_000) + 1, now)
      try write(secret)
      guard secret.pin.matches(bound(pin)) else {
        return .wrong(pause: PINPause.length(after: secret.failures))
      }
      (secret.failures, secret.latestFailure) = (0, nil)
      try write(secret)
      return .right(after: before)
    }
  }

  /// With the number, so that one's own file is of no use in another's folder.
  private func bound(_ pin: String) -> String { "\(employee) \(PIN.folded(pin))" }

  private func pause(_ secret: Secret, _ now: Date) -> Int {
    secret.latestFailure.map { PINPause.left(after: secret.failures, latest: $0, now: now) } ?? 0
  }

  /// What is kept; a pause that a clock far ahead began is begun anew now, or it would never end.
  private func dated(at now: Date) throws -> Secret? {
    guard var secret = kept(), secret.isAhead(of: now) else { return kept() }
    secret.latestFailure = now
    try write(secret)
    return secret
  }

  private func kept() -> Secret? {
    (try? PlainFile.read(home.secret(of: employee))).flatMap {
      try? CanonicalJSON.decoded(Secret.self, from: $0)
    }
  }

  private func write(_ secret: Secret) throws {
    try AtomicFile.write(
      CanonicalJSON.encoded(secret), to: home.secret(of: employee), disk: disk)
  }

  /// Two tills that try at once do so one after the other; a program that hangs keeps nobody for ever.
  private func locked<Result>(_ work: () throws -> Result) throws -> Result {
    let folder = home.folder(of: employee)
    try AtomicFile.makeFolder(folder)
    let number = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard number >= 0 else { throw FileError.notWritten(path: folder.path, errno: errno) }
    defer { close(number) }
    do {
      try Descriptor.lock(number, until: .now + lockWait)
    } catch let failure as SystemFailure {
      throw FileError.notWritten(path: folder.path, errno: failure.errno)
    }
    return try work()
  }
}
