import Foundation
import Synchronization
import Testing

/// Two programs that write to one record at the same time.
struct TwoTillsTests {
  @Test func `two tills that write to one record for ten seconds lose and double nothing`() throws {
    let day = try BadDay()
    let first = try Sitting(in: day)
    #expect(first.isLessonDone, "\(first.transcript)")
    let before = try #require(try Audit.all(in: day)["1001"]).types.count

    let deadline = ContinuousClock.now + .seconds(10)
    let counts = Mutex<[Int]>([])
    let complaints = failures(["en", "zh"]) { begins in
      let till = try Till(in: day)
      guard till.readToPrompt() != nil, till.enter("1001") != nil else {
        return ["cannot sign in:\n\(till.transcript)"]
      }
      var count = 0
      while ContinuousClock.now < deadline {
        // Each takes turns, so that both languages come from both tills.
        let isEnglish = count.isMultiple(of: 2) == (begins == "en")
        let shown = till.enter(isEnglish ? "lang en" : "lang zh")
        guard shown?.contains(isEnglish ? "English it is" : "现在用中文") == true,
          shown?.hasSuffix("1001 › ") == true, shown?.contains("写不进") == false
        else { return ["after \(count):\n\(shown ?? till.unprompted)"] }
        count += 1
      }
      counts.withLock { $0.append(count) }
      _ = till.enter("tc")
      till.leave()
      return till.status == 0 ? [] : ["ended with \(till.status)"]
    }
    #expect(complaints == [])

    let made = counts.withLock { $0 }
    #expect(made.count == 2 && made.allSatisfy { $0 > 20 }, "they hardly met: \(made)")
    let lines = try String(contentsOf: day.journal, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == before + made.reduce(0, +))
    #expect(lines.count { $0.contains(#""type":"languageChosen""#) } == made.reduce(0, +))
    // Who goes on reads Chinese.
    _ = try day.run([], "1001", "lang zh", "tc")
    #expect(try day.complaints(after: [first]) == [])
  }
}
