import Training

/// What words behind `drill` ask for.
struct DrillWish {
  let isCram: Bool
  let asksForTopics: Bool
  let topic: String

  init(_ arguments: [String]) {
    let cram: Set = ["--cram", "cram", "突击", "tj"]
    let topics: Set = ["--topic", "topic", "topics", "专练", "列表", "list", "?", "？"]
    let words = arguments.map { $0.lowercased() }
    isCram = words.contains(where: cram.contains)
    let rest = arguments.filter {
      !cram.contains($0.lowercased()) && !topics.contains($0.lowercased())
    }
    topic = rest.joined(separator: " ").trimmed
    asksForTopics = topic.isEmpty && words.contains(where: topics.contains)
  }
}
