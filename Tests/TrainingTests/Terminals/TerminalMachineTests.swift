import Samples
import Testing

@testable import Training

struct TerminalMachineTests {
  /// A machine with one or two screens, of which the first has a timer, and these acts.
  private func machine(
    _ acts: [Terminal.Act], after seconds: Int = 30, _ timeout: Terminal.Change? = nil,
    counters: [String: Counter] = [:], second: Terminal.Timer? = nil
  ) -> TerminalMachine {
    TerminalMachine(
      Terminal(
        id: "t", title: Samples.both("t", "t"), facts: ["a", "b", "late"], faults: [],
        counters: counters, answers: [], limit: Money(fen: 100), over: "a", customers: [],
        home: ["one"], never: [],
        screens: [
          Samples.screen(
            "one",
            timer: Terminal.Timer(
              after: seconds,
              change: timeout ?? Samples.change("over", to: "two", set: ["late"], print: ["slip"]))),
          Samples.screen("two", timer: second),
        ],
        slips: [], acts: acts))
  }

  private func wait(_ seconds: Int, on screens: [String]? = nil) -> Terminal.Act {
    Samples.act(
      "wait", seconds: seconds, [Samples.outcome(on: screens, Samples.change("waited"))])
  }

  private func told(_ happening: TerminalMachine.Happening) -> [String] {
    happening.told.map { $0.text(in: .en) }
  }

  @Test func `the first outcome that fits happens`() {
    let machine = machine([
      Samples.act(
        "act",
        [
          Samples.outcome(on: ["two"], Samples.change("elsewhere")),
          Samples.outcome(when: .flag("a"), Samples.change("first", set: ["b"])),
          Samples.outcome(effect: .refused, Samples.change("second")),
          Samples.outcome(Samples.change("third")),
        ])
    ])
    let plain = machine.performing(0, in: machine.state(on: "one", facts: []))
    #expect(told(plain) == ["second"] && plain.effect == .refused)
    let first = machine.performing(0, in: machine.state(on: "one", facts: ["a"]))
    #expect(told(first) == ["first"] && first.effect == .took)
    #expect(machine.circumstances(of: first.state).flags == ["a", "b"])
    let other = machine.performing(0, in: machine.state(on: "two", facts: ["a"]))
    #expect(told(other) == ["elsewhere"])
  }

  @Test func `where nothing fits nothing reacts, and time passes`() {
    let machine = machine([Samples.act("act", [Samples.outcome(on: ["two"], Samples.change("x"))])])
    let start = machine.state(on: "one", facts: ["a"])
    let happening = machine.performing(0, in: start)
    #expect(happening.effect == .refused && happening.told.isEmpty && happening.printed.isEmpty)
    #expect(happening.state.elapsed == 10)
    #expect(machine.circumstances(of: happening.state) == machine.circumstances(of: start))
  }

  @Test func `an act is on offer where it is possible`() {
    let machine = machine([Samples.act("act", when: .flag("a"), [])])
    #expect(machine.offers(0, in: machine.state(on: "one", facts: ["a"])))
    #expect(!machine.offers(0, in: machine.state(on: "one", facts: ["b"])))
  }

  @Test func `a timer is over after its exact second, before the act that takes longer`() {
    let machine = machine([wait(10)])
    var state = machine.state(on: "one", facts: [])
    for elapsed in [10, 20, 30] {
      let happening = machine.performing(0, in: state)
      #expect(happening.timeouts.isEmpty && happening.state.elapsed == elapsed)
      state = happening.state
    }
    let late = machine.performing(0, in: state)
    #expect(!late.timeouts.isEmpty && told(late) == ["over", "waited"])
    #expect(late.printed.map(\.slip) == ["slip"])
    #expect(late.timeouts.map(\.seconds) == [0])
    #expect(machine.screen(of: late.state).id == "two")
    #expect(machine.circumstances(of: late.state).flags == ["late"])
  }

  @Test func `the act meets the screen as the timer left it`() {
    let acts = [
      wait(25),
      Samples.act("act", [Samples.outcome(on: ["one"], Samples.change("in time"))]),
    ]
    let machine = machine(acts)
    let start = machine.state(on: "one", facts: [])
    #expect(told(machine.performing(1, in: start)) == ["in time"])
    let late = machine.performing(1, in: machine.performing(0, in: start).state)
    #expect(late.effect == .refused && told(late) == ["over"])
    #expect(late.timeouts.map(\.seconds) == [5])
  }

  @Test func `a timer goes on while the screen stays, unless it is begun anew`() {
    let acts = [
      wait(20), Samples.act("same", [Samples.outcome(Samples.change("same", to: "one"))]),
      Samples.act("anew", [Samples.outcome(Samples.change("anew", restarts: true))]),
    ]
    let machine = machine(acts)
    let waited = machine.performing(0, in: machine.state(on: "one", facts: [])).state
    #expect(machine.performing(1, in: waited).state.elapsed == 30)
    #expect(machine.performing(2, in: waited).state.elapsed == 0)
    #expect(machine.performing(0, in: machine.performing(2, in: waited).state).state.elapsed == 20)
  }

