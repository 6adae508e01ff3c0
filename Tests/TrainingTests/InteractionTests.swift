import Samples
import Testing

@testable import Training

struct InteractionTests {
  static let samples = Samples.interactions

  @Test func `every kind has a sample here and a name of its own`() {
    #expect(
      Set(Self.samples.map { type(of: $0).kind }) == Set(InteractionKinds.all.map { $0.kind }))
    #expect(Set(InteractionKinds.all.map { $0.kind }).count == InteractionKinds.all.count)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `each kind accepts its own right examples and no wrong one`(seed: UInt64) {
    for sample in Self.samples {
      let examples = sample.examples(seed: Seed(seed))
      #expect(!examples.right.isEmpty && !examples.wrong.isEmpty, "\(type(of: sample).kind)")
      for reply in examples.right { #expect(credit(sample, reply, seed) == .one) }
      for reply in examples.wrong { #expect(credit(sample, reply, seed) != .one) }
    }
  }

  @Test(arguments: ["", "   ", "　", "？！"])
  func `a reply without a word is never an answer`(reply: String) {
    for sample in Self.samples { #expect(credit(sample, reply, 1) == nil) }
  }

  @Test(arguments: ["99", "/x", "zzz", "1B", "第", "١٢٣", "1,5,5", "-"])
  func `what cannot be picked is not taken for a pick`(reply: String) {
    let picked: [any Interaction] = [
      Samples.choice, Samples.several, Samples.statement, Samples.match, Samples.order,
      Samples.slip,
    ]
    for sample in picked { #expect(credit(sample, reply, 1) == nil, "\(type(of: sample).kind)") }
  }

  @Test(arguments: [
    String(repeating: "9", count: 100_000), String(repeating: "，", count: 100_000),
    String(repeating: "一", count: 50_000), "\u{1B}[2J\u{0}", "e\u{301}\u{20DD}\u{200D}",

    "-9223372036854775808", "9223372036854775807", "1/0", "0x10", "1e9",
  ])
  func `long and hostile replies are read or refused, and never more`(reply: String) {
    for sample in Self.samples where !(sample is ShortText) {
      #expect(credit(sample, reply, 1) ?? .zero != .one, "\(type(of: sample).kind)")
    }
  }

  @Test func `a blind guess has odds that add up to one, and credits from 0 to 1`() {
    for sample in Self.samples {
      #expect(sample.blindGuess.values.reduce(.zero, +) == .one, "\(type(of: sample).kind)")
      #expect(sample.blindGuess.keys.allSatisfy { .zero <= $0 && $0 <= .one })
    }
  }

  /// Every reply a guesser could give, as often as the odds say.
  @Test func `odds agree with trying every reply`() {
    let orders = ["123", "132", "213", "231", "312", "321"]
    let three = Ordering(elements: Array(Samples.order.elements.prefix(3)))
    #expect(counted(orders, three) == three.blindGuess)
    let letters = ["A", "B", "C", "D"]
    var injections: [String] = []
    for first in letters {
      for second in letters {
        injections += letters.map { first + second + $0 }.filter { Set($0).count == 3 }
      }
    }
    #expect(counted(injections, Samples.match) == Samples.match.blindGuess)
    var selections: [String] = []
    for bits in 1..<16 {
      let picked = [1, 2, 3, 4].filter { bits >> ($0 - 1) & 1 == 1 }
      selections.append(picked.map { String($0) }.joined())
    }
    #expect(counted(selections, Samples.several) == Samples.several.blindGuess)
  }

  private func counted(_ replies: [String], _ sample: any Interaction) -> [Fraction: Fraction] {
    replies.reduce(into: [:]) { odds, reply in
      let credit = credit(sample, reply, 3) ?? .zero
      odds[credit] = odds[credit, default: .zero] + Fraction(1, replies.count)
    }
  }

  @Test func `what was given is put in words again, and the right answer is the right one`() {
    for sample in Self.samples {
      let examples = sample.examples(seed: Seed(5))
      guard case .answer(let grade) = sample.graded(examples.right[0], seed: Seed(5)) else {
        Issue.record("\(type(of: sample).kind) cannot read its own example")
        continue
      }
      let words = sample.answer(given: grade.given)
      #expect(words != .unknown)
      // In a different order, or typed, it is the same answer in other words.
      if !(sample is MultipleChoice), !(sample is ShortText) {
        #expect(words == sample.rightAnswer, "\(type(of: sample).kind)")
      }
      if !(sample is ShortText) {
        #expect(sample.answer(given: []) != sample.rightAnswer, "\(type(of: sample).kind)")
      }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `what records keep of an answer is worth by the same key what the answer was worth`(
    seed: UInt64
  ) {
    for sample in Self.samples {
      let examples = sample.examples(seed: Seed(seed))
      var answers = 0
      for reply in examples.right + examples.wrong + randomReplies(seed) {
        guard case .answer(let grade) = sample.graded(reply, seed: Seed(seed)) else { continue }
        answers += 1
        #expect(
          sample.credit(of: grade.given) == grade.credit, "\(type(of: sample).kind): \(reply)")
      }
      #expect(answers > examples.right.count, "\(type(of: sample).kind)")
    }
  }

  /// Labels alone, in rows and in pairs; numbers, amounts, words, and anything at all.
  private func randomReplies(_ seed: UInt64) -> [String] {
    var generator = Seed(seed).derived(for: "replies").generator
    let digits = Array("1234"), letters = Array("ABCD")
    let anything = Array("0123456789abcdxyz.-+￥元角分对错持卡人顾客一二百 、，?\u{301}ß１Ａ½")
    return (0..<40).flatMap { _ -> [String] in
      let count = Int.random(in: 1...6, using: &generator)
      let order = digits.shuffled(using: &generator)
      let number = Int.random(in: -2000...200_000, using: &generator)
      return [
        String(order), String(order.prefix(count)), String(letters.shuffled(using: &generator)),
        String((0..<3).compactMap { _ in letters.randomElement(using: &generator) }),
        order.prefix(3).map { "\($0)\(letters[count % 4])" }.joined(separator: " "),
        String(number), "\(Money(fen: number))", "\(number)分", "150.\(count)",
        String((0..<count).compactMap { _ in anything.randomElement(using: &generator) }),
      ]
    }
  }

  @Test(arguments: [
    [], [""], ["nothing"], ["right", "right"], ["one", "one"], ["one", "nothing"], ["1/0"],
    ["150"], ["true", "false"], ["a", "b", "nothing"], ["a", "b", "c", "d", "nothing"],
    ["a", "b"], ["a", "b", "c", "c"], ["150/1", "150/1"],
  ])
  func `of what this key cannot have been given it cannot tell the worth`(given: [String]) {
    // Any word can have been typed.
    for sample in Self.samples where !(sample is ShortText && given.only?.isEmpty == false) {
      #expect(sample.credit(of: given) == nil, "\(type(of: sample).kind)")
    }
  }

  @Test func `items read back from JSON with their kind`() throws {
    for sample in Self.samples {
      let item = Samples.item("x", sample)
      let bytes = try CanonicalJSON.encoded(item)
      let read = try CanonicalJSON.decoded(Item.self, from: bytes)
      #expect(try CanonicalJSON.encoded(read) == bytes)
    }
  }

  private func credit(_ sample: any Interaction, _ reply: String, _ seed: UInt64) -> Fraction? {
    guard case .answer(let grade) = sample.graded(reply, seed: Seed(seed)) else { return nil }
    return grade.credit
  }
}
