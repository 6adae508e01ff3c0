/// A slip to read numbers from, drawn by a seed: no number on it is anybody's.
struct HotlineSlip {
  private static let cardStart = "622848"

  private let numbers: [HotlineNumber: String]
  private let wording: EscalationWording

  init(_ wording: EscalationWording, seed: Seed) {
    self.wording = wording
    var generator = seed.generator
    func number(_ range: ClosedRange<Int>) -> Int {
      range.lowerBound + Int(generator.next() % UInt64(range.count))
    }
    func digits(_ count: Int) -> String {
      (0..<count).map { _ in String(number(0...9)) }.joined()
    }
    numbers = [
      // Begins like no card.
      .merchant: "89831015311" + digits(4), .terminal: "1" + digits(7), .batch: "000" + digits(3),
      .voucher: "00" + digits(4), .reference: digits(12),
      .amount: Money(fen: number(1_000...29_999) * 10).description, .lastFour: digits(4),
    ]
  }

  var printed: PrintedSlip {
    PrintedSlip(
      slip: "hotline", title: wording[.slip],
      lines: HotlineNumber.allCases.map { number in
        let value = numbers[number, default: ""]
        return DocumentLine(
          id: number.rawValue, label: wording[number.label],
          value: LocalizedText(
            everywhere: number == .lastFour ? "\(Self.cardStart)******\(value)" : value))
      })
  }

  /// How `number` is read out.
  func readOut(_ number: HotlineNumber) -> ReadOut {
    let answer = numbers[number, default: ""]
    let isAmount = number == .amount
    return ReadOut(
      answer: answer, isAmount: isAmount,
      form: isAmount
        ? wording[.money]
        : wording[.digits].naming("count", LocalizedText(everywhere: String(answer.count))),
      others: HotlineNumber.allCases.filter { $0 != number && numbers[$0] != answer }.map { other in
        ReadOut.Other(
          digits: ReplyFolding.figures(in: numbers[other, default: ""]),
          feedback: wording[.otherNumber].naming("label", wording[other.label]))
      },
      cardStart: Self.cardStart, almost: wording[.almost], why: wording[.cardIsSecret])
  }
}
