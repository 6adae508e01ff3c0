import BigInt
import Training

/// How likely somebody passes an exam who reads nothing and answers at random, exactly.
///
/// Over all forms the blueprint can draw and all answers a guesser can give. Typed answers are never
/// guessed. Whole numbers throughout: no rounding decides what is under the limit.
struct BlindGuess {
  /// Of `all` equally likely outcomes of one attempt, so many pass.
  let passing: BigInt
  let all: BigInt

  /// Weights of the sums of credits, in units of one over `unit`.
  private typealias Sums = [Int: BigInt]

  init(_ exam: Exam) {
    let items = exam.pool.filter { item in exam.draws.contains { $0.topic == item.topic } }
    let unit = Self.leastCommonMultiple(
      items.flatMap { $0.interaction.blindGuess.keys.map(\.denominator) })
    var sums: Sums = [0: 1]
    var all: BigInt = 1
    for draw in exam.draws {
      let topic = exam.pool.filter { $0.topic == draw.topic }
      let odds = topic.map { Self.odds(of: $0, exam, unit: unit) }
      let whole = Self.leastCommonMultiple(odds.map(\.whole))
      let weighed = zip(topic, odds).map { item, odds in
        (item, odds.sums.mapValues { $0 * BigInt(whole / odds.whole) })
      }
      let musts = weighed.filter { exam.included.contains($0.0.id) }
      let others = weighed.filter { !exam.included.contains($0.0.id) }
      let free = max(0, draw.count - musts.count)
      for must in musts { sums = Self.product(sums, must.1) }
      sums = Self.product(sums, Self.sums(ofChoosing: free, among: others.map(\.1)))
      all *= BigInt(whole).power(musts.count + min(free, others.count))
      all *= Self.choose(min(free, others.count), of: others.count)
    }
    let count = exam.count
    passing = sums.reduce(BigInt(0)) { sum, entry in
      // The sum of credits over the number of questions reaches the mark.
      entry.key * 100 >= exam.passMark * count * unit ? sum + entry.value : sum
    }
    self.all = all
  }

  /// Whether one of `attempts` passes with a probability under one in `limit`.
  func isUnder(oneIn limit: Int, attempts: Int) -> Bool {
    // 1 - (1 - p)^n < 1/limit, with everything multiplied out.
    let failing = (all - passing).power(attempts) * BigInt(limit)
    return failing > all.power(attempts) * BigInt(limit - 1)
  }

  /// One in how many guessers passes in `attempts`, rounded down; nil when none can.
  func oneIn(attempts: Int) -> Int? {
    let whole = all.power(attempts)
    let passed = whole - (all - passing).power(attempts)
    return passed == 0 ? nil : Int(clamping: whole / passed)
  }

  /// Credits a guesser gets for an item, as whole weights of `whole`; where criticals must be right,
  /// a critical item that is not lets nothing pass.
  private static func odds(of item: Item, _ exam: Exam, unit: Int) -> (sums: Sums, whole: Int) {
    let odds = item.interaction.blindGuess
    let whole = leastCommonMultiple(odds.values.map(\.denominator))
    var sums: Sums = [:]
    for (credit, probability) in odds {
      if exam.criticalsMustBeRight, item.critical, credit < .one { continue }
      let units = credit.numerator * (unit / credit.denominator)
      sums[units, default: 0] += BigInt(probability.numerator * (whole / probability.denominator))
    }
    return (sums, whole)
  }

  /// The sums over every selection of `count` items.
  private static func sums(ofChoosing count: Int, among items: [Sums]) -> Sums {
    let count = min(count, items.count)
    var chosen = [Sums](repeating: [:], count: count + 1)
    chosen[0] = [0: 1]
    for item in items {
      for size in stride(from: count, to: 0, by: -1) {
        chosen[size].merge(product(chosen[size - 1], item), uniquingKeysWith: +)
      }
    }
    return chosen[count]
  }

  private static func product(_ a: Sums, _ b: Sums) -> Sums {
    var result: Sums = [:]
    for (one, weight) in a {
      for (other, factor) in b { result[one + other, default: 0] += weight * factor }
    }
    return result
  }

  private static func choose(_ count: Int, of all: Int) -> BigInt {
    (0..<min(count, all - count)).reduce(BigInt(1)) { $0 * BigInt(all - $1) / BigInt($1 + 1) }
  }

  private static func leastCommonMultiple(_ numbers: [Int]) -> Int {
    numbers.reduce(1) { a, b in
      var (x, y) = (a, b)
      while y != 0 { (x, y) = (y, x % y) }
      return a / x * b
    }
  }
}
