import Messages
import Samples
import Testing
import Training

@testable import countersign

struct ObservingLiveTests {
  private let form = ObservationForm(
    id: "f", title: Samples.both("收银", "At the till"),
    points: ObservationForm.points(of: Samples.procedure, at: Samples.terminal), procedure: "sale")

  /// What is told while these lines are typed, and what was seen.
  private func watched(
    _ lines: String..., language: Language = .en, isLive: Bool = true, people: Int = 1
  ) throws -> (told: [String], seen: [Observing.Seen]?) {
    var told: [String] = []
    var left = lines
    let named = try (0..<people).map {
      (employee: try #require(EmployeeID("100\($0)")), name: "王芳")
    }
    let observing = Observing(
      form: form, people: named, isLive: isLive, words: Phrasebook.of(language),
      tell: { told.append($0) },
      ask: { prompt in
        told.append(prompt)
        return left.isEmpty ? nil : left.removeFirst()
      })
    let seen = observing.run()
    #expect(left.isEmpty, "\(left) was never asked for: \(told)")
    return (told, seen)
  }

  @Test func `a sale as it should be is ticked in a line or two`() throws {
    let (told, seen) = try watched("1 2 3", "4 5", "done", "4", "1")
    #expect(told.contains { $0.contains("3 have it signed (critical) (if needed)") })
    #expect(told.contains { $0.contains("6 give merchant copy: it must stay") })
    #expect(told.contains { $0.contains("was in order") })
    let one = try #require(seen?.first)
    #expect(one.level == .alone)
    #expect(one.order == ["key", "present", "sign", "confirm", "give"])
    #expect(one.outcomes["merchant-copy"] == .done)
  }

  @Test func `a critical order is told at once and at the end, and bounds the level`() throws {
    let (told, seen) = try watched("2 1", "3 4 5", "完", "5", "2", "1", language: .zh)
    #expect(told.contains { $0.hasPrefix("顺序错了：“做present”做早了，先要做“做key”（关键）") })
    #expect(told.contains { $0.contains("顺序：应该先“做key”，再“做present”（关键") })
    #expect(told.contains { $0.contains("最高给 2 级") })
    #expect(seen?.first?.level == .directSupervision)
    #expect(seen?.first?.order?.first == "present")
  }

  @Test func `what is left is shown on request, and before it counts as missed`() throws {
    let (told, seen) = try watched(
      "1 2 -3", "=", "", "x 4", "wc", "maybe", "2", "-4 5", "0", "5", "wc", "4", "1")
    #expect(told.count { $0.hasPrefix("Not seen yet") } == 2)
    #expect(told.contains { $0.hasPrefix("“x”") })
    #expect(told.count { $0.hasPrefix("Not seen, so") } == 1)
    #expect(told.contains { $0.hasPrefix("Taken back: 5") })
    let outcomes = try #require(seen?.first?.outcomes)
    #expect(outcomes["sign"] == .notSeen && outcomes["confirm"] == .notSeen)
    #expect(outcomes["give"] == .done)
    // There was no occasion for the signature, which is critical.
    #expect(told.contains { $0.contains("no occasion for 1 critical point") })
  }

  @Test func `at the end, too, what nobody needed is told by a minus`() throws {
    let (told, seen) = try watched("1 2", "done", "5", "-9", "-3", "-", "4", "1")
    #expect(told.count { $0.hasPrefix("Type 1 or 2, or") } == 2)
    #expect(told.count { $0.hasPrefix("Not seen, so") } == 2)
    let outcomes = try #require(seen?.first?.outcomes)
    #expect(["sign", "confirm", "give"].allSatisfy { outcomes[$0] == .notSeen })
    #expect(seen?.first?.level == .alone)
  }

  @Test func `what counts as missed bounds the level`() throws {
    let (told, seen) = try watched("1 2", "done", "1", "3", "2", "1")
    #expect(told.contains { $0.contains("level 2 at most") })
    #expect(seen?.first?.outcomes["sign"] == .missed)
    #expect(seen?.first?.level == .directSupervision)
  }

  @Test(arguments: ["q", "放弃"])
  func `given up, nothing was seen`(line: String) throws {
    #expect(try watched("1", line).seen == nil)
    #expect(try watched("1", "done", line).seen == nil)
    #expect(try watched("1 2 3 4 5", "done", line).seen == nil)
  }

  @Test func `for several, and for the command, it is point by point`() throws {
    let points = ["1", "1", "1", "3", "1"]
    for (isLive, people) in [(true, 2), (false, 1)] {
      var left = points + ["1"] + Array(repeating: ["4", "1"], count: people).flatMap(\.self)
      var told: [String] = []
      let named = try (0..<people).map {
        (employee: try #require(EmployeeID("100\($0)")), name: "王芳")
      }
      let seen = Observing(
        form: form, people: named, isLive: isLive, words: Phrasebook.of(.en),
        tell: { told.append($0) }, ask: { _ in left.isEmpty ? nil : left.removeFirst() }
      ).run()
      #expect(seen?.count == people && left.isEmpty)
      #expect(seen?.allSatisfy { $0.order == nil && $0.outcomes["confirm"] == .notSeen } == true)
      #expect(told.contains { $0.contains("6/6 Did not happen: give merchant copy") })
    }
  }
}
