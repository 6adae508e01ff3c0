import Foundation
import Testing
import Training

/// `kill -9` at two hundred moments, as a power cut would come.
@Suite(.serialized)
struct KillTests {
  /// A moment, counted from the program's start.
  private struct Moment: CustomStringConvertible {
    let microseconds: Int
    var description: String { "killed after \(microseconds) µs" }
  }

  @Test func `killed at any call to the disk, the program has lost no acknowledged answer`() throws
  {
    let day = try BadDay()
    _ = try Sitting(in: day, Fault.counting(on: day), isCareful: false)
    let calls = try day.notedCalls()
    let writes = calls.count { $0.hasPrefix("write ") }
    #expect(calls.count > 60 && writes > 12)
    let whole = (1...calls.count).map { Fault(at: $0, signal: SIGKILL) }
    // A line of which only half is in the file.
    let half = (1...writes).map { Fault(calls: "write", at: $0, signal: SIGKILL, byHalf: true) }
    let found = failures(whole + half) { fault in
      let day = try BadDay()
      let sitting = try Sitting(in: day, fault.environment(on: day), isCareful: false)
      let complaints = sitting.signal == SIGKILL ? [] : ["not killed"]
      return try complaints + day.complaints(after: [sitting])
    }
    #expect(found == [])
  }

  @Test func `killed at any moment, the program has lost no acknowledged answer`() throws {
    let day = try BadDay()
    let length = try ContinuousClock().measure {
      _ = try Sitting(in: day, isCareful: false)
    }
    let seed = Seed(.random(in: .min ... .max))
    var random = seed.generator
    let last = Int(length / .microseconds(1))
    let moments = (1...110).map { _ in Moment(microseconds: .random(in: 0...last, using: &random)) }
    let found = failures(moments) { moment in
      let day = try BadDay()
      let sitting = try Sitting(in: day, isCareful: false, kill: .microseconds(moment.microseconds))
      return try day.complaints(after: [sitting])
    }
    #expect(found == [], "with \(seed)")
  }

  @Test func `killed again and again, the program goes on from where it was`() throws {
    let day = try BadDay()
    let sittings = try (1...25).map { at in
      try Sitting(in: day, Fault(at: at, signal: SIGKILL).environment(on: day))
    }
    #expect(try day.complaints(after: sittings) == [])
  }
}
