import Foundation
import Testing

/// Two programs that write to one record at the same time.
struct TwoTillsTests {
  @Test func `two tills that write to one record for ten seconds lose and double nothing`() throws {
    let day = try BadDay()
    let first = try Sitting(in: day)
    #expect(first.isLessonDone, "\(first.transcript)")
    let before = try lines(of: day).count

    let tills = [try Till(in: day), try Till(in: day)]
    for till in tills {
      _ = till.readToPrompt()
      #expect(till.enter("1001")?.hasSuffix("1001 › ") == true, "\(till.transcript)")
    }
    var rounds = 0
    let deadline = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < deadline {
      // Both have their line before either is waited for, so that they meet at the lock.
      let isEnglish = [rounds.isMultiple(of: 2), !rounds.isMultiple(of: 2)]
      for (till, isEnglish) in zip(tills, isEnglish) {
        till.type(isEnglish ? "lang en" : "lang zh")
      }
      for (till, isEnglish) in zip(tills, isEnglish) {
        let shown = try #require(till.readToPrompt(), "\(till.unprompted)")
        try #require(shown.contains(isEnglish ? "English it is" : "现在用中文"), "\(shown)")
        try #require(shown.contains("1 \(isEnglish ? "next" : "下一步")"), "refused: \(shown)")
      }
      rounds += 1
    }
    for till in tills {
      _ = till.enter("tc")
      till.leave()
      #expect(till.status == 0)
    }
    #expect(rounds > 20, "they hardly met")
    let all = try lines(of: day)
    #expect(all.count == before + 2 * rounds)
    #expect(all.count { $0.contains(#""type":"languageChosen""#) } == 2 * rounds)
    // Who goes on reads Chinese.
    _ = try day.run([], "1001", "lang zh", "tc")
    #expect(try day.complaints(after: [first]) == [])
  }

  private func lines(of day: BadDay) throws -> [Substring] {
    try String(contentsOf: day.journal, encoding: .utf8).split(separator: "\n")
  }
}
