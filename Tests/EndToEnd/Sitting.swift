import Foundation

/// Employee 1001 signs in, goes through the small lesson, leaves it once and comes back; every
/// answer that was acknowledged by feedback is noted.
final class Sitting {
  struct Answer: Equatable, CustomStringConvertible {
    let item: String
    let line: String
    var description: String { "\(item)=\(line)" }
  }

  let till: Till
  private(set) var typed: [Answer] = []
  private(set) var acknowledged: [Answer] = []
  private(set) var isLessonDone = false
  private var question: String?
  private var hasLeft: Bool
  /// Questions still to be answered wrong the first time.
  private var misses: Set<String>
  private var (prompts, signIns) = (0, 0)

  /// A learner who is `careful` answers everything right, and does not leave.
  init(
    in day: BadDay, _ environment: [String: String] = [:], isCareful: Bool = true,
    kill: Duration? = nil
  ) throws {
    till = try Till(in: day, environment, kill: kill)
    (hasLeft, misses) = (isCareful, isCareful ? [] : ["word"])
    var shown = till.readToPrompt()
    while let text = shown {
      note(text)
      guard let line = reply(to: text) else { break }
      shown = till.enter(line)
    }
    till.leave()
    // What was shown before the end, which is behind no prompt.
    note(till.unprompted)
  }

  var transcript: String { till.transcript }
  var status: Int32 { till.status }
  var signal: Int32? { till.signal }
  func says(_ words: String) -> Bool { till.says(words) }

  /// What people were not told, or told badly, of something that goes wrong and is called `sentence`.
  func complaints(of sentence: String) -> [String] {
    var complaints: [String] = []
    if let signal { complaints.append("ended by signal \(signal)") }
    let didNotMatter = status == 0 && isLessonDone && acknowledged == typed
    if !didNotMatter, !says(sentence) { complaints.append("not told:\n\(transcript)") }
    if says("没有料到") || says("Fatal error") { complaints.append("not foreseen:\n\(transcript)") }
    return complaints
  }

  private func reply(to shown: String) -> String? {
    prompts += 1
    guard prompts <= 60 else { return nil }
    if shown.hasSuffix("工号: ") {
      signIns += 1
      return signIns <= 3 ? "1001" : nil
    }
    if shown.hasSuffix("姓名: ") { return "王芳" }
    if shown.hasSuffix("答 › ") { return answer() }
    if shown.hasSuffix("1001 › ") {
      return isLessonDone ? "tc" : shown.contains("还没做完") ? "1" : "xx 1"
    }
    return "1"
  }

  private func answer() -> String {
    if !hasLeft, acknowledged.count == 2 {
      hasLeft = true
      return "/zt"
    }
    let right = ["again": "2", "word": "dd", "seconds": "150", "line": "1"]
    guard let item = question, let rightLine = right[item] else { return "/zt" }
    let line = misses.contains(item) ? "jf" : rightLine
    typed.append(Answer(item: item, line: line))
    return line
  }

  private static let stems = [
    "again": "可以再刷一次让顾客补签", "word": "银行要看签购单，这叫什么", "seconds": "多少秒不签就超时",
    "line": "签购单上有签名栏",
  ]

  private func note(_ shown: String) {
    let isAcknowledged = shown.split(separator: "\n").contains {
      $0.hasPrefix("对。") || $0.hasPrefix("不对。")
    }
    if isAcknowledged, let answer = typed.last {
      acknowledged.append(answer)
      misses.remove(answer.item)
    }
    if shown.contains("学完《") { isLessonDone = true }
    let stem = Self.stems.compactMap { item, stem in
      shown.range(of: stem, options: .backwards).map { (item, $0.lowerBound) }
    }.max { $0.1 < $1.1 }
    question = stem?.0 ?? question
  }
}
