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
        try #require(shown.contains(isEnglish ? "Now in English" : "现在用中文"), "\(shown)")
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

  @Test func `an attempt that was used in another window is not there twice`() throws {
    let shop = try CertifiedShop(lineIs: true)
    try shop.allowAttempts(1)
    _ = try shop.visit("1001", "135790", "135790", "tc")
    let windows = [try shop.window(), try shop.window()]
    for window in windows {
      for line in ["1001", "135790"] { window.enter(line) }
      #expect(window.shows("1001 › "))
      window.enter("ks")
      #expect(window.shows("还有 1 次机会"), "\(window.transcript)")
    }
    for line in ["1", "2", "2"] { windows[0].enter(line) }
    #expect(windows[0].shows("没有通过"), "\(windows[0].transcript)")
    windows[1].enter("1")
    #expect(windows[1].shows("1 次机会用完了"), "\(windows[1].transcript)")
    #expect(!windows[1].transcript.contains("第 1/2 题"))
    let journal = String(decoding: try shop.journal(), as: UTF8.self)
    #expect(journal.components(separatedBy: #""type":"started""#).count == 2)
  }

  @Test func `what shows answers is refused in another window too while an exam is open`() throws {
    let shop = try CertifiedShop(lineIs: true)
    _ = try shop.visit("1001", "135790", "135790", "tc")
    let windows = [try shop.window(), try shop.window()]
    for window in windows {
      for line in ["1001", "135790"] { window.enter(line) }
      #expect(window.shows("1001 › "))
    }
    windows[0].enter("ks")
    windows[0].enter("1")
    #expect(windows[0].shows("第 1/2 题"), "\(windows[0].transcript)")
    windows[1].enter("xx 1")
    #expect(windows[1].shows("还没考完"), "\(windows[1].transcript)")
    #expect(!windows[1].transcript.contains("卡片 1/1"), "\(windows[1].transcript)")
  }
}