  @Test func `a timer whose screen stays begins anew after it`() {
    let machine = machine([wait(20)], Samples.change("beep"))
    var state = machine.state(on: "one", facts: [])
    var beeps = 0
    for _ in 0..<6 {
      let happening = machine.performing(0, in: state)
      beeps += happening.timeouts.count
      state = happening.state
    }
    // Every thirty seconds of a hundred and twenty, the last of them not over yet.
    #expect(beeps == 3)
  }

  @Test func `an act may outlast several timers, and always comes to its end`() {
    let back = Terminal.Timer(after: 0, change: Samples.change("back", to: "one"))
    let machine = machine([wait(100)], after: 0, Samples.change("on", to: "two"), second: back)
    let happening = machine.performing(0, in: machine.state(on: "one", facts: []))
    #expect(happening.effect == .took && told(happening).last == "waited")
    #expect(happening.timeouts.count == 100)
  }

  @Test func `where no timer runs, time makes no other state`() {
    let machine = machine([wait(10)])
    let two = machine.state(on: "two", facts: [])
    #expect(machine.performing(0, in: two).state == two)
    #expect(machine.timingOut(two) == nil)
  }

  @Test func `counters stay within their bounds, and what they are called`() {
    let acts = [2, -3].map { amount in
      Samples.act("add", [Samples.outcome(Samples.change(add: ["n": amount, "ghost": 1]))])
    }
    let counters = [
      "m": Counter(start: 15, lowest: 0, highest: 15),
      "n": Counter(start: 1, lowest: 0, highest: 4),
      "o": Counter(start: 15, lowest: 0, highest: 15),
    ]
    let machine = machine(acts, counters: counters)
    var state = machine.state(on: "two", facts: [])
    var values: [Int?] = []
    for index in [0, 0, 0, 1, 1] {
      state = machine.performing(index, in: state).state
      values.append(machine.circumstances(of: state).counters["n"])
    }
    #expect(values == [3, 4, 4, 1, 0])
    #expect(machine.circumstances(of: state).counters == ["m": 15, "n": 0, "o": 15])
  }

  @Test func `a counter that no terminal may have breaks nothing`() {
    let machine = machine(
      [Samples.act("add", [Samples.outcome(Samples.change(add: ["n": 90]))])],
      counters: [
        "n": Counter(start: -5, lowest: -9, highest: 99),
        "o": Counter(start: 3, lowest: 0, highest: 15),
      ])
    let state = machine.state(on: "two", facts: [])
    #expect(machine.circumstances(of: state).counters == ["n": 0, "o": 3])
    let after = machine.performing(0, in: state).state
    #expect(machine.circumstances(of: after).counters == ["n": 15, "o": 3])
  }

  @Test func `a wrong amount wastes time and nothing else`() {
    let key = Samples.act(
      "key", asks: true,
      [
        Samples.outcome(on: ["one"], when: .flag("b"), effect: .refused, Samples.change("not now")),
        Samples.outcome(on: ["one"], Samples.change("keyed", to: "two", set: ["a"])),
      ])
    let machine = machine([key])
    let start = machine.state(on: "one", facts: [])
    let wrong = machine.performing(0, wrongly: true, in: start)
    #expect(wrong.effect == .wrong && told(wrong) == ["another amount"])
    #expect(machine.circumstances(of: wrong.state) == machine.circumstances(of: start))
    #expect(wrong.state.elapsed == 10 && machine.screen(of: wrong.state).id == "one")
    #expect(machine.performing(0, in: wrong.state).effect == .took)
    // Where no amount would have been taken, which it was makes no difference.
    let refusing = machine.state(on: "one", facts: ["b"])
    #expect(told(machine.performing(0, wrongly: true, in: refusing)) == ["not now"])
    let elsewhere = machine.performing(0, wrongly: true, in: machine.state(on: "two", facts: []))
    #expect(elsewhere.effect == .refused && elsewhere.told.isEmpty)
  }

  @Test func `time runs out over wrong amounts too`() {
    let key = Samples.act(
      "key", asks: true, [Samples.outcome(on: ["one"], Samples.change("keyed", to: "two"))])
    let machine = machine([key], after: 15)
    let wrong = machine.performing(0, wrongly: true, in: machine.state(on: "one", facts: []))
    let late = machine.performing(0, wrongly: true, in: wrong.state)
    #expect(late.effect == .refused && told(late) == ["over"] && !late.timeouts.isEmpty)
  }

  @Test func `facts that are no facts of the terminal never hold`() {
    let machine = machine([])
    let state = machine.state(on: "nowhere", facts: ["a", "ghost"])
    #expect(machine.circumstances(of: state).flags == ["a"])
    #expect(machine.screen(of: state).id == "one")
  }

  @Test func `as JSON it is its terminal`() throws {
    let data = try CanonicalJSON.encoded(TerminalMachine(Samples.terminal))
    #expect(try data == CanonicalJSON.encoded(Samples.terminal))
    let read = try CanonicalJSON.decoded(TerminalMachine.self, from: data)
    #expect(try CanonicalJSON.encoded(read) == data)
  }
}
