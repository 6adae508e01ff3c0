import Samples
import Testing

@testable import Training

struct LiveObservationTests {
  private let form = ObservationForm(
    id: "f", title: Samples.both("收银", "At the till"),
    points: ObservationFormProcedureTests.form.points + [
      ObservationForm.Point(id: "own", text: Samples.both("微笑", "smiles"), critical: false)
    ], procedure: "sale")

  /// Types these lines; what each tick said.
  private func typed(_ lines: String...) -> (live: LiveObservation, news: [LiveObservation.News]) {
    var live = LiveObservation(form)
    var news: [LiveObservation.News] = []
    for line in lines {
      switch live.reading(line) {
      case .ticks(let ticks):
        for tick in ticks {
          let (next, said) = live.ticked(tick)
          live = next
          news.append(said)
        }
      case .takeBack: live = live.takingBack?.next ?? live
      case .whatIsLeft, .over, .unreadable: break
      }
    }
    return (live, news)
  }

  private func point(_ number: Int) -> ObservationForm.Point { form.points[number - 1] }

  @Test(
    arguments: [
      ("3", [3]), (" ３ ", [3]), ("1 2 3", [1, 2, 3]), ("1，2、3", [1, 2, 3]), ("一 二", [1, 2]),
      ("2。", [2]), ("-4", [-4]), ("－4", [-4]), ("— 4", [-4]), ("1 -三 2", [1, -3, 2]), ("7", [7]),
      ("- 3 1", [-3, 1]), ("6", [6]),
    ] as [(String, [Int])])
  func `numbers are read as people type them`(line: String, numbers: [Int]) {
    let ticks = numbers.map { number in
      number > 0 ? LiveObservation.Tick.seen(point(number)) : .noOccasion(point(-number))
    }
    #expect(LiveObservation(form).reading(line) == .ticks(ticks))
  }

  @Test(
    arguments: [
      ("", .whatIsLeft), (" = ", .whatIsLeft), ("＝", .whatIsLeft), ("0", .takeBack),
      ("０", .takeBack), ("完", .over), ("Done", .over), ("wc", .over), ("看完了", .over),
      ("8", .unreadable("8")), ("1 x", .unreadable("x")), ("1 0", .unreadable("0")),
      ("-6", .unreadable("-6")), ("、", .unreadable("、")),
      ("123", .unreadable("123")), ("--3", .unreadable("--3")),
      ("99999999999999999999", .unreadable("99999999999999999999")),
    ] as [(String, LiveObservation.Line)])
  func `other lines say something else, or nothing`(line: String, meaning: LiveObservation.Line) {
    #expect(LiveObservation(form).reading(line) == meaning)
  }

  @Test func `everything in order is what the form asks for`() {
    let (live, news) = typed("1 2", "三", "4 5 7")
    #expect(news == Array(repeating: .inOrder, count: 6))
    #expect(live.order == ["key", "present", "sign", "confirm", "give", "own"])
    #expect(live.left.isEmpty && live.disorder.isEmpty && live.happened.isEmpty)
    #expect(Set(live.outcomes.values) == [.done])
    #expect(live.outcomes.count == 7)
  }

  @Test func `a step before one it must follow is told at once`() {
    let (live, news) = typed("2", "1", "3")
    let owed = LiveObservation.Owed(first: point(1), step: point(2), isCritical: true)
    #expect(news == [.tooEarly([owed]), .inOrder, .inOrder])
    #expect(live.disorder == [owed])
    #expect(live.form.highestLevel(after: live.outcomes, order: live.order) == .directSupervision)
  }

  @Test func `what turns out not to be needed was not owed`() {
    let (live, news) = typed("1 2 5", "-3 -4")
    let sign = LiveObservation.Owed(first: point(3), step: point(5), isCritical: true)
    let confirm = LiveObservation.Owed(first: point(4), step: point(5), isCritical: false)
    #expect(news.dropFirst(2) == [.tooEarly([sign, confirm]), .noOccasion, .noOccasion])
    #expect(live.disorder.isEmpty)
    #expect(live.outcomes["sign"] == .notSeen && live.criticalsNotSeen == 1)
    #expect(live.form.highestLevel(after: live.outcomes, order: live.order) == .teaches)
  }

  @Test func `a lone minus is for all that is left of what not every sale needs`() {
    let (live, news) = typed("1 2 3", "－")
    #expect(news.count == 5 && live.outcomes["sign"] == .done)
    #expect(live.left.map(\.id) == ["own"])
    #expect(live.outcomes["confirm"] == .notSeen && live.outcomes["give"] == .notSeen)
    #expect(live.reading("-") == .unreadable("-"))
  }

  @Test func `what is seen after all had its occasion`() {
    let (live, news) = typed("-3", "3")
    #expect(news.first == .noOccasion)
    #expect(live.outcomes["sign"] == .done && live.order == ["sign"])
  }

  @Test func `a second tick changes nothing, and ticks are taken back one by one`() {
    let (live, news) = typed("1 1 -1", "-4", "-4")
    #expect(news == [.inOrder, .already, .already, .noOccasion, .already])
    #expect(live.order == ["key"])
    let once = live.takingBack
    #expect(once?.tick == .noOccasion(point(4)) && once?.next.outcomes["confirm"] == .missed)
    #expect(once?.next.takingBack?.next == LiveObservation(form))
    #expect(LiveObservation(form).takingBack == nil)
    let again = typed("1", "0", "2", "0", "1 2")
    #expect(again.live.order == ["key", "present"] && again.news.last == .inOrder)
  }

  @Test func `what must not happen is missed when it does, and done otherwise`() {
    let (live, news) = typed("1 6")
    #expect(news.last == .happened)
    #expect(live.outcomes["merchant-copy"] == .missed && live.happened == [point(6)])
    #expect(live.order == ["key", "merchant-copy"])
    #expect(LiveObservation(form).outcomes["merchant-copy"] == .done)
    #expect(live.form.highestLevel(after: live.outcomes, order: live.order) == .directSupervision)
  }

  @Test func `what is left counts as missed, an optional step as not seen`() {
    let optional = ObservationForm(
      id: "f", title: form.title,
      points: [
        ObservationForm.Point(
          id: "bag", text: form.title, critical: false, role: .optional,
          after: [Procedure.Edge(step: "pay")]),
        ObservationForm.Point(id: "pay", text: form.title, critical: true, role: .step),
      ], procedure: "p")
    let live = LiveObservation(optional)
    #expect(live.left.map(\.id) == ["pay"])
    #expect(live.outcomes == ["bag": .notSeen, "pay": .missed])
    let early = live.ticked(.seen(optional.points[0]))
    #expect(
      early.news
        == .tooEarly([
          LiveObservation.Owed(
            first: optional.points[1], step: optional.points[0], isCritical: false)
        ]))
    #expect(early.next.outcomes["bag"] == .done)
    #expect(live.criticalsNotSeen == 0)
  }
}
