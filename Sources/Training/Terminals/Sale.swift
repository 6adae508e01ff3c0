/// What a sale is about, drawn from the seed: no number in it is anybody's.
package struct Sale: Codable, Hashable, Sendable {
  package let amount: Money
  /// What the customer is called.
  package let customer: LocalizedText
  package let card: String
  package let voucher: String
  package let reference: String
  package let authorisation: String
  package let batch: String
  package let answer: Terminal.Answer?

  /// The class of an amount, as the terminal's limit divides them.
  package enum Size: String, Codable, CaseIterable, Hashable, Sendable {
    case under, over, any
  }

  /// Draws a sale of `size` at `terminal`, answered by one of `codes`; sum and customer are drawn only
  /// where a story does not name them.
  package init(
    at terminal: Terminal, size: Size, codes: [String], amount: Money? = nil,
    customer: LocalizedText? = nil, seed: Seed
  ) {
    var generator = seed.derived(for: "sale").generator
    func number(_ range: ClosedRange<Int>) -> Int {
      range.lowerBound + Int(generator.next() % UInt64(range.count))
    }
    func digits(_ count: Int) -> String {
      (0..<count).map { _ in String(number(0...9)) }.joined()
    }
    let isOver = size == .over || size == .any && number(0...1) == 1
    // Amounts a till knows: whole 角, and no limit hit by chance.
    let limit = max(terminal.limit.fen / 10, 2)
    let tenths =
      isOver ? number(limit + 10...limit * 3 + 20) : number(min(100, limit / 2)...limit - 1)
    // What is named is drawn all the same: the numbers after it stay what they are.
    self.amount = amount ?? Money(fen: tenths * 10)
    let drawn =
      terminal.customers.isEmpty
      ? LocalizedText(everywhere: "")
      : terminal.customers[number(0...terminal.customers.count - 1)]
    self.customer = customer ?? drawn
    card = "622848******" + digits(4)
    (voucher, reference) = ("00" + digits(4), digits(12))
    (authorisation, batch) = (digits(6), "000" + digits(3))
    let code = codes.isEmpty ? nil : codes[number(0...codes.count - 1)]
    answer = terminal.answers.first { $0.code == code }
  }

  /// The facts that hold because of it.
  package func facts(at terminal: Terminal) -> [String] {
    [amount > terminal.limit ? terminal.over : nil, answer?.fact].compactMap(\.self)
  }

  /// `text` with what it names in double brackets filled in.
  package func filling(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(
      Dictionary(
        uniqueKeysWithValues: text.languages.map { ($0, filling(text.text(in: $0), $0)) }))
  }

  private func filling(_ text: String, _ language: Language) -> String {
    guard text.contains("[[") else { return text }
    let values: [Substring: String] = [
      "amount": amount.description, "customer": customer.text(in: language),
      "card": card, "last4": String(card.suffix(4)), "voucher": voucher, "reference": reference,
      "authorisation": authorisation, "batch": batch, "code": answer?.code ?? "",
      "meaning": answer?.meaning.text(in: language) ?? "",
    ]
    // All at once: what was filled in is not looked at again.
    return text.replacing(/\[\[([^\[\]]*)\]\]/) { values[$0.1] ?? String($0.0) }
  }

  /// `text` with values of their usual widths filled in.
  package static func filledForWidth(_ text: String) -> String {
    let widths = [
      "amount": 8, "customer": 8, "card": 16, "last4": 4, "voucher": 6, "reference": 12,
      "authorisation": 6, "batch": 6, "code": 2, "meaning": 20,
    ]
    return widths.reduce(text) {
      $0.replacing("[[\($1.key)]]", with: String(repeating: "0", count: $1.value))
    }
  }

  /// What texts may name.
  package static let names: Set<String> = [
    "amount", "customer", "card", "last4", "voucher", "reference", "authorisation", "batch",
    "code", "meaning",
  ]
}
