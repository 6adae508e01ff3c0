import Foundation
import Synchronization

@testable import Records

/// A disk that fails at a chosen call, and works again after it.
final class FaultyDisk: Sendable {
  enum Fault: CaseIterable {
    /// Refuses, having done nothing.
    case refuses
    /// Refuses, having done it all the same.
    case lies
    /// Writes half, then refuses.
    case stopsHalfway
  }

  private struct State {
    var call = 0
    var hasStopped = false
    var rewritten = 0
    var log: [String] = []
  }

  private let state = Mutex(State())
  private let fault: Fault
  private let call: Int

  /// Fails at call number `call`, counted from 0.
  init(_ fault: Fault, at call: Int) {
    (self.fault, self.call) = (fault, call)
  }

  /// Whether the fault has happened.
  var hasFailed: Bool { state.withLock { $0.call > call } }
  /// The names of the calls, in order.
  var log: [String] { state.withLock { $0.log } }

  var disk: Disk {
    Disk(
      write: { file, bytes in
        self.failing("write", half: { Disk.system.write(file, bytes.half) }) {
          Disk.system.write(file, bytes)
        }
      },
      rewrite: { file, bytes, offset in
        self.failing("rewrite", half: { Disk.system.rewrite(file, bytes.half, offset) }) {
          Disk.system.rewrite(file, bytes, offset)
        }
      },
      sync: { file in self.failing("sync") { Disk.system.sync(file) } },
      truncate: { file, length in
        self.failing("truncate") { Disk.system.truncate(file, length) }
      },
      rename: { from, to in self.failing("rename") { Disk.system.rename(from, to) } })
  }

  private func failing(
    _ name: String, half: (() -> Int)? = nil, _ work: () -> Int
  ) -> Int {
    let isStopped = state.withLock { state in
      state.log.append(name)
      defer { state.hasStopped = false }
      return state.hasStopped
    }
    if isStopped { return -Int(ENOSPC) }
    let isNow = state.withLock { state in
      state.call += 1
      return state.call - 1 == call
    }
    guard isNow else { return work() }
    switch fault {
    case .refuses: return -Int(EIO)
    case .lies:
      _ = work()
      return -Int(EIO)
    case .stopsHalfway:
      guard let half else { return -Int(EIO) }
      // The caller asks for the other half next, and is refused.
      state.withLock { $0.hasStopped = true }
      return half()
    }
  }
}

extension UnsafeRawBufferPointer {
  fileprivate var half: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: prefix(count / 2))
  }
}
